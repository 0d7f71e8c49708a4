"""What browser tests share: pages in a context of their own, and the records they show."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from opening import OpenPage
from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).parents[2]


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Open pages of the site, each in a context made with the options given."""
    contexts: list[BrowserContext] = []

    def open_one(path: str = "", width: int = 1280, height: int = 900, **options: Any) -> Page:  # noqa: ANN401  Playwright's options
        options = {"viewport": {"width": width, "height": height}} | options
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{address}/{path}", wait_until="load")
        return page

    yield open_one
    for context in contexts:
        context.close()


def _published(name: str) -> list[dict[str, Any]]:
    """Read a file of records with another reader than the site's, every scalar as text."""
    text = (ROOT / name).read_text("utf-8")
    records = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  it makes text only
    return [record for record in records if record.get("draft") != "true"]


@pytest.fixture(scope="session")
def partners() -> list[dict[str, Any]]:
    """Give the partners that are published."""
    return _published("partners.yaml")


@pytest.fixture(scope="session")
def events() -> list[dict[str, Any]]:
    """Give the events that are published."""
    return _published("events.yaml")

"""What tests share: the real site built once, a server for it, a real browser."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from building import build_site
from serving import serve

ROOT = Path(__file__).parent.parent
BUILD_DAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""The day on which the site is built for tests; the real data was compiled then."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real site; the folder it stands in."""
    return build_site(ROOT, tmp_path_factory.mktemp("site"), BUILD_DAY)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the real site; its address without a slash at the end."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium."""
    path = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
            ],
        )
        yield browser
        browser.close()

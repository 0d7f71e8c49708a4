"""What tests share: the real site built once, a server for it, a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from browser_needed import chromium
from building import BUILD_DAY, build_site
from serving import serve

ROOT = Path(__file__).parent.parent


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
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(),
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
            ],
        )
        yield browser
        browser.close()

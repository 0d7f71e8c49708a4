"""Pages open in a real browser without an error or a request that fails."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

PAGES = (
    "",
    "partners/",
    "partners/university-of-pisa/",
    "events/pisa-agreement-2025/",
    "departments/neurology/",
)


class Watched:
    """A page, and what went wrong on it."""

    def __init__(self, page: Page) -> None:
        """Listen for errors and failed or foreign requests."""
        self.page = page
        self.wrong: list[str] = []
        page.on(
            "console",
            lambda message: (
                self.wrong.append(message.text) if message.type in {"error", "warning"} else None
            ),
        )
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("requestfailed", lambda request: self.wrong.append(f"failed: {request.url}"))
        page.on(
            "response",
            lambda response: (
                self.wrong.append(f"{response.status}: {response.url}")
                if response.status >= 400
                else None
            ),
        )
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith(("http://127.0.0.1", "data:"))
                else self.wrong.append(f"foreign: {request.url}")
            ),
        )


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    """Open a page that is watched."""
    page = browser.new_page()
    yield Watched(page)
    page.close()


@pytest.mark.parametrize("prefix", ["", "uz/"])
@pytest.mark.parametrize("path", PAGES)
def test_opens_without_an_error(watched: Watched, address: str, prefix: str, path: str) -> None:
    """Nothing fails, nothing comes from elsewhere, and the heading shows."""
    watched.page.goto(f"{address}/{prefix}{path}", wait_until="networkidle")
    assert watched.page.locator("h1").is_visible()
    assert watched.wrong == []

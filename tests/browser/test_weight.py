"""What the first view of a page costs, and that it stands still."""

import gzip

import pytest
from playwright.sync_api import Browser, Page, Response

from opening import KINDS_OF_PAGE, LANGUAGES

MOST, MOST_WITH_MAP = 45_000, 50_000
"""Bytes compressed."""
MOST_REQUESTS = 7
# A layout shift is counted only if the page painted before the script came, so files come slowly.
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 60_000, "uploadThroughput": 60_000}


def first_view(browser: Browser, address: str) -> list[Response]:
    """Open a page with an empty cache; give everything that was loaded, its icon too."""
    page = browser.new_page()
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))
    page.goto(address, wait_until="networkidle")
    icon = page.locator("link[rel=icon]").evaluate("link => link.href")
    if not any(response.url == icon for response in responses):
        page.goto(icon)
    for response in responses:
        response.body()
    return responses


@pytest.mark.parametrize("prefix", LANGUAGES.values(), ids=LANGUAGES.keys())
@pytest.mark.parametrize("path", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE.keys())
def test_the_first_view_is_light(browser: Browser, address: str, prefix: str, path: str) -> None:
    """At most 45 kB compressed (50 kB with a world map) and seven requests, all of this site."""
    responses = first_view(browser, f"{address}/{prefix}{path}")
    weight = sum(len(gzip.compress(response.body(), 9)) for response in responses)
    assert weight <= (MOST_WITH_MAP if path == "" else MOST)
    assert len(responses) <= MOST_REQUESTS
    assert all(response.url.startswith(address) for response in responses)
    assert [response.url for response in responses[1:] if response.status != 200] == []


def shift(page: Page) -> float:
    """Give the sum of the layout shifts so far (Layout Instability)."""
    return float(
        page.evaluate(
            """() => new Promise((resolve) => {
              let sum = 0;
              const observer = new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += entry.value;
              });
              observer.observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
            })"""
        )
    )


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "path",
    [
        *KINDS_OF_PAGE.values(),
        "uz/",
        "uz/partners/",
        "partners/?country=IT&q=pisa",
        "partners/?view=table",
        "partners/?view=map",
        "events/?kind=visit",
    ],
)
def test_nothing_moves_while_a_page_loads(
    browser: Browser, address: str, path: str, width: int
) -> None:
    """The cumulative layout shift is 0, on a slow line too."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    page.goto(f"{address}/{path}", wait_until="networkidle")
    assert shift(page) == 0
    page.close()

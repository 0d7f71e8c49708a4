"""What the first view of a page costs, and that it stands still."""

import gzip

import pytest
from opening import KINDS_OF_PAGE, LANGUAGES
from playwright.sync_api import Browser, Response

MOST, MOST_WITH_MAP = 45_000, 50_000
"""Bytes compressed."""
MOST_REQUESTS = 7
# A layout shift is counted only if the page painted before the script came, so files come slowly.
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 60_000, "uploadThroughput": 60_000}


def first_view(browser: Browser, address: str) -> list[Response]:
    """Open a page with an empty cache; give everything that was loaded, its icon too."""
    page = browser.new_page()
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))  # noqa: PLW0108  Playwright marks it
    page.goto(address, wait_until="networkidle")
    icon = page.locator("link[rel=icon][type*=svg]").evaluate("link => link.href")
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


WATCH = """
  window.shifts = [];
  window.watching = new PerformanceObserver((list) => window.shifts.push(...list.getEntries()));
  window.watching.observe({ type: "layout-shift", buffered: true });
"""


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
    """The cumulative layout shift is 0.00, as it is reported, on a slow line too.

    A line that is broken anew while the rest of the page still arrives may move by thousandths.
    """
    page = browser.new_page(viewport={"width": width, "height": 800})
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    page.add_init_script(WATCH)
    page.goto(f"{address}/{path}", wait_until="networkidle")
    shifts = "shifts.concat(watching.takeRecords()).map(({ value }) => value)"
    assert sum(page.evaluate(shifts)) < 0.005
    page.close()

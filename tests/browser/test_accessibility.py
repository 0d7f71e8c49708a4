"""Every kind of page by axe-core, and on the narrowest screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from opening import KINDS_OF_PAGE, LANGUAGES, OpenPage
from playwright.sync_api import Page

WIDTHS = (1280, 768, 320)
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
STATES = {
    "filtered": "partners/?country=RU&q=medical",
    "table": "partners/?view=table",
    "map": "partners/?view=map",
    "nothing found": "partners/?q=nothing-like-this",
}
"""States of the directory that its address holds."""


def violations(page: Page) -> list[str]:
    """Check a page as it stands, at each width and in both schemes."""
    found = []
    for scheme in ("light", "dark"):
        for width in WIDTHS:
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size({"width": width, "height": 900})
            for violation in Axe().run(page, options=RULES).response["violations"]:
                nodes = [node["html"][:160] for node in violation["nodes"][:3]]
                found.append(f"{scheme} {width}: {violation['id']}: {nodes}")
    return found


@pytest.mark.parametrize("prefix", LANGUAGES.values(), ids=LANGUAGES.keys())
@pytest.mark.parametrize("path", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE.keys())
def test_every_kind_of_page(open_page: OpenPage, prefix: str, path: str) -> None:
    """No violation of WCAG 2.2 A and AA or of axe's best practice, whatever width and colours."""
    assert violations(open_page(prefix + path, reduced_motion="reduce")) == []


@pytest.mark.parametrize("path", STATES.values(), ids=STATES.keys())
def test_states_of_the_directory(open_page: OpenPage, path: str) -> None:
    """No violation either in the views and states of the directory."""
    page = open_page(path, reduced_motion="reduce")
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


def test_the_search_with_results(open_page: OpenPage) -> None:
    """No violation while the search is open."""
    page = open_page(reduced_motion="reduce")
    page.keyboard.press("/")
    page.locator("[data-search-field]").fill("pisa")
    page.locator("[data-search-results] a").first.wait_for()
    assert violations(page) == []


def test_the_menu_on_a_phone(open_page: OpenPage) -> None:
    """No violation while the menu is open."""
    page = open_page(width=320, reduced_motion="reduce")
    page.get_by_role("button", name="Menu").click()
    assert violations(page) == []


@pytest.mark.parametrize("prefix", LANGUAGES.values(), ids=LANGUAGES.keys())
@pytest.mark.parametrize(
    "path", [*KINDS_OF_PAGE.values(), *STATES.values()], ids=[*KINDS_OF_PAGE, *STATES]
)
def test_nothing_scrolls_sideways(open_page: OpenPage, prefix: str, path: str) -> None:
    """At 320 px the page is as wide as the screen (WCAG 1.4.10)."""
    page = open_page(prefix + path, width=320)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide == 320

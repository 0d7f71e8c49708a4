"""Pages on paper."""

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect


def printed(open_page: OpenPage, path: str) -> Page:
    """Open a page as it is printed."""
    page = open_page(path)
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("path", ["partners/", "policy/", "events/pisa-agreement-2025/"])
def test_controls_are_left_out(open_page: OpenPage, path: str) -> None:
    """Menu, search, filters and buttons are not printed; the heading is."""
    page = printed(open_page, path)
    expect(page.locator("h1")).to_be_visible()
    assert (
        page.locator("button:visible, input:visible, select:visible, nav.site-nav:visible").count()
        == 0
    )


def test_details_are_opened(open_page: OpenPage) -> None:
    """What is one click away on the screen stands on the paper."""
    page = printed(open_page, "policy/")
    rest = page.locator("details:not([open]):not(.bar-chart details)")
    assert rest.count() > 0
    for details in rest.all():
        content = details.locator("> :not(summary)").first
        assert content.bounding_box()["height"] > 20  # type: ignore[index]
        assert content.evaluate(
            "element => element.checkVisibility({ contentVisibilityAuto: true })"
        )


def test_addresses_of_outside_links_are_shown(open_page: OpenPage) -> None:
    """A link that leads away is followed by its address."""
    page = printed(open_page, "partners/university-of-pisa/")
    links = page.locator("main a[href^='http']")
    assert links.count() > 0
    for link in links.all():
        after = link.evaluate("link => getComputedStyle(link, '::after').content")
        assert (link.get_attribute("href") or "nothing") in after


def test_print_is_black_on_white(open_page: OpenPage) -> None:
    """Dark colours stay on the screen."""
    page = open_page("partners/", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    style = "getComputedStyle(document.body)"
    assert page.evaluate(f"{style}.color") == "rgb(0, 0, 0)"
    assert page.evaluate(f"{style}.backgroundColor") == "rgb(255, 255, 255)"


def test_only_what_the_filters_leave_is_printed(open_page: OpenPage) -> None:
    """A filtered list prints as it is seen."""
    page = printed(open_page, "partners/?country=IT")
    assert set(page.locator(".partner-group:visible h2").all_inner_texts()) != set()
    assert page.locator(".partner-group:visible").count() == 1

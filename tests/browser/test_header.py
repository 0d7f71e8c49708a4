"""The header: menu, colours, languages."""

import pytest
from opening import KINDS_OF_PAGE, OpenPage
from playwright.sync_api import expect


def test_the_menu_opens_by_key_on_a_phone(open_page: OpenPage) -> None:
    """Enter opens it, Tab reaches its links, Escape closes it and gives the focus back."""
    page = open_page(width=390)
    button = page.get_by_role("button", name="Menu")
    first = page.get_by_role("navigation", name="Main").get_by_role("link").first
    expect(first).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    expect(first).to_be_visible()
    for _ in range(8):
        page.keyboard.press("Tab")
        if first.evaluate("link => link === document.activeElement"):
            break
    expect(first).to_be_focused()
    page.keyboard.press("Escape")
    expect(first).to_be_hidden()
    expect(button).to_be_focused()
    assert button.get_attribute("aria-expanded") == "false"


def test_the_menu_stands_open_on_a_wide_screen(open_page: OpenPage) -> None:
    """Six plain links in a row, no button."""
    page = open_page()
    expect(page.get_by_role("button", name="Menu")).to_be_hidden()
    links = page.get_by_role("navigation", name="Main").get_by_role("link")
    assert links.count() == 6
    assert len({link.bounding_box()["y"] for link in links.all()}) == 1  # type: ignore[index]


def test_tab_goes_in_the_order_that_is_seen(open_page: OpenPage) -> None:
    """The skip link comes first and leads to the content (WCAG 2.4.1, 2.4.3)."""
    page = open_page("partners/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    assert skip.bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize(("device", "other"), [("light", "dark"), ("dark", "light")])
def test_colours_follow_the_device_until_chosen(
    open_page: OpenPage, device: str, other: str
) -> None:
    """The switch names the other scheme; the choice is kept on the next page, before it shows."""
    page = open_page(color_scheme=device)
    scheme = "getComputedStyle(document.body).colorScheme"
    ground = "getComputedStyle(document.body).backgroundColor"
    before = page.evaluate(ground)
    page.get_by_role("button", name=f"Colours: {other.title()}").click()
    assert page.evaluate(scheme) == other
    assert page.evaluate(ground) != before
    expect(page.get_by_role("button", name=f"Colours: {device.title()}")).to_be_visible()
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{page.url}contact/")
    assert page.evaluate(scheme) == other
    assert page.evaluate(ground) != before


@pytest.mark.parametrize("path", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE.keys())
def test_the_language_switch_leads_to_this_very_page(open_page: OpenPage, path: str) -> None:
    """On every kind of page the link is named in its own language, and there is a way back."""
    page = open_page(path)
    title = page.title()
    there = page.get_by_role("link", name="Oʻzbekcha")
    assert there.get_attribute("hreflang") == there.get_attribute("lang") == "uz"
    if path == "nowhere/":
        there.click()
        assert page.url.endswith("/uz/404.html")
    else:
        there.click()
        assert page.url.endswith(f"/uz/{path}")
    assert page.locator("html").get_attribute("lang") == "uz"
    page.get_by_role("link", name="English").click()
    assert page.title() == title


def test_targets_are_large_enough(open_page: OpenPage) -> None:
    """Every control is at least 24 by 24 CSS pixels, links within sentences aside (WCAG 2.5.8)."""
    page = open_page("partners/?q=a&country=RU&view=table", width=390)
    page.get_by_role("button", name="Menu").click()
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, input, select, header a, .country-links a")]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((element) => element.outerHTML)"""
    )
    assert small == []


def test_focus_can_be_seen(open_page: OpenPage) -> None:
    """What has the focus has an outline of its own (WCAG 2.4.7)."""
    page = open_page("partners/")
    for _ in range(24):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outline")
        assert "solid 3px" in outline, page.evaluate("document.activeElement.outerHTML")


def test_nothing_moves_for_those_who_asked_for_it(open_page: OpenPage) -> None:
    """Under reduced motion no element has a transition or an animation that is seen."""
    page = open_page("partners/?country=IT", reduced_motion="reduce")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const style = getComputedStyle(element);
          return style.transitionDuration !== "0s" || style.animationDuration !== "0s";
        }).length"""
    )
    assert moving == 0

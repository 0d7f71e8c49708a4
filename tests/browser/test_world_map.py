"""The map of partners."""

from collections import Counter
from typing import Any

from opening import OpenPage
from playwright.sync_api import expect

Records = list[dict[str, Any]]


def test_a_country_on_the_map_filters_the_list(open_page: OpenPage) -> None:
    """A click on a country of the directory's map leads to the list of its partners."""
    page = open_page("partners/?view=map")
    page.locator("svg [data-country-link=IT]").dispatch_event("click")
    assert page.get_by_label("Country", exact=True).input_value() == "IT"
    expect(page.locator("[data-view=list]")).to_be_visible()
    assert page.evaluate("location.search") == "?country=IT"
    page.go_back()
    expect(page.locator("[data-view=map]")).to_be_visible()


def test_the_countries_below_do_the_same_by_keyboard(open_page: OpenPage) -> None:
    """Each country of the map is a link below it; Enter filters, and the focus is kept."""
    page = open_page("partners/?view=map")
    on_map = page.locator("svg [data-country-link]")
    codes = on_map.evaluate_all("links => links.map((link) => link.dataset.countryLink)")
    below = page.locator(".country-links [data-country-link]")
    assert set(codes) <= set(
        below.evaluate_all("links => links.map((link) => link.dataset.countryLink)")
    )
    assert on_map.evaluate_all("links => links.every((link) => link.tabIndex === -1)")
    page.locator(".country-links [data-country-link=JP]").focus()
    page.keyboard.press("Enter")
    assert page.get_by_label("Country", exact=True).input_value() == "JP"
    assert page.evaluate("document.activeElement.matches('[data-count]')")


def test_dots_follow_the_filters(open_page: OpenPage, partners: Records) -> None:
    """Only cities of partners that are left have a dot, and its area grows with their number."""
    page = open_page("partners/?view=map")
    whole = page.locator("[data-place]:visible").count()
    page.get_by_label("Country", exact=True).select_option("RU")
    cities = Counter(
        partner["city"]["en"]
        for partner in partners
        if partner.get("country") == "RU" and "city" in partner
    )
    dots = {
        (dot.get_attribute("data-place") or "")[3:]: float(
            dot.locator("circle").get_attribute("r") or 0
        )
        for dot in page.locator("[data-place]:visible").all()
    }
    assert set(dots) == set(cities)
    assert len(dots) < whole
    largest, smallest = max(cities, key=cities.__getitem__), min(cities, key=cities.__getitem__)
    assert dots[largest] > dots[smallest]
    place = page.locator(f"[data-place='RU {largest}'] title")
    assert place.text_content() == f"{largest}: {cities[largest]} partners"
    assert page.locator(".world-map__arc:visible").count() <= len(cities)


def test_numbers_below_follow_the_filters(open_page: OpenPage, partners: Records) -> None:
    """The list of countries shows those that are left, with their numbers."""
    page = open_page("partners/?view=map&kind=hospital")
    numbers = Counter(partner["country"] for partner in partners if partner["kind"] == "hospital")
    links = page.locator(".country-links a:visible")
    found = {
        link.get_attribute("data-country-link"): int(
            link.locator(".country-links__count").inner_text()
        )
        for link in links.all()
    }
    assert found == numbers


def test_elsewhere_a_country_leads_to_its_page(open_page: OpenPage) -> None:
    """On the page of countries the same map leads to a country's own page."""
    page = open_page("countries/")
    page.locator(".country-links [data-country-link=IT]").click()
    assert page.url.endswith("/countries/it/")

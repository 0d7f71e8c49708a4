"""The site without a script."""

from typing import Any

import pytest
from opening import OpenPage
from playwright.sync_api import expect

Records = list[dict[str, Any]]


@pytest.mark.parametrize("prefix", ["", "uz/"])
def test_the_directory_is_complete(open_page: OpenPage, partners: Records, prefix: str) -> None:
    """Every partner stands in the list, under its country, whose name is an anchor."""
    page = open_page(f"{prefix}partners/", java_script_enabled=False)
    assert page.locator(".partner-row:visible").count() == len(partners)
    for code in {partner["country"] for partner in partners if "country" in partner}:
        expect(page.locator(f"h2#{code.lower()}")).to_be_visible()


def test_events_are_complete(open_page: OpenPage, events: Records) -> None:
    """Every event stands in the list."""
    page = open_page("events/", java_script_enabled=False)
    assert page.locator(".event-row:visible").count() == len(events)


def test_an_address_with_filters_still_shows_the_list(
    open_page: OpenPage, partners: Records
) -> None:
    """Should only the script's file be missing, the list shows a little later."""
    page = open_page("contact/")
    page.route("**/records.js", lambda route: route.abort())
    page.goto(page.url.replace("contact/", "partners/?country=IT"))
    expect(page.locator(".partner-row").last).to_be_visible()
    assert page.locator(".partner-row:visible").count() == len(partners)


@pytest.mark.parametrize("width", [390, 1280])
def test_no_control_that_does_nothing(open_page: OpenPage, width: int) -> None:
    """Filters, views, search, menu and colours are absent; the links stand open."""
    page = open_page("partners/", width=width, java_script_enabled=False)
    assert page.locator("button:visible, input:visible, select:visible").count() == 0
    links = page.get_by_role("navigation", name="Main").get_by_role("link")
    assert links.count() == 6
    for link in links.all():
        expect(link).to_be_visible()
    expect(page.get_by_role("link", name="Oʻzbekcha")).to_be_visible()

"""The filters of events and news."""

from typing import Any

from opening import OpenPage
from playwright.sync_api import Page, expect

Records = list[dict[str, Any]]


def shown(page: Page) -> set[str]:
    """Give the ids of the events that the list shows."""
    links = page.locator("[data-records] .event-row:visible .event-row__link").all()
    return {(link.get_attribute("href") or "").rstrip("/").rsplit("/", 1)[-1] for link in links}


def test_filters_by_kind_year_and_words(open_page: OpenPage, events: Records) -> None:
    """The filters leave the events that fit all of them."""
    page = open_page("events/")
    page.get_by_label("Kind", exact=True).select_option("visit")
    page.get_by_label("Year", exact=True).select_option("2022")
    expected = {
        event["id"]
        for event in events
        if event["kind"] == "visit" and event["start"].startswith("2022")
    }
    assert expected
    assert shown(page) == expected
    assert page.evaluate("location.search") == "?kind=visit&year=2022"
    page.locator("[data-filters] input").fill("no such words")
    expect(page.locator("[data-empty]")).to_be_visible()


def test_filters_by_the_country_of_partners(
    open_page: OpenPage, events: Records, partners: Records
) -> None:
    """A country leaves the events held there, and those with partners from there."""
    of_country = {partner["id"] for partner in partners if partner.get("country") == "IT"}
    expected = {
        event["id"]
        for event in events
        if event.get("place", {}).get("country") == "IT"
        or of_country.intersection(event.get("partners", ()))
    }
    assert expected
    assert shown(open_page("events/?country=IT")) == expected


def test_years_without_results_go(open_page: OpenPage) -> None:
    """Headings of years stand only above events, and count them."""
    page = open_page("events/?kind=olympiad")
    for heading in page.locator("[data-group]:visible h2").all():
        rows = heading.locator("xpath=..").locator(".event-row:visible").count()
        assert rows
        count = heading.locator("[data-group-count]").inner_text()
        assert count == ("1 entry" if rows == 1 else f"{rows} entries")


def test_works_in_uzbek(open_page: OpenPage, events: Records) -> None:
    """The other language has the same events; numbers stand in its own sentence."""
    page = open_page("uz/events/?kind=visit")
    expected = {event["id"] for event in events if event["kind"] == "visit"}
    assert shown(page) == expected
    count = page.locator("[data-count]").inner_text()
    assert count.endswith(f"tadan {len(expected)} tasi")

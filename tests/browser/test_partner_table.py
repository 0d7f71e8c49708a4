"""The partners as a table."""

from typing import Any

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect


def column(page: Page, number: int) -> list[str]:
    """Give the cells of a column that are shown."""
    cells = page.locator(f"[data-table] tbody tr:not([hidden]) > :nth-child({number})")
    return [text.strip() for text in cells.all_inner_texts()]


def test_the_page_holds_each_partner_once(
    open_page: OpenPage, partners: list[dict[str, Any]]
) -> None:
    """The rows are made when the table is first shown, not sent with the page."""
    page = open_page("partners/")
    assert page.locator("[data-table] tbody tr").count() == 0
    page.get_by_role("button", name="Table").click()
    expect(page.locator("[data-table] tbody tr")).to_have_count(len(partners))
    expect(page.locator("[data-view=list]")).to_be_hidden()


def test_a_row_has_the_facts_of_the_record(open_page: OpenPage) -> None:
    """The cells hold name, country, city, kind, agreement and since when."""
    page = open_page("partners/?view=table&q=pisa")
    row = page.locator("[data-table] tbody tr:not([hidden])")
    assert row.locator("th, td").all_inner_texts() == [
        "University of Pisa",
        "Italy",
        "Pisa",
        "University",
        "Term not recorded",
        "29 May 2025",
    ]
    row.get_by_role("link").click()
    assert page.url.endswith("/partners/university-of-pisa/")


@pytest.mark.parametrize(("name", "number"), [("Organisation", 1), ("Country", 2), ("City", 3)])
def test_sorts_both_ways(open_page: OpenPage, name: str, number: int) -> None:
    """A head sorts its column, again the other way round; rows without a value stay last."""
    page = open_page("partners/?view=table")
    head = page.get_by_role("columnheader", name=name)
    if name != "Organisation":
        head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    up = [text for text in column(page, number) if text != "–"]
    collated = page.evaluate(
        "texts => texts.toSorted(new Intl.Collator('en', { numeric: true }).compare)", up
    )
    assert up == collated
    assert len(set(up)) > 10
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    down = column(page, number)
    known = [text for text in down if text != "–"]
    assert known == page.evaluate(
        "texts => texts.toSorted(new Intl.Collator('en', { numeric: true }).compare).reverse()",
        known,
    )
    assert down == known + ["–"] * (len(down) - len(known))
    assert page.locator("[aria-sort]").count() == 1


def test_dates_sort_by_time(open_page: OpenPage) -> None:
    """Since when: by date, not by the letters of its month; unknown ones last."""
    page = open_page("partners/?view=table")
    page.get_by_role("columnheader", name="Since").get_by_role("button").click()
    dates = column(page, 6)
    known = [date for date in dates if date != "–"]
    assert dates[len(known) :] == ["–"] * (len(dates) - len(known))
    years = [int(date[-4:]) for date in known]
    assert years == sorted(years)
    assert len(set(years)) > 3


def test_filters_and_view_share_the_address(open_page: OpenPage) -> None:
    """The view is in the address, follows the filters, and goes with the back button."""
    page = open_page("partners/?country=IT")
    page.get_by_role("button", name="Table").click()
    expect(page.locator("[data-table] tbody tr").first).to_be_attached()
    assert set(column(page, 2)) == {"Italy"}
    assert page.evaluate("location.search") == "?country=IT&view=table"
    page.go_back()
    expect(page.locator("[data-view=table]")).to_be_hidden()
    expect(page.locator("[data-view=list]")).to_be_visible()


def test_sorts_on_a_phone_too(open_page: OpenPage) -> None:
    """The heads stay within reach where rows are stacked, and each cell says what it is."""
    page = open_page("partners/?view=table&country=IT", width=390)
    page.get_by_role("button", name="City").click()
    assert page.locator("th[aria-sort]").inner_text().startswith("City")
    label = page.locator("[data-table] tbody tr:not([hidden]) td").first
    assert label.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Country: "'

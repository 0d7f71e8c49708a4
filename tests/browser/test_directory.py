"""The partner directory: its filters, their counts, the address."""

from typing import Any

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect

Records = list[dict[str, Any]]


def shown(page: Page) -> list[str]:
    """Give the ids of the partners that the list shows."""
    links = page.locator("[data-view=list] .partner-row:visible .partner-row__link")
    return [
        (link.get_attribute("href") or "").rstrip("/").rsplit("/", 1)[-1] for link in links.all()
    ]


def ids(records: Records) -> set[str]:
    """Give the ids of records."""
    return {record["id"] for record in records}


def test_shows_every_partner_at_first(open_page: OpenPage, partners: Records) -> None:
    """The list is complete, each partner once."""
    found = shown(open_page("partners/"))
    assert set(found) == ids(partners)
    assert len(found) == len(partners)


def test_filters_combine(open_page: OpenPage, partners: Records) -> None:
    """Country, form and agreement together leave those partners that fit all of them."""
    page = open_page("partners/")
    page.get_by_label("Country", exact=True).select_option("TR")
    page.get_by_label("Form of cooperation").select_option("conferences")
    page.get_by_label("Agreement").select_option("no")
    expected = [
        partner
        for partner in partners
        if partner.get("country") == "TR"
        and "conferences" in partner.get("cooperation", ())
        and not partner.get("agreements")
    ]
    assert expected
    assert set(shown(page)) == ids(expected)


@pytest.mark.parametrize(
    ("label", "value", "field"),
    [("Kind", "hospital", "kind"), ("Department", "neurology", "departments")],
)
def test_filters_by_field(
    open_page: OpenPage, partners: Records, label: str, value: str, field: str
) -> None:
    """A filter leaves exactly the partners whose record has the value."""
    page = open_page("partners/")
    page.get_by_label(label, exact=True).select_option(value)
    expected = [
        partner
        for partner in partners
        if value in ([partner.get(field)] if field == "kind" else partner.get(field, ()))
    ]
    assert expected
    assert set(shown(page)) == ids(expected)


def test_each_choice_says_how_many_it_would_leave(open_page: OpenPage, partners: Records) -> None:
    """A count takes the other filters into account; a choice that leaves none is closed."""
    page = open_page("partners/?kind=hospital")
    hospitals = [partner for partner in partners if partner["kind"] == "hospital"]
    for option in page.locator("select[name=country] option[value]:not([value=''])").all():
        code = option.get_attribute("value")
        number = sum(partner.get("country") == code for partner in hospitals)
        assert (option.text_content() or "").endswith(f" ({number})")
        assert option.is_disabled() == (number == 0)


def test_a_filter_counts_its_other_choices_too(open_page: OpenPage, partners: Records) -> None:
    """What is chosen does not set the counts of its own filter to nothing."""
    page = open_page("partners/?country=TR")
    russian = sum(partner.get("country") == "RU" for partner in partners)
    assert page.locator("option[value=RU]").text_content() == f"Russia ({russian})"


@pytest.mark.parametrize("path", ["partners/", "uz/partners/"])
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("izhevsk", "izhevsk-state-medical-academy"),
        ("Ижевск", "izhevsk-state-medical-academy"),
        ("ijevsk", "izhevsk-state-medical-academy"),
        ("universita pisa", "university-of-pisa"),
        ("Università di Pisa", "university-of-pisa"),
        ("Oʻzbekiston", "ministry-of-health-of-uzbekistan"),
        ("o'zbekiston", "ministry-of-health-of-uzbekistan"),
        ("o`zbekiston", "ministry-of-health-of-uzbekistan"),
        ("oʼzbekiston", "ministry-of-health-of-uzbekistan"),
        ("o‘zbekiston", "ministry-of-health-of-uzbekistan"),
        ("ozbekiston", "ministry-of-health-of-uzbekistan"),
        ("ўзбекистон", "ministry-of-health-of-uzbekistan"),
    ],
)
def test_words_find_names_in_any_script(
    open_page: OpenPage, path: str, typed: str, found: str
) -> None:
    """Case, diacritics, apostrophes and the script that is typed make no difference."""
    page = open_page(path)
    page.locator("[data-filters] input").fill(typed)
    assert found in shown(page)
    assert len(shown(page)) < 20


def test_samarkand_is_found_in_every_spelling(open_page: OpenPage) -> None:
    """Russian, Uzbek and English spellings of a city leave the same events."""
    page = open_page("events/")
    left = set()
    for typed in ("самарканд", "Samarqand", "samarkand", "САМАРҚАНД"):
        page.locator("[data-filters] input").fill(typed)
        left.add(page.locator("[data-count]").inner_text())
    assert len(left) == 1
    assert not left.pop().startswith("0 ")


def test_the_address_holds_the_filters(open_page: OpenPage, partners: Records) -> None:
    """A copied address opens the same list, with the fields filled in."""
    first = open_page("partners/")
    first.get_by_label("Country", exact=True).select_option("RU")
    first.locator("[data-filters] input").fill("medical")
    query = first.evaluate("location.search")
    assert query == "?q=medical&country=RU"
    again = open_page(f"partners/{query}")
    assert shown(again) == shown(first)
    assert 0 < len(shown(again)) < len(partners)
    assert again.get_by_label("Country", exact=True).input_value() == "RU"


def test_unknown_values_in_the_address_are_passed_over(
    open_page: OpenPage, partners: Records
) -> None:
    """An address with a choice that does not exist shows everything, and no chip."""
    page = open_page("partners/?country=XX&view=nothing")
    assert len(shown(page)) == len(partners)
    assert page.locator(".chip").count() == 0


def test_the_back_button_takes_a_choice_back(open_page: OpenPage, partners: Records) -> None:
    """Choices are steps of the history; letters typed are not."""
    page = open_page("partners/")
    page.get_by_label("Country", exact=True).select_option("IT")
    italian = shown(page)
    page.get_by_label("Kind").select_option("university")
    page.locator("[data-filters] input").press_sequentially("pis")
    page.go_back()
    assert shown(page) == italian
    assert page.get_by_label("Kind").input_value() == ""
    page.go_back()
    assert len(shown(page)) == len(partners)
    page.go_forward()
    assert shown(page) == italian


def test_the_number_of_results_is_announced(open_page: OpenPage, partners: Records) -> None:
    """The count is a polite live region that stands in the page from the start."""
    page = open_page("partners/")
    count = page.locator("[data-count][aria-live=polite]")
    assert count.inner_text() == f"{len(partners)} partners"
    page.get_by_label("Country", exact=True).select_option("IT")
    expect(count).to_have_text(f"{len(shown(page))} of {len(partners)}")


def test_groups_count_in_the_plural_of_the_language(open_page: OpenPage) -> None:
    """One organisation is not “1 organisations”."""
    page = open_page("partners/")
    page.locator("[data-filters] input").fill("pisa")
    assert page.locator("#it [data-group-count]").inner_text() == "1 organisation"
    assert page.locator(".partner-group:visible").count() == 1


def test_a_chip_takes_its_filter_away(open_page: OpenPage, partners: Records) -> None:
    """Each filter has a chip; one more clears them all; the focus is not lost."""
    page = open_page("partners/?country=RU&kind=university&q=medical")
    assert page.locator(".chip:not(.chip--clear)").count() == 3
    page.get_by_role("button", name="Remove: Russia").click()
    assert page.get_by_label("Country", exact=True).input_value() == ""
    assert page.evaluate("document.activeElement.matches('[data-count]')")
    page.get_by_role("button", name="Clear all").click()
    assert len(shown(page)) == len(partners)
    assert page.evaluate("location.search") == ""


def test_nothing_found_says_what_was_searched(open_page: OpenPage, partners: Records) -> None:
    """The empty state names the search, as text, and offers to clear it."""
    page = open_page("partners/")
    page.locator("[data-filters] input").fill("<img src=x onerror=alert(1)>")
    empty = page.locator("[data-empty]")
    expect(empty).to_contain_text("“<img src=x onerror=alert(1)>”")
    assert empty.locator("img").count() == 0
    empty.get_by_role("button", name="Clear the search").click()
    expect(empty).to_be_hidden()
    assert len(shown(page)) == len(partners)


def test_filters_work_by_keyboard(open_page: OpenPage) -> None:
    """On a phone the further filters open by key and are reached by Tab."""
    page = open_page("partners/", width=390)
    country = page.get_by_label("Country", exact=True)
    expect(country).to_be_hidden()
    page.locator("[data-filters] input").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(country).to_be_visible()
    page.keyboard.press("Tab")
    expect(country).to_be_focused()

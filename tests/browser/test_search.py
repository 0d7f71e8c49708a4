"""The search of the whole site."""

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect


def search(page: Page, words: str) -> list[str]:
    """Open the search, look for words, and give the addresses found."""
    if not page.locator("[data-search]").is_visible():
        page.keyboard.press("/")
    page.locator("[data-search-field]").fill(words)
    expect(page.locator("[data-search-results]")).to_have_attribute("aria-busy", "false")
    links = page.locator("[data-search-results] a")
    return links.evaluate_all("links => links.map((link) => link.pathname)")


@pytest.mark.parametrize("prefix", ["", "uz/"])
def test_uzbek_words_are_found_however_they_are_typed(open_page: OpenPage, prefix: str) -> None:
    """Every apostrophe, none, and Cyrillic letters find the same pages."""
    page = open_page(prefix)
    found = [
        search(page, word) for word in ("oʻzbek", "o'zbek", "o`zbek", "o‘zbek", "ozbek", "ўзбек")
    ]
    assert f"/{prefix}departments/uzbek-language/" in found[0]
    assert all(same == found[0] for same in found)


@pytest.mark.parametrize("prefix", ["", "uz/"])
@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("Ижевск", "partners/izhevsk-state-medical-academy/"),
        ("izhevsk", "partners/izhevsk-state-medical-academy/"),
        ("ijevsk akademiyasi", "partners/izhevsk-state-medical-academy/"),
        ("Università di Pisa", "partners/university-of-pisa/"),
        ("pisa univ", "partners/university-of-pisa/"),
        ("самарканд олимпиада", "events/samarkand-olympiad-vi-2025/"),
    ],
)
def test_names_are_found_in_other_scripts(
    open_page: OpenPage, prefix: str, typed: str, path: str
) -> None:
    """A page is found by its names in any language and by the beginnings of words."""
    if prefix == "" and typed.startswith("самарканд"):
        typed = "самарканд olympiad"
    assert f"/{prefix}{path}" in search(open_page(prefix), typed)


def test_the_best_result_stands_first(open_page: OpenPage) -> None:
    """A partner comes before the events held with it, a country before its partners."""
    page = open_page()
    assert search(page, "pisa")[0] == "/partners/university-of-pisa/"
    assert search(page, "italy")[0] == "/countries/it/"


@pytest.mark.parametrize(("prefix", "own"), [("", False), ("uz/", True)])
def test_results_are_of_the_page_language(open_page: OpenPage, prefix: str, own: bool) -> None:  # noqa: FBT001
    """Pages of the other language never appear."""
    found = search(open_page(prefix), "samarkand")
    assert found
    assert all(path.startswith("/uz/") == own for path in found)


def test_the_search_loads_when_it_is_first_opened(open_page: OpenPage) -> None:
    """Neither the engine nor the index is part of the first view."""
    page = open_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url.rsplit("/", 1)[-1]))
    page.reload(wait_until="networkidle")
    assert not {"search.js", "search-worker.js", "search.json"}.intersection(requests)
    search(page, "pisa")
    assert {"search.js", "search-worker.js", "search.json"} <= set(requests)


def test_works_by_keyboard_alone(open_page: OpenPage) -> None:
    """“/” opens, arrows go through the results, Enter follows one."""
    page = open_page("contact/")
    search(page, "pisa")
    expect(page.locator("[data-search-field]")).to_be_focused()
    page.keyboard.press("ArrowDown")
    links = page.locator("[data-search-results] a")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(links.last).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[data-search-field]")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/partners/university-of-pisa/")


def test_escape_closes_and_gives_the_focus_back(open_page: OpenPage) -> None:
    """The dialog has a name, keeps the focus while open, and returns it when closed."""
    page = open_page()
    opener = page.locator("[data-search-open]")
    opener.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Search these pages")
    expect(dialog).to_be_visible()
    for _ in range(8):
        page.keyboard.press("Tab")
        # The browser's own controls take their turn, seen as the body.
        inside = "document.activeElement.matches('body, dialog, dialog *')"
        assert page.evaluate(inside)
    page.locator("[data-search-field]").focus()
    page.keyboard.type("pisa")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_the_number_of_results_is_announced(open_page: OpenPage) -> None:
    """A status region says how many pages were found, or that there are none, as text."""
    page = open_page()
    found = search(page, "pisa")
    status = page.get_by_role("status")
    assert status.inner_text() == f"{len(found)} results"
    assert search(page, "<b>xyzzy</b>") == []
    assert "“<b>xyzzy</b>”" in status.inner_text()


def test_words_cannot_become_commands(open_page: OpenPage) -> None:
    """Signs that the engine reads as commands are only signs."""
    page = open_page()
    assert search(page, "title:pisa -university ^9 ~2 +*") == []
    assert search(page, "+pisa* -~^:") == search(page, "pisa")


def test_a_slash_in_a_field_is_a_slash(open_page: OpenPage) -> None:
    """The key opens nothing while somebody types, or once it is turned off (WCAG 2.1.4)."""
    page = open_page("partners/")
    page.locator("[data-filters] input").press_sequentially("a/b")
    assert page.locator("[data-filters] input").input_value() == "a/b"
    dialog = page.locator("[data-search]")
    expect(dialog).to_be_hidden()
    page.locator("[data-search-open]").click()
    page.get_by_label("The key / opens the search").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("/")
    expect(dialog).to_be_hidden()


def test_a_search_that_fails_says_so_and_can_be_tried_again(open_page: OpenPage) -> None:
    """Without connection a sentence says what to do, and doing it works."""
    page = open_page()
    page.route("**/search.json", lambda route: route.abort())
    page.keyboard.press("/")
    status = page.get_by_role("status")
    expect(status).to_contain_text("could not be loaded")
    page.unroute("**/search.json")
    assert "/partners/university-of-pisa/" in search(page, "pisa")


def test_the_page_that_was_not_found_searches_too(open_page: OpenPage) -> None:
    """At an address of any depth the search leads to real pages."""
    page = open_page("uz/no/such/page/")
    assert "/uz/partners/university-of-pisa/" in search(page, "pisa")

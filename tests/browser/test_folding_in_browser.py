"""The rules that fold a name stand in Python and in the page's script."""

from pathlib import Path

import pytest
from opening import OpenPage
from playwright.sync_api import Page

from folding_cases import ALIKE, APART, OTHERS
from international.wording.folding import folded


@pytest.fixture
def page(open_page: OpenPage, site: Path) -> Page:
    """Open a page that has the script's function at hand."""
    (script,) = site.glob("assets/*/js/language.js")
    page = open_page()
    page.evaluate(
        "async (path) => { window.folded = (await import(path)).folded; }",
        f"/{script.relative_to(site)}",
    )
    return page


def test_both_fold_alike(page: Page, partners: list[dict], events: list[dict]) -> None:  # type: ignore[type-arg]
    """Known cases and every name of the real records give the same letters in both."""
    texts = [*OTHERS, *(text for case in (*ALIKE, *APART) for text in case)]
    for record in (*partners, *events):
        names = (record.get(key, {}) for key in ("name", "own_name", "city", "title", "summary"))
        texts += [text for name in names for text in name.values()]
        texts += record.get("also_known_as", [])
    assert len(texts) > 400
    assert page.evaluate("texts => texts.map(window.folded)", texts) == [*map(folded, texts)]


@pytest.mark.parametrize("plane", range(0, 0x3000, 0x800))
def test_both_fold_every_letter_alike(page: Page, plane: int) -> None:
    """Letter by letter: Latin, Greek, Cyrillic, Arabic, Georgian and their neighbours.

    Letters that this Python's Unicode does not have yet are left out.
    """
    letters = [chr(code) for code in range(plane, plane + 0x800) if chr(code).isprintable()]
    assert letters
    ours = [folded(letter) for letter in letters]
    theirs = page.evaluate("letters => letters.map(window.folded)", letters)
    assert {
        letter: (one, other)
        for letter, one, other in zip(letters, ours, theirs, strict=True)
        if one != other
    } == {}

"""Uzbek pages speak Uzbek, in its own letters."""

import re
from collections.abc import Iterator

import pytest
from lxml import etree

from international.reading.words import FOLDER, read_words
from pages import WebPage, WebSite

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
WRONG_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['`´‘’](?=[^\W\d_])|(?<=[OoGg])['`´‘’]")
PLACE_HOLDER = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def uzbek(real_site: WebSite) -> dict[str, WebPage]:
    """Give the Uzbek pages."""
    return real_site.in_language("uz")


def _own_words(page: WebPage) -> Iterator[str]:
    """Go through the texts and labels of a page that are in the page's language."""
    yield from page.all("//head/title/text() | //head/meta[@name='description']/@content")
    for element in page.root.iter(etree.Element):
        tagged = element.xpath("ancestor-or-self::*[@lang][1]/@lang")
        if tagged != ["uz"] or element.tag == "script":
            continue
        yield from element.xpath("text() | @aria-label | @alt | @title | @placeholder")
        # A child in another language may be followed by words of ours.
        yield from element.xpath("*/@lang/../following-sibling::text()[1]")


def test_apostrophes_are_letters(uzbek: dict[str, WebPage]) -> None:
    """The letters oʻ and gʻ and the tutuq belgisi have their own signs inside words."""
    wrong = {
        (path, text.strip())
        for path, page in uzbek.items()
        for text in _own_words(page)
        if WRONG_APOSTROPHE.search(text)
    }
    assert wrong == set()


def test_no_cyrillic_without_its_language(uzbek: dict[str, WebPage]) -> None:
    """Cyrillic stands only in what is marked as another language."""
    found = {
        (path, text.strip())
        for path, page in uzbek.items()
        for text in _own_words(page)
        if CYRILLIC.search(text)
    }
    assert found == set()


def test_no_english_wording(real_site: WebSite, uzbek: dict[str, WebPage]) -> None:
    """No text of several words that the site says in English is on an Uzbek page."""
    english = {
        text.strip(" .:,")
        for text in _texts(read_words(FOLDER, "en", _refuse))
        if len(PLACE_HOLDER.sub("", text).split()) > 1
    }
    patterns = [
        re.compile(r"\b" + ".*?".join(map(re.escape, PLACE_HOLDER.split(text))) + r"\b")
        for text in sorted(english)
    ]
    shown = {text for page in uzbek.values() for text in _own_words(page)}
    assert {text for text in shown for pattern in patterns if pattern.search(text)} == set()
    pages = real_site.in_language("en").values()
    spoken = {text for page in pages for text in page.all("//body//text()")}
    assert sum(any(pattern.search(text) for text in spoken) for pattern in patterns) > 50


def _texts(words: object) -> Iterator[str]:
    if isinstance(words, dict):
        for value in words.values():
            yield from _texts(value)
    elif isinstance(words, str):
        yield words


def _refuse(problem: object) -> None:
    raise AssertionError(problem)

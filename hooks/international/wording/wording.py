"""One language's words."""

import unicodedata
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from babel.lists import format_list
from babel.numbers import format_decimal

from ..model.language import Language
from ..reading.words import Words
from .apostrophes import normalised
from .dates import Dates


class Wording:
    """Finds a text by name (`partners.none`), and writes numbers, dates, countries and lists."""

    def __init__(self, language: Language, words: Words) -> None:
        """Take a language and the words read for it."""
        self.language = language
        self._words = words
        self._locale = language.cldr
        self.dates = Dates(self._locale, words.get("dates", {}), self._clean)

    def __call__(self, name: str, **values: object) -> str:
        """Give a text, its place-holders filled. Raises KeyError for a name no file has."""
        text: str = self._find(name)
        return text.format_map(values) if values else text

    def count(self, name: str, number: int, **values: object) -> str:
        """Give the text for a number, in the plural CLDR has for it; `{count}` is the number."""
        forms = self._find(name)
        text: str = forms.get(self._locale.plural_form(number), forms["other"])
        return text.format(count=self.number(number), **values)

    def forms(self, name: str) -> dict[str, str]:
        """Give the plural forms of a text by CLDR's names, for scripts that count."""
        return dict(self._find(name))

    def number(self, number: float) -> str:
        """Write a number with the language's digits and separators."""
        return self._clean(format_decimal(number, locale=self._locale))

    def country(self, code: str) -> str:
        """Name a country (ISO 3166-1 alpha-2) or a region of the world (UN M49)."""
        own = self._words.get("country_names", {})
        return own.get(code) or self._clean(self._locale.territories[code])

    def language_name(self, tag: str) -> str:
        """Name a language; the tag itself where CLDR has no name in this language."""
        return self._clean(self._locale.languages.get(tag.split("-", maxsplit=1)[0], tag))

    def all_of(self, parts: Iterable[str]) -> str:
        """Join parts with commas and the language's word for "and"."""
        return self._clean(format_list(tuple(parts), locale=self._locale))

    def listed(self, parts: Iterable[str]) -> str:
        """Join parts with the language's comma: a place, or counts side by side."""
        return self("comma").join(parts)

    def sort_key(self, text: str) -> tuple[int, ...]:
        """Give the key that sorts texts by the language's alphabet.

        A wording file names the alphabet where it is not Unicode's order of bare letters:
        `alphabet: a b d e f g h …`, letters of two signs included.
        """
        folded = text.casefold()
        if not self._alphabet:
            bare = unicodedata.normalize("NFD", folded)
            return tuple(ord(sign) for sign in bare if not unicodedata.combining(sign))
        return tuple(self._letters(folded))

    def _letters(self, text: str) -> Iterable[int]:
        at = 0
        while at < len(text):
            for length in (2, 1):
                letter = text[at : at + length]
                if letter in self._alphabet:
                    yield self._alphabet[letter]
                    break
            else:
                bare = unicodedata.normalize("NFD", text[at])[0]
                yield self._alphabet.get(bare, ord(text[at]) - 0x110000)
            at += len(letter)

    @cached_property
    def _alphabet(self) -> dict[str, int]:
        letters = self._words.get("alphabet", "").split()
        return {letter: place for place, letter in enumerate(letters)}

    def _find(self, name: str) -> Any:  # noqa: ANN401  a text, or its plurals
        found: Any = self._words
        for step in name.split("."):
            found = found[step]
        return found

    def _clean(self, text: str) -> str:
        return normalised(text) if self.language.tag.split("-")[0] == "uz" else text

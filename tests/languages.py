"""The words of the languages that tests know: two that come along, two of invented universities."""

from functools import cache
from pathlib import Path

from international.model.language import Language
from international.reading.words import read_words
from international.wording import Wording
from projects import UNIVERSITIES

_LOCALES = {"en": "en-GB"}
_ROOTS = {"ka": UNIVERSITIES / "highland", "ar": UNIVERSITIES / "third_language"}
TAGS = ("en", "uz", "ka", "ar")


@cache
def wording(tag: str) -> Wording:
    """Give a language's words; they have no Problem."""
    root = _ROOTS.get(tag, Path("no-project"))
    language = Language(tag=tag, name=tag, locale=_LOCALES.get(tag))
    return Wording(language, read_words(root, tag, _refuse))


def _refuse(problem: object) -> None:
    raise AssertionError(problem)

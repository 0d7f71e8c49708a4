"""Warnings about how texts are typed: apostrophes, alphabets, capitals."""

import re
from collections.abc import Iterator
from pathlib import Path

from ...reading import Problem
from ...reading.pages import CONTENT
from ...reading.yaml_document import Document, Location
from ...wording.apostrophes import normalised

_WORD = re.compile(r"[^\s()\[\]<>{}|]+")
_CODE = re.compile(r"`[^`]*`|\]\([^)]*\)|\{[^}]*\}|^(?:```|;?-+8<-+).*")
_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[А-яЁё]")
_LIKE_LATIN = str.maketrans(
    "АВЕКМНОРСТХУІЅЈасеорхуіѕј",
    "ABEKMHOPCTXYISJaceopxyisj",
)
"""Cyrillic letters that look like a Latin one."""
UZBEK = "uz"
_NAMES = ("name", "title", "city")
_LONG_WORD = 4
_LONG_WORDS = 2
_SMALL_WORDS = {"a", "an", "and", "at", "for", "in", "named", "after", "of", "on", "the", "to"}
_SMALL_WORDS |= {"va", "bilan", "nomidagi", "uchun"}


def record_text_warnings(root: Path, document: Document) -> Iterator[Problem]:
    """Yield the warnings about the texts of a file of records."""
    path = root / document.file
    lines = path.read_text("utf-8-sig").splitlines() if path.is_file() and document.values else []
    for location, (line, column) in document.values.items():
        text = _text_at(document, location)
        if not text or not lines:
            continue
        for word, better, code in _odd_words(text, str(location[-1])):
            place = _find(lines, word, line, column)
            yield _warning(code, document.file, place, word, better)
        if _is_name(location) and (usual := _without_capitals(text)):
            yield _warning("name-in-capitals", document.file, (line, column), text, usual)


def page_text_warnings(root: Path, languages: tuple[str, ...]) -> Iterator[Problem]:
    """Yield the warnings about the Markdown pages, code and addresses left out."""
    for tag in languages:
        for path in sorted((root / CONTENT / tag).rglob("*.md")):
            name = path.relative_to(root).as_posix()
            for number, line in enumerate(_lines_of(path), start=1):
                bare = _CODE.sub(lambda found: " " * len(found[0]), line)
                at = 0
                for word, better, code in _odd_words(bare, tag):
                    at = bare.index(word, at)
                    yield _warning(code, name, (number, at + 1), word, better)
                    at += len(word)


def with_right_apostrophes(text: str) -> str:
    """Put the right sign into every Uzbek word of a text; web addresses stay as they are."""
    if normalised(text) == text:
        return text
    return _WORD.sub(lambda word: word[0] if "://" in word[0] else normalised(word[0]), text)


def page_with_right_apostrophes(text: str, language: str) -> str:
    """Put the right sign into every Uzbek word of a Markdown page, code and addresses left out."""
    if language != UZBEK:
        return text
    return "\n".join(_line_with_right_apostrophes(line) for line in text.split("\n"))


def _line_with_right_apostrophes(line: str) -> str:
    parts, at = [], 0
    for code in _CODE.finditer(line):
        parts += [with_right_apostrophes(line[at : code.start()]), code[0]]
        at = code.end()
    return "".join([*parts, with_right_apostrophes(line[at:])])


def _lines_of(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8-sig", "replace").split("\n")


def _text_at(document: Document, location: Location) -> str:
    if not location or "?" in location:
        return ""
    value = document.at(location)
    return value if isinstance(value, str) else ""


def _is_name(location: Location) -> bool:
    return location[-1] in _NAMES or (len(location) > 1 and location[-2] in _NAMES)


def _odd_words(text: str, language: str) -> Iterator[tuple[str, str, str]]:
    """Yield each oddly typed word of a text, the better one and the warning's code."""
    uzbek = language == UZBEK and normalised(text) != text
    mixed = _LATIN.search(text) and _CYRILLIC.search(text)
    if not (uzbek or mixed):
        return
    for match in _WORD.finditer(text):
        word = match[0]
        if "://" in word:
            continue
        if uzbek and (better := normalised(word)) != word:
            yield word, better, "wrong-apostrophe"
        if _LATIN.search(word) and _CYRILLIC.search(word):
            better = word.translate(_LIKE_LATIN)
            if not _CYRILLIC.search(better):
                yield word, better, "mixed-alphabets"


def _find(lines: list[str], word: str, line: int, column: int) -> tuple[int, int]:
    """Find a word of a value that may run over several lines; the value's place if it is escaped.

    A word that is odd twice in a value is found at its first place, and again when that is mended.
    """
    start = column - 1
    for number in range(line, len(lines) + 1):
        at = lines[number - 1].find(word, start)
        if at >= 0:
            return number, at + 1
        start = 0
    return line, column


def _without_capitals(text: str) -> str | None:
    """Give a name typed all in capitals as it is usually written, else None.

    Short words in capitals are taken for abbreviations.
    """
    words = text.split()
    long_words = sum(len(word) >= _LONG_WORD for word in words)
    if text != text.upper() or long_words < _LONG_WORDS:
        return None
    lower = [word.lower() for word in words]
    return " ".join(
        word if word in _SMALL_WORDS and place else word.capitalize()
        for place, word in enumerate(lower)
    )


def _warning(code: str, file: str, place: tuple[int, int], found: str, nearest: str) -> Problem:
    return Problem(
        code=code,
        file=file,
        line=place[0],
        column=place[1],
        found=found,
        nearest=nearest,
        severity="warning",
    )

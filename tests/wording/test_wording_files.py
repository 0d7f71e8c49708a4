"""The wording files: one set of names, one set of place-holders, all of them used."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest

from international.model.department import DepartmentKind
from international.model.event import AttendanceMode, EventKind
from international.model.partner import (
    AgreementKind,
    AgreementStatus,
    CooperationForm,
    PartnerKind,
)
from international.reading.words import FOLDER, OPTIONAL, place_holders, read_words
from languages import TAGS, wording

ROOMS = Path(__file__).parents[2] / "hooks" / "international"
FILE = re.compile(r".*\.(?:json|schema|csv|xlsx)")
NAME = re.compile(r'f?"([a-z_]+(?:\.[a-z_{}-]+)+)"')
PLURALS = {"zero", "one", "two", "few", "many", "other"}


def _texts(words: Any, at: str = "") -> Iterator[tuple[str, frozenset[str]]]:  # noqa: ANN401
    """Go through the texts by name, each with its place-holders, those of all plurals together."""
    for key, value in words.items():
        name = f"{at}.{key}" if at else key
        if isinstance(value, dict) and not (value.keys() <= PLURALS):
            yield from _texts(value, name)
        elif name.split(".")[0] not in OPTIONAL:
            forms = value.values() if isinstance(value, dict) else [value]
            yield name, frozenset().union(*map(place_holders, forms))


def _words(tag: str) -> dict[str, frozenset[str]]:
    return dict(_texts(wording(tag)._words))  # noqa: SLF001  the file's own content


@pytest.mark.parametrize("tag", TAGS)
def test_names_and_place_holders_are_those_of_english(tag: str) -> None:
    """Each language has the same texts, and fills in the same facts."""
    english, own = _words("en"), _words(tag)
    assert own.keys() == english.keys()
    differing = {name for name in own if own[name] - english[name]}
    assert differing == set()


def test_uzbek_leaves_no_fact_out() -> None:
    """The two languages that come along fill in exactly the same."""
    assert _words("uz") == _words("en")


def test_every_value_of_the_model_has_a_word() -> None:
    """Each kind, form, mode and status that a record may have can be said."""
    names = _words("en").keys()
    for prefix, kinds, suffix in (
        ("partner_kind", PartnerKind, ""),
        ("cooperation", CooperationForm, ".name"),
        ("cooperation", CooperationForm, ".text"),
        ("agreement_kind", AgreementKind, ""),
        ("agreement_status", AgreementStatus, ""),
        ("event_kind", EventKind, ""),
        ("event_mode", AttendanceMode, ""),
        ("department_kind", DepartmentKind, ""),
    ):
        assert {f"{prefix}.{value}{suffix}" for value in get_args(kinds)} <= names


def test_every_text_is_used() -> None:
    """No text is left over, and the views ask for none that is missing."""
    code = "\n".join(file.read_text("utf-8") for file in (ROOMS / "views").glob("*.py"))
    code += "\n".join(file.read_text("utf-8") for file in (ROOMS / "publishing").glob("*.py"))
    found = (name for name in NAME.findall(code) if not FILE.fullmatch(name))
    asked = {re.sub(r"\{[^}]*\}", "*", name) for name in found}
    code += (ROOMS / "wording" / "wording.py").read_text("utf-8")
    asked |= set(re.findall(r'(?:words|self)\("(\w+)"', code))
    patterns = {name: re.compile(re.escape(name).replace(r"\*", "[a-z_-]+")) for name in asked}
    names = _words("en").keys()
    unused = [name for name in names if not any(p.fullmatch(name) for p in patterns.values())]
    assert unused == []
    sections = {name.split(".")[0] for name in names}
    called = set(re.findall(r'words(?:\.\w+)?\(\s*f?"([a-z_.]+)"', code))
    missing = [
        name
        for name, pattern in patterns.items()
        if name in called
        if name.split(".")[0] in sections and not any(map(pattern.fullmatch, names))
    ]
    assert missing == []


def test_no_text_is_the_english_one() -> None:
    """Nothing of several words was left in English."""
    english = dict(_plain("en"))
    same = [
        (tag, name)
        for tag, (name, text) in product(("uz", "ka", "ar"), english.items())
        if dict(_plain(tag)).get(name) == text and re.search(r"[a-z]+ [a-z]+", text)
    ]
    assert same == []


def _plain(tag: str) -> Iterator[tuple[str, str]]:
    yield from _flat(wording(tag)._words, "")  # noqa: SLF001


def _flat(words: Any, at: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    for key, value in words.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{at}.{key}")
        elif isinstance(value, str):
            yield f"{at}.{key}", value


def test_each_supplied_language_is_read_without_a_project() -> None:
    """English and Uzbek come along; they need nothing of an adopter's."""
    supplied = sorted(file.stem for file in FOLDER.glob("*.yaml"))
    assert supplied == ["en", "uz"]
    assert all(read_words(Path("no-project"), tag, pytest.fail) for tag in supplied)

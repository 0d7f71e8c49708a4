"""Every Problem has words in both languages, and a case that proves them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from case_files import CASES

from international.reading.words import place_holders, read_problem_words

ENGLISH, UZBEK = read_problem_words("en"), read_problem_words("uz")
ROOMS = Path(__file__).parents[2] / "hooks" / "international"


def _texts(words: Any, at: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401
    if isinstance(words, dict):
        for key, value in words.items():
            yield from _texts(value, f"{at}.{key}")
    else:
        yield at, words


def test_every_code_has_a_case() -> None:
    """No words of a Problem are unproved, and no case is about a Problem without words."""
    told = {
        line.split(": ", 2)[1] for case in CASES.values() for line in case["report"].splitlines()
    }
    assert told == ENGLISH["problems"].keys()


def test_both_languages_say_the_same() -> None:
    """English and Uzbek have the same words, with the same place-holders."""
    english, uzbek = dict(_texts(ENGLISH)), dict(_texts(UZBEK))
    assert english.keys() == uzbek.keys()
    for name, text in english.items():
        assert place_holders(text) == place_holders(uzbek[name]), name


@pytest.mark.parametrize("part", ["problems", "allowed"])
def test_no_word_is_left_over(part: str) -> None:
    """Each code and each sort of value is named where Problems are made."""
    code = "".join(
        path.read_text("utf-8")
        for room in ("model", "reading", "publishing")
        for path in (ROOMS / room).iterdir()
        if path.suffix == ".py"
    )
    assert [name for name in ENGLISH[part] if f'"{name}"' not in code] == []

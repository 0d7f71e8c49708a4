"""Texts made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folding_cases import ALIKE, APART
from international.wording.folding import folded


@pytest.mark.parametrize("texts", ALIKE, ids=lambda texts: texts[0])
def test_spellings_of_one_name_are_alike(texts: tuple[str, ...]) -> None:
    """Case, diacritics, apostrophes, script and transliteration make no difference."""
    assert len({folded(text) for text in texts}) == 1


@pytest.mark.parametrize("texts", APART, ids=lambda texts: texts[0])
def test_different_names_stay_apart(texts: tuple[str, str]) -> None:
    """Folding does not make everything one."""
    assert folded(texts[0]) != folded(texts[1])


@given(st.text())
def test_nothing_but_words_is_left(text: str) -> None:
    """What is left are words of letters and digits with single spaces, whatever comes in."""
    words = folded(text)
    assert words == " ".join(words.split())
    assert all(letter.isalnum() for letter in words.replace(" ", ""))


@given(st.text(alphabet=st.characters(codec="iso8859-5")))
def test_nothing_cyrillic_of_russian_is_left(text: str) -> None:
    """Every letter of Russian has a Latin one."""
    russian = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
    assert not russian.intersection(folded(text))

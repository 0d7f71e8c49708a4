"""oʻ, gʻ and the tutuq belgisi of Uzbek."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from international.wording.apostrophes import normalised


@pytest.mark.parametrize("sign", list("'`´‘’ʹʻʼ"))
def test_any_apostrophe_becomes_the_right_one(sign: str) -> None:
    """After o and g stands U+02BB, within other words U+02BC."""
    assert normalised(f"o{sign}zbek G{sign}arb") == "oʻzbek Gʻarb"
    if sign != "ʻ":
        assert normalised(f"ta{sign}lim") == "taʼlim"


@pytest.mark.parametrize("text", ["‘soʻz’", "'soʻz'", "5' uzunlik", "(‘bir’)"])
def test_signs_at_the_edge_of_a_word_stay(text: str) -> None:
    """They are quotation marks or units."""
    assert normalised(text) == text


@given(st.text(alphabet="ogaOz '`‘’ʻʼ-"))
def test_twice_is_once(text: str) -> None:
    """What is right stays as it is."""
    assert normalised(normalised(text)) == normalised(text)

"""Identifiers are checked without the network."""

import pytest
from pydantic import TypeAdapter, ValidationError

from international.model.identifiers import Identifiers, ror_check_digits

IDENTIFIERS = TypeAdapter(Identifiers)


@pytest.mark.parametrize("known", ["03yrm5c26", "05dxps055", "042nb2s44", "02mhbdp94"])
def test_check_digits_are_those_of_the_register(known: str) -> None:
    """Ids that the Research Organization Registry has given out pass."""
    assert ror_check_digits(known[1:7]) == known[7:]
    assert IDENTIFIERS.validate_python({"ror": known}).ror == known


@pytest.mark.parametrize(
    ("field", "found", "code", "nearest"),
    [
        ("ror", "03yrm5c62", "wrong-check-digits", None),
        ("ror", "https://ror.org/03yrm5c26", "bad-ror", "03yrm5c26"),
        ("ror", "03yrl5c26", "bad-ror", None),
        ("wikidata", "q42", "bad-wikidata", "Q42"),
        ("wikidata", "42", "bad-wikidata", None),
    ],
)
def test_a_mistyped_id_is_refused(field: str, found: str, code: str, nearest: str | None) -> None:
    """A slip is a mistake with a code of its own, and the id within an address is offered."""
    with pytest.raises(ValidationError) as caught:
        IDENTIFIERS.validate_python({field: found})
    (error,) = caught.value.errors()
    assert error["type"] == code
    assert error.get("ctx", {}).get("nearest") == nearest


def test_registers_are_led_to() -> None:
    """Each id has the register's own address."""
    assert Identifiers(ror="03yrm5c26", wikidata="Q42").by_register == {
        "ROR": "https://ror.org/03yrm5c26",
        "Wikidata": "https://www.wikidata.org/entity/Q42",
    }
    assert Identifiers().by_register == {}

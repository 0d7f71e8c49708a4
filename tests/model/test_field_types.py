"""The kinds of value a field may hold."""

import pycountry
import pytest
from babel import Locale
from pydantic import TypeAdapter, ValidationError

from international.geography.continents import regions
from international.model.field_types import (
    Coordinates,
    CountryCode,
    Id,
    LanguageTag,
    PlainText,
    TimeOfDay,
    WebAddress,
    country_codes,
)


def _codes(kind: object, value: object) -> list[str]:
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        return [details["type"] for details in error.errors()]
    return []


def test_countries_are_those_of_iso_3166() -> None:
    """The codes are the officially assigned ones, as pycountry has them."""
    assert country_codes() == {country.alpha_2 for country in pycountry.countries}


def test_every_country_has_a_region() -> None:
    """The table of regions knows every country; each region has a name in CLDR."""
    assert country_codes() - regions().keys() == set()
    names = Locale("en").territories
    assert all(code in names for region in regions().values() for code in region)


@pytest.mark.parametrize("text", ["a", "a-1", "university-of-pisa", "2026"])
def test_ids(text: str) -> None:
    """Words of small letters and digits joined by hyphens are ids."""
    assert _codes(Id, text) == []


@pytest.mark.parametrize("text", ["A", "a_b", "a--b", "-a", "a-", "ä", "a b", "oʻ", "a\n"])
def test_no_ids(text: str) -> None:
    """Nothing else is."""
    assert _codes(Id, text) == ["bad-id"]


@pytest.mark.parametrize(
    "address", ["https://example.org", "http://example.org/a?b=c#d", "https://пример.рф/путь"]
)
def test_web_addresses(address: str) -> None:
    """An address has the scheme http or https and a host."""
    assert _codes(WebAddress, address) == []


@pytest.mark.parametrize(
    "address",
    [
        "example.org",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "ftp://example.org",
        "https://",
        "https://example.org/a b",
        "//example.org",
        "data:text/html,x",
        "https:example.org",
        " https://a.b",
    ],
)
def test_no_web_addresses(address: str) -> None:
    """Nothing else is an address, least of all a script."""
    assert _codes(WebAddress, address) == ["bad-web-address"]


@pytest.mark.parametrize("tag", ["en", "uz", "zh-Hans", "en-GB", "es-419", "sr-Latn-RS"])
def test_language_tags(tag: str) -> None:
    """Language, script and region subtags make a tag."""
    assert _codes(LanguageTag, tag) == []


@pytest.mark.parametrize("tag", ["english", "EN", "en_GB", "uz-latn", "x-own", ""])
def test_no_language_tags(tag: str) -> None:
    """Other forms do not."""
    assert _codes(LanguageTag, tag) == ["bad-language-tag"]


@pytest.mark.parametrize("text", ["00:00", "09:30", "23:59"])
def test_times(text: str) -> None:
    """Hours and minutes of a day are a time."""
    assert _codes(TimeOfDay, text) == []


@pytest.mark.parametrize("text", ["24:00", "9:30", "09.30", "09:60", "09:30:00", "noon"])
def test_no_times(text: str) -> None:
    """Other forms are not."""
    assert _codes(TimeOfDay, text) == ["bad-time"]


@pytest.mark.parametrize("value", [["90", "-180"], ["-90.0", "180"], [0, 0]])
def test_coordinates(value: list[object]) -> None:
    """Latitude to ±90 and longitude to ±180 are a place."""
    assert _codes(Coordinates, value) == []


@pytest.mark.parametrize("value", [["90.01", "0"], ["0", "-180.5"], ["nan", "0"], ["0", "inf"]])
def test_no_coordinates(value: list[object]) -> None:
    """Beyond that, or without a number, there is no place."""
    assert "out-of-range" in _codes(Coordinates, value)


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x7f", "\u202e", "\u2066", "\ue000"])
def test_signs_that_cannot_be_shown(sign: str) -> None:
    """Control, direction-changing and private signs are no text; ʻ, ʼ and emoji are."""
    assert _codes(PlainText, f"a{sign}b") == ["unreadable-character"]
    assert _codes(PlainText, "oʻzbek, taʼlim, 🙂\n\tok") == []


@pytest.mark.parametrize(
    ("text", "nearest"),
    [("UK", "GB"), ("uk", "GB"), ("no", "NO"), ("Germany", "DE"), ("XK", None), ("EU", None)],
)
def test_nearest_country(text: str, nearest: str | None) -> None:
    """A code that is none is told with the one that is probably meant."""
    with pytest.raises(ValidationError) as error:
        TypeAdapter(CountryCode).validate_python(text)
    assert error.value.errors()[0]["ctx"] == {"nearest": nearest}

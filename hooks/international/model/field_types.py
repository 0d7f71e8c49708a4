"""The kinds of value a record's field may hold, each with its own check.

A failed check raises PydanticCustomError: its type is the Problem's code, its context holds what
the Problem's words need (`allowed`, `nearest`, …).
"""

import re
from difflib import get_close_matches
from functools import cache
from typing import Annotated
from urllib.parse import urlsplit

from babel import Locale
from babel.core import get_global
from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

RECORD = ConfigDict(extra="forbid")
"""Of every record: a field nobody knows is a mistake, never ignored."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PATH = re.compile(rf"{_ID.pattern}(?:/{_ID.pattern})*")
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
_TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]")
_WEB = ("http", "https")
# Regions that CLDR names and ISO 3166-1 does not list: exceptionally reserved and private codes
# (ISO 3166/MA; Unicode LDML part 1, "Unicode Region Subtag").
_NOT_ISO_3166 = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)


@cache
def country_codes() -> frozenset[str]:
    """Give the officially assigned ISO 3166-1 alpha-2 codes, from CLDR's list of regions."""
    regions = (str(code) for code in Locale("en").territories)
    return frozenset(code for code in regions if code.isalpha()) - _NOT_ISO_3166


def _plain_text(text: str) -> str:
    if not text.strip():
        code = "empty-text"
        raise PydanticCustomError(code, code)
    if odd := _NOT_TEXT.search(text):
        code = "unreadable-character"
        raise PydanticCustomError(code, code, {"found": f"U+{ord(odd[0]):04X}"})
    return text.strip()


def _id(text: str) -> str:
    if not _ID.fullmatch(text):
        code = "bad-id"
        nearest = "-".join(re.findall(r"[a-z0-9]+", text.lower()))
        raise PydanticCustomError(code, code, {"nearest": nearest or None})
    return text


def _page_path(text: str) -> str:
    if not _PATH.fullmatch(text):
        code = "bad-path"
        nearest = re.sub(r"\.(?:md|html)$", "", text.lower().strip("/ "))
        raise PydanticCustomError(
            code, code, {"nearest": nearest if _PATH.fullmatch(nearest) else None}
        )
    return text


def _country(text: str) -> str:
    codes = country_codes()
    if text in codes:
        return text
    alias = get_global("territory_aliases").get(text.upper(), [None])[0]
    by_name = {name: code for code, name in Locale("en").territories.items() if code in codes}
    close = get_close_matches(text, by_name, n=1, cutoff=0.8)
    nearest = (
        text.upper() if text.upper() in codes else alias or (by_name[close[0]] if close else None)
    )
    code = "unknown-country"
    raise PydanticCustomError(code, code, {"nearest": nearest})


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in _WEB or not parts.hostname or re.search(r"\s", text):
        code = "bad-web-address"
        nearest = f"https://{text}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text) else None
        raise PydanticCustomError(code, code, {"nearest": nearest})
    return text


def _language_tag(text: str) -> str:
    if not _LANGUAGE_TAG.fullmatch(text):
        code = "bad-language-tag"
        raise PydanticCustomError(code, code)
    return text


def _time_of_day(text: str) -> str:
    if not _TIME_OF_DAY.fullmatch(text):
        code = "bad-time"
        numbers = re.fullmatch(r"(\d{1,2})[.:\- ](\d{2})", text)
        nearest = f"{numbers[1]:0>2}:{numbers[2]}" if numbers else ""
        known = nearest if _TIME_OF_DAY.fullmatch(nearest) else None
        raise PydanticCustomError(code, code, {"nearest": known})
    return text


def _between(least: float, most: float) -> AfterValidator:
    def check(value: float) -> float:
        if not least <= value <= most:
            code = "out-of-range"
            raise PydanticCustomError(code, code, {"allowed": [f"{least:g} … {most:g}"]})
        return value

    return AfterValidator(check)


PlainText = Annotated[str, AfterValidator(_plain_text), Field(json_schema_extra={"minLength": 1})]
"""Some text that shows: not empty, no control or private-use characters."""

Id = Annotated[str, AfterValidator(_id), Field(json_schema_extra={"pattern": f"^{_ID.pattern}$"})]
"""Lower-case words of the Latin alphabet and digits, joined by hyphens; an address for ever."""

PagePath = Annotated[
    str, AfterValidator(_page_path), Field(json_schema_extra={"pattern": f"^{_PATH.pattern}$"})
]
"""Where a page stood within a language: ids joined by slashes, as in `departments/surgery`."""

CountryCode = Annotated[str, AfterValidator(_country)]
"""ISO 3166-1 alpha-2."""

WebAddress = Annotated[
    str, AfterValidator(_web_address), Field(json_schema_extra={"format": "uri"})
]
"""An address that begins with http:// or https:// and names a host."""

LanguageTag = Annotated[str, AfterValidator(_language_tag)]
"""A language tag of BCP 47: language, script and region subtags only (RFC 5646, section 2.1)."""

TimeOfDay = Annotated[str, AfterValidator(_time_of_day)]
"""Hours and minutes, 00:00 to 23:59, in the institution's time zone."""

Coordinates = tuple[Annotated[float, _between(-90, 90)], Annotated[float, _between(-180, 180)]]
"""Latitude and longitude in degrees (WGS 84), north and east positive."""

"""Identifiers of organisations in public registers, checked without asking the register."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from .field_types import RECORD

_ROR = re.compile(r"0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def ror_check_digits(number: str) -> str:
    """Give the check digits of the six signs after a ROR id's leading zero.

    The signs are a number in Crockford's base 32; the digits are those of ISO/IEC 7064 MOD 97-10.
    """
    value = 0
    for sign in number:
        value = value * 32 + _CROCKFORD.index(sign)
    return f"{98 - value * 100 % 97:02}"


def _ror(text: str) -> str:
    if not _ROR.fullmatch(text):
        code = "bad-ror"
        within = _ROR.search(text.lower())
        raise PydanticCustomError(code, code, {"nearest": within[0] if within else None})
    if ror_check_digits(text[1:7]) != text[7:]:
        code = "wrong-check-digits"
        raise PydanticCustomError(code, code)
    return text


def _wikidata(text: str) -> str:
    if not _WIKIDATA.fullmatch(text):
        code = "bad-wikidata"
        within = _WIKIDATA.search(text.upper())
        raise PydanticCustomError(code, code, {"nearest": within[0] if within else None})
    return text


RorId = Annotated[
    str, AfterValidator(_ror), Field(json_schema_extra={"pattern": f"^{_ROR.pattern}$"})
]
"""An id of the Research Organization Registry: nine signs, the last two are check digits."""

WikidataId = Annotated[
    str, AfterValidator(_wikidata), Field(json_schema_extra={"pattern": f"^{_WIKIDATA.pattern}$"})
]
"""The id of an item of Wikidata; it has no check digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifiers:
    """What an organisation is called in registers; only what is certain."""

    __pydantic_config__ = RECORD

    ror: Annotated[
        RorId | None,
        Field(description="Id in the Research Organization Registry", examples=["03yrm5c26"]),
    ] = None
    wikidata: Annotated[
        WikidataId | None, Field(description="Id of its item in Wikidata", examples=["Q42"])
    ] = None

    @property
    def by_register(self) -> dict[str, str]:
        """The registers' own addresses of the organisation, by the register's name."""
        found = {"ROR": f"https://ror.org/{self.ror}"} if self.ror else {}
        if self.wikidata:
            found["Wikidata"] = f"https://www.wikidata.org/entity/{self.wikidata}"
        return found

"""What is said of the publication itself: under which name, licence and care it stands."""

import re
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from .field_types import RECORD, PlainText, WebAddress
from .partial_date import PartialDate

_AUTHORITY = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+,\d{4}(?:-\d{2}(?:-\d{2})?)?")
_CONTACT = re.compile(r"mailto:[^\s@]+@[^\s@]+|https://[^\s/]+\S*|tel:\+[\d-]+")


def _authority(text: str) -> str:
    if not _AUTHORITY.fullmatch(text):
        code = "bad-authority"
        raise PydanticCustomError(code, code)
    return text


def _contact(text: str) -> str:
    if not _CONTACT.fullmatch(text):
        code = "bad-contact"
        nearest = f"mailto:{text}" if re.fullmatch(r"[^\s@:]+@[^\s@:]+", text) else None
        raise PydanticCustomError(code, code, {"nearest": nearest})
    return text


def _day(known: PartialDate) -> PartialDate:
    if not known.is_full:
        code = "day-needed"
        raise PydanticCustomError(code, code)
    return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Under which terms the data may be used."""

    __pydantic_config__ = RECORD

    name: Annotated[PlainText, Field(description="Its name in the SPDX list of licences")] = (
        "CC-BY-4.0"
    )
    title: Annotated[PlainText, Field(description="Its full name")] = (
        "Creative Commons Attribution 4.0 International"
    )
    url: Annotated[WebAddress, Field(description="Its text")] = (
        "https://creativecommons.org/licenses/by/4.0/"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Security:
    """Whom to tell of a weakness of the site (RFC 9116)."""

    __pydantic_config__ = RECORD

    contact: Annotated[
        str,
        AfterValidator(_contact),
        Field(description="mailto:, https: or tel: address (RFC 9116, section 2.5.3)"),
    ]
    expires: Annotated[
        PartialDate,
        AfterValidator(_day),
        Field(description="The day from which this must not be relied on (section 2.5.5)"),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The site as a publication."""

    __pydantic_config__ = RECORD

    authority: Annotated[
        str,
        AfterValidator(_authority),
        Field(
            description="Host name and a day on which the university held it. Ids in feeds and "
            "calendars begin with it, so it never changes, even if the site moves "
            "(RFC 4151, section 2.1)",
            examples=["sammu.uz,2026"],
        ),
    ]
    licence: Annotated[Licence, Field(description="Licence of the data")] = field(
        default_factory=Licence
    )
    security: Annotated[
        Security | None, Field(description="Contact for those who find a weakness")
    ] = None

    def tag(self, path: str) -> str:
        """Give the permanent id of something: a tag URI (RFC 4151)."""
        return f"tag:{self.authority}:{path}"

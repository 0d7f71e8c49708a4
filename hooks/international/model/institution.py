"""The university whose site this is."""

from dataclasses import dataclass, field
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from .field_types import RECORD, Coordinates, CountryCode, PlainText, WebAddress
from .identifiers import Identifiers
from .language import LocalizedText
from .partial_date import PartialDate


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        code = "unknown-time-zone"
        raise PydanticCustomError(code, code) from None
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address."""

    __pydantic_config__ = RECORD

    street: LocalizedText
    city: LocalizedText
    country: CountryCode
    postal_code: PlainText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """The university, its international office and where to reach it."""

    __pydantic_config__ = RECORD

    name: LocalizedText
    short_name: LocalizedText
    part: Annotated[
        LocalizedText, Field(description="What these pages are within the university's")
    ]
    office: LocalizedText
    address: Address
    coordinates: Coordinates
    time_zone: Annotated[PlainText, AfterValidator(_time_zone)]
    website: WebAddress
    email: PlainText
    phone: PlainText
    founded: PartialDate | None = None
    hours: LocalizedText | None = None
    identifiers: Identifiers = field(default_factory=Identifiers)

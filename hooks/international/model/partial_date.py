"""Dates known to the day, the month or only the year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

_FORM = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12][0-9]|3[01]))?)?"
)


_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[./-](?P<month>\d{1,2})(?:[./-](?P<day>\d{1,2}))?")
_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})[./](?P<year>\d{4})")


def nearest_date(text: str) -> str | None:
    """Write a date given in another usual form (`15.09.2024`, `2024/9`) as it should be.

    None where the form is none of these, or the calendar lacks the day. Two numbers before a year
    are a day and a month, in that order.
    """
    for form in (_DAY_FIRST, _YEAR_FIRST, _MONTH_FIRST):
        if match := form.fullmatch(text.strip()):
            found = {part: int(number) for part, number in match.groupdict().items() if number}
            try:
                return str(PartialDate.parse(str(PartialDate(**found))))
            except ValueError:
                return None
    return None


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as its source: `2024`, `2024-09` or `2024-09-15` (EDTF level 0).

    An unknown day or month stays unknown; `first_day` and `last_day` bound what may be meant.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

        Raises ValueError for any other form and for days the calendar does not have.
        """
        match = _FORM.fullmatch(text)
        if not match:
            raise ValueError(text)
        found = cls(**{part: int(value) for part, value in match.groupdict().items() if value})
        _ = date(found.year, _given(found.month), _given(found.day))
        return found

    @property
    def is_full(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    @property
    def first_day(self) -> date:
        """The earliest day that may be meant."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day that may be meant."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """Give the form it was read from, which ISO 8601 and schema.org share."""
        parts = (f"{self.year:04}", self.month, self.day)
        return "-".join(f"{part:0>2}" for part in parts if part is not None)

    @classmethod
    def _checked(cls, text: str) -> Self:
        try:
            return cls.parse(text)
        except ValueError:
            code = "bad-date"
            raise PydanticCustomError(code, code, {"nearest": nearest_date(text)}) from None

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Read it from text; in a JSON Schema it is a string of that form."""
        return core_schema.no_info_after_validator_function(
            cls._checked,
            core_schema.str_schema(
                metadata={"pydantic_js_extra": {"pattern": f"^{_FORM.pattern}$"}}
            ),
        )


def _given(part: int | None) -> int:
    """Give a month or day as it was written, `00` included, or 1 where it is unknown."""
    return 1 if part is None else part

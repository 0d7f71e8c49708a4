"""Dates and periods in the words of a language, no more precise than they are known."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from babel import Locale
from babel.dates import format_date

from ..model.partial_date import PartialDate

_ABBREVIATED = re.compile(r"(?<![ML])([ML])\1\1(?!\1)\.?")

Pattern = str
"""A date pattern of CLDR (Unicode LDML part 4, "Date Format Patterns")."""


class Dates:
    """Writes dates by CLDR's patterns, with full month names.

    A wording file may give patterns of its own under `dates`, where CLDR's are not what people
    write: `year`, `month`, `day`, `full` (with the weekday), and pairs of a pattern for the first
    and one for the last date: `same_month`, `same_year`, `two_years`, `months_of_a_year`, `years`.
    """

    def __init__(self, locale: Locale, own: Mapping[str, Any], clean: Callable[[str], str]) -> None:
        """Take the patterns of a locale, those of the wording file over them.

        `clean` puts the apostrophes of what CLDR gives right.
        """
        self._locale, self._clean = locale, clean
        skeletons, intervals = locale.datetime_skeletons, locale.interval_formats
        self._patterns: dict[str, Pattern] = {
            "year": "y",
            "month": str(skeletons["yMMMM"]),
            "day": str(locale.date_formats["long"]),
            "full": str(locale.date_formats["full"]),
        }
        self._pairs: dict[str, Sequence[Pattern]] = {
            "same_month": _full_months(intervals["yMMMd"]["d"]),
            "same_year": _full_months(intervals["yMMMd"]["M"]),
            "two_years": _full_months(intervals["yMMMd"]["y"]),
            "months_of_a_year": _full_months(intervals["yMMM"]["M"]),
            "years": intervals["y"]["y"],
        }
        for name, pattern in own.items():
            (self._patterns if name in self._patterns else self._pairs)[name] = pattern

    def partial(self, known: PartialDate) -> str:
        """Write a date: `2024`, `September 2024` or `15 September 2024`."""
        precision = "day" if known.day else "month" if known.month else "year"
        return self._format(known.first_day, self._patterns[precision])

    def day(self, day: date) -> str:
        """Write a day."""
        return self._format(day, self._patterns["day"])

    def weekday(self, day: date) -> str:
        """Write a day with its weekday."""
        return self._format(day, self._patterns["full"])

    def month(self, day: date) -> str:
        """Write the month of a day, with its year."""
        return self._format(day, self._patterns["month"])

    def period(self, start: PartialDate, end: PartialDate) -> str:
        """Write a time from one date to another, saying what they share once."""
        if start == end:
            return self.partial(start)
        match self._pair(start, end):
            case (first, last):
                return self._format(start.first_day, first) + self._format(end.first_day, last)
            case _:  # CLDR has no pattern, or none with two dates
                return f"{self.partial(start)} – {self.partial(end)}"

    def _pair(self, start: PartialDate, end: PartialDate) -> Sequence[Pattern] | None:
        if start.day and end.day:
            if start.year != end.year:
                return self._pairs["two_years"]
            return self._pairs["same_month" if start.month == end.month else "same_year"]
        if start.month and end.month and not (start.day or end.day) and start.year == end.year:
            return self._pairs["months_of_a_year"]
        if not (start.month or end.month):
            return self._pairs["years"]
        return None

    def _format(self, day: date, pattern: Pattern) -> str:
        return self._clean(format_date(day, pattern, locale=self._locale))


def _full_months(pair: Sequence[Pattern]) -> tuple[Pattern, ...]:
    """Make CLDR's abbreviated months full, in the grammatical form the pattern asks for.

    The full stop of an abbreviation goes with it.
    """
    return tuple(_ABBREVIATED.sub(lambda month: month[1] * 4, part) for part in pair)

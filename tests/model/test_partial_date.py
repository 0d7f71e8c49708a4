"""Dates are as precise as they are known, and their bounds are honest."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from international.model.partial_date import PartialDate

DAYS = st.dates(min_value=date(1, 1, 1))


@st.composite
def _known(draw: st.DrawFn) -> tuple[date, PartialDate]:
    """Draw a day, and that day known to the year, the month or the day."""
    day = draw(DAYS)
    parts = (day.year, day.month, day.day)
    return day, PartialDate(*parts[: draw(st.integers(1, 3))])


@given(_known())
def test_text_and_date_are_the_same(known: tuple[date, PartialDate]) -> None:
    """What is written is read back as it was."""
    assert PartialDate.parse(str(known[1])) == known[1]


@given(_known())
def test_bounds_hold_the_day(known: tuple[date, PartialDate]) -> None:
    """The day that is meant lies between the first and the last that may be meant."""
    day, partial = known
    assert partial.first_day <= day <= partial.last_day
    assert partial.is_full == (partial.first_day == partial.last_day == day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-09-15", date(2024, 9, 15), date(2024, 9, 15)),
    ],
)
def test_bounds(text: str, first: date, last: date) -> None:
    """A year and a month last to their last day, leap years included."""
    known = PartialDate.parse(text)
    assert (known.first_day, known.last_day) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "2024-9",
        "2024-13",
        "2024-00",
        "0000",
        "2023-02-29",
        "2024-02-30",
        "2024-09-15T00:00",
        "15.09.2024",
        "2024/09/15",
        " 2024",
        "2024\n",
        "٢٠٢٤-٠٩",
        "2024-09-",
        "-2024",
    ],
)
def test_what_is_no_date(text: str) -> None:
    """Other forms, and days that the calendar does not have, are refused."""
    with pytest.raises(ValueError, match=rf"year|month|day|^{re.escape(text)}$"):
        PartialDate.parse(text)

"""When an event lies behind."""

from datetime import date

import pytest

from international.model.event import Event
from international.model.language import LocalizedText
from international.model.partial_date import PartialDate

TODAY = date(2026, 11, 22)


def _event(start: str, end: str | None = None) -> Event:
    text = LocalizedText({"en": "Talk"})
    last = PartialDate.parse(end) if end else None
    return Event(
        id="talk", kind="visit", title=text, start=PartialDate.parse(start), end=last, summary=text
    )


@pytest.mark.parametrize(
    ("start", "end", "is_over"),
    [
        ("2026-11-21", None, True),
        ("2026-11-22", None, False),  # today it is still to come
        ("2026-11-20", "2026-11-22", False),
        ("2026-11-20", "2026-11-21", True),
        ("2026-11", None, True),  # a month that has begun counts as behind
        ("2026-12", None, False),
        ("2026", None, True),
        ("2027", None, False),
        ("2026-10", "2026-12", False),
    ],
)
def test_is_over(start: str, end: str | None, *, is_over: bool) -> None:
    """A full date is over the day after; a month or year as soon as it has begun."""
    assert _event(start, end).is_over(TODAY) is is_over


def test_order() -> None:
    """Events sort by their first day; of two that begin together the longer, then the fuller."""
    order = ["2025-12-31", "2026", "2026-01", "2026-01-01", "2026-02"]
    events = [_event(start) for start in order]
    by_recency = sorted(events, key=lambda event: event.recency)
    assert [str(event.start) for event in by_recency] == [
        "2025-12-31", "2026-01-01", "2026-01", "2026", "2026-02",
    ]  # fmt: skip

"""Whether an agreement holds on a day follows from what is recorded, and from nothing else."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from international.model.partial_date import PartialDate
from international.model.partner import Agreement, standing

TODAY = date(2026, 11, 22)


def _until(text: str, **more: object) -> Agreement:
    return Agreement(kind="memorandum", valid_until=PartialDate.parse(text), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("until", "today", "status"),
    [
        ("2026-11-21", TODAY, "lapsed"),
        ("2026-11-22", TODAY, "ends-soon"),  # it holds on its last day
        ("2027-11-21", TODAY, "ends-soon"),
        ("2027-11-22", TODAY, "in-force"),
        ("2026-11", TODAY, "ends-soon"),  # to the end of the month
        ("2026-10", TODAY, "lapsed"),
        ("2026", TODAY, "ends-soon"),
        ("2025", TODAY, "lapsed"),
        ("2028", TODAY, "in-force"),
        ("2029-02-28", date(2028, 2, 29), "ends-soon"),
        ("2029-03-01", date(2028, 2, 29), "in-force"),  # 29 February and a year is 1 March
        ("2028-02", date(2028, 2, 29), "ends-soon"),
        ("2028-02-28", date(2028, 2, 29), "lapsed"),
    ],
)
def test_status_by_its_last_day(until: str, today: date, status: str) -> None:
    """It holds to the end of the day, month or year recorded, and ends soon within a year."""
    assert _until(until).status(today) == status


def test_without_a_term_the_status_is_unknown() -> None:
    """An agreement without a recorded term is never called in force."""
    signed = Agreement(kind="agreement", signed=PartialDate(2025))
    assert signed.status(TODAY) == "unknown"
    renewed = Agreement(kind="agreement", signed=PartialDate(2025), renewal="automatic")
    assert renewed.status(TODAY) == "unknown"


def test_what_goes_on_is_in_force() -> None:
    """Open-ended agreements hold, and those renewed of themselves hold after their first term."""
    assert Agreement(kind="agreement", open_ended=True).status(TODAY) == "in-force"
    assert _until("2020", renewal="automatic").status(TODAY) == "in-force"
    assert _until("2020", renewal="on-request").status(TODAY) == "lapsed"


@given(st.dates(date(1900, 1, 1), date(2900, 1, 1)), st.integers(-800, 800))
def test_time_only_brings_it_nearer_to_its_end(last: date, days: int) -> None:
    """From day to day the status stays or goes from in force to ends soon to lapsed."""
    order = ["in-force", "ends-soon", "lapsed"]
    agreement = _until(last.isoformat())
    today = last + timedelta(days=days)
    after = agreement.status(today + timedelta(days=1))
    assert order.index(agreement.status(today)) <= order.index(after)


def test_what_ends_soon_is_in_force_too() -> None:
    """Who looks for agreements in force finds those that end soon."""
    agreements = [_until("2027"), _until("2020")]
    assert standing(agreements, TODAY) == {"in-force", "lapsed"} | {_until("2027").status(TODAY)}
    assert standing([_until("2027-03")], TODAY) == {"in-force", "ends-soon"}
    assert standing([_until("2020")], TODAY) == {"lapsed"}

"""Dates and periods in the words of four languages, exactly."""

import pytest
from babel import localedata

from international.model.language import Language
from international.model.partial_date import PartialDate
from international.reading.words import DATE_PAIRS, DATE_PATTERNS
from international.wording import Wording
from languages import wording

THIN = "\u2009"
PERIODS = (
    ("2024", "2024"),
    ("2024-09", "2024-09"),
    ("2024-09-05", "2024-09-05"),
    ("2024-09-05", "2024-09-07"),
    ("2024-09-05", "2024-10-07"),
    ("2024-12-30", "2025-01-02"),
    ("2024-09", "2024-11"),
    ("2024-09", "2025-01"),
    ("2023", "2024"),
    ("2024", "2024-05"),
)
EXPECTED = {
    "en": [
        "2024",
        "September 2024",
        "5 September 2024",
        "5–7 September 2024",
        f"5 September{THIN}–{THIN}7 October 2024",
        f"30 December 2024{THIN}–{THIN}2 January 2025",
        f"September{THIN}–{THIN}November 2024",
        "September 2024 – January 2025",
        "2023–2024",
        "2024 – May 2024",
    ],
    "uz": [
        "2024-yil",
        "2024-yil sentabr",
        "2024-yil 5-sentabr",
        "2024-yil 5–7-sentabr",
        "2024-yil 5-sentabr – 7-oktabr",
        "2024-yil 30-dekabr – 2025-yil 2-yanvar",
        "2024-yil sentabr – noyabr",
        "2024-yil sentabr – 2025-yil yanvar",
        "2023–2024-yillar",
        "2024-yil – 2024-yil may",
    ],
    "ka": [
        "2024",
        "სექტემბერი, 2024",
        "5 სექტემბერი, 2024",
        "5–7 სექტემბერი, 2024",
        "5 სექტემბერი – 7 ოქტომბერი, 2024",
        "30 დეკემბერი, 2024 – 2 იანვარი, 2025",
        "სექტემბერი–ნოემბერი 2024",
        "სექტემბერი, 2024 – იანვარი, 2025",
        "2023–2024",
        "2024 – მაისი, 2024",
    ],
    "ar": [
        "2024",
        "سبتمبر 2024",
        "5 سبتمبر 2024",
        "5–7 سبتمبر 2024",
        "5 سبتمبر – 7 أكتوبر 2024",
        "30 ديسمبر 2024 – 2 يناير 2025",
        f"سبتمبر{THIN}–{THIN}نوفمبر 2024",
        "سبتمبر 2024 – يناير 2025",
        "2023–2024",
        "2024 – مايو 2024",
    ],
}


@pytest.mark.parametrize("tag", EXPECTED)
def test_periods(tag: str) -> None:
    """What two dates share is said once, and nothing is said that is not known."""
    dates = wording(tag).dates
    written = [dates.period(PartialDate.parse(a), PartialDate.parse(b)) for a, b in PERIODS]
    assert written == EXPECTED[tag]


@pytest.mark.parametrize(
    ("tag", "weekday", "month"),
    [
        ("en", "Sunday, 22 November 2026", "November 2026"),
        ("uz", "2026-yil 22-noyabr, yakshanba", "2026-yil noyabr"),
        ("ka", "კვირა, 22 ნოემბერი, 2026", "ნოემბერი, 2026"),
        ("ar", "الأحد، 22 نوفمبر 2026", "نوفمبر 2026"),
    ],
)
def test_days_and_months(tag: str, weekday: str, month: str) -> None:
    """A day may be written with its weekday, and a month without a day."""
    day = PartialDate(2026, 11, 22).first_day
    dates = wording(tag).dates
    assert (dates.weekday(day), dates.month(day)) == (weekday, month)
    assert dates.day(day) == dates.partial(PartialDate(2026, 11, 22))


def test_every_language_of_cldr_has_dates() -> None:
    """Whatever language is added, each period can be written in it."""
    for identifier in localedata.locale_identifiers():
        if "_" in identifier:
            continue  # a language's regions differ from it in little
        language = Language(tag=identifier.replace("_", "-"), name=identifier)
        dates = Wording(language, {}).dates
        for start, end in PERIODS:
            assert dates.period(PartialDate.parse(start), PartialDate.parse(end))


def test_a_wording_file_may_give_every_pattern() -> None:
    """The names that a wording file may use for dates are those that dates are written by."""
    own = dict.fromkeys(DATE_PATTERNS, "'x'") | {name: ["'y'", "'z'"] for name in DATE_PAIRS}
    dates = Wording(Language(tag="en", name="English"), {"dates": own}).dates
    written = {dates.period(PartialDate.parse(a), PartialDate.parse(b)) for a, b in PERIODS}
    assert written == {"x", "yz", "x – x"}
    assert dates.weekday(PartialDate(2026, 11, 22).first_day) == "x"

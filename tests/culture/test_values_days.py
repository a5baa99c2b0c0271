"""Which day of the calendar the parts of a date make."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.culture.values.day_parts import END, START, DayParts, add_months
from bot.culture.values.numeric_dates import numeric_dates

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("parts", "past", "day"),
    [
        (DayParts(days=1), False, date(2026, 11, 25)),
        (DayParts(weekday=4), False, date(2026, 11, 27)),
        (DayParts(weekday=1), False, date(2026, 12, 1)),  # Tuesday, said on a Tuesday
        (DayParts(weekday=1, turn=-1), False, date(2026, 11, 17)),
        (DayParts(weekday=4, weeks=1), False, date(2026, 12, 4)),
        (DayParts(weekday=0, weeks=0), False, date(2026, 11, 23)),
        (DayParts(day=24), False, date(2026, 11, 24)),
        (DayParts(day=23), False, date(2026, 12, 23)),
        (DayParts(day=31), False, date(2026, 12, 31)),  # November has no 31st
        (DayParts(day=30), True, date(2026, 10, 30)),
        (DayParts(month=3, day=15), False, date(2027, 3, 15)),
        (DayParts(month=3, day=15), True, date(2026, 3, 15)),
        (DayParts(month=2, day=29), False, date(2028, 2, 29)),
        (DayParts(month=11), False, date(2026, 11, 24)),  # this month has begun
        (DayParts(month=11), True, date(2026, 11, 1)),
        (DayParts(month=11, turn=-1), False, date(2025, 11, 1)),
        (DayParts(month=3, edge=END), False, date(2027, 3, 31)),
        (DayParts(months=0, edge=END), False, date(2026, 11, 30)),
        (DayParts(months=0, edge=START), False, date(2026, 12, 1)),
        (DayParts(months=1, day=10), False, date(2026, 12, 10)),
        (DayParts(months=-1, day=25), False, date(2026, 10, 25)),
        (DayParts(years=-1, month=12), False, date(2025, 12, 1)),
        (DayParts(years=0, edge=END), False, date(2026, 12, 31)),
        (DayParts(year=2024, month=6, day=18), False, date(2024, 6, 18)),
        (DayParts(year=2023), False, date(2023, 1, 1)),
        (DayParts(year=2027, month=2, day=29), False, None),
        (DayParts(days=10**9), False, None),
    ],
)
def test_it_resolves_a_day_against_today(parts: DayParts, past: bool, day: date | None) -> None:
    assert parts.resolve(TUESDAY, past) == day


@given(
    month=st.integers(1, 12),
    day=st.integers(1, 28),
    today=st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1)),
)
def test_a_day_without_a_year_lies_within_the_next_year(month: int, day: int, today: date) -> None:
    resolved = DayParts(month=month, day=day).resolve(today)
    assert resolved is not None
    assert 0 <= (resolved - today).days <= 366


@pytest.mark.parametrize(
    ("parts", "other"),
    [
        (DayParts(month=3), DayParts(month=4)),
        (DayParts(month=3), DayParts(months=1)),
        (DayParts(days=0), DayParts(day=5)),
        (DayParts(weeks=1), DayParts(day=5)),
        (DayParts(day=5), DayParts(edge=END)),
        (DayParts(year=2026), DayParts(years=1)),
    ],
)
def test_what_cannot_be_said_of_one_day_is_two_dates(parts: DayParts, other: DayParts) -> None:
    assert parts.with_part(other) is None


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("text", "order", "parts"),
    [
        ("03/04/2026", "mdy", DayParts(2026, 3, 4)),
        ("03/04/2026", "dmy", DayParts(2026, 4, 3)),
        ("25/11/24", "mdy", DayParts(2024, 11, 25)),
        ("14/06/85", "dmy", DayParts(1985, 6, 14)),
        ("2026-11-15", "dmy", DayParts(2026, 11, 15)),
        ("15.8.2027", "dmy", DayParts(2027, 8, 15)),
        ("08/2024", "mdy", DayParts(2024, 8)),
        ("15/8", "mdy", DayParts(None, 8, 15)),
    ],
)
def test_it_reads_dates_in_digits_in_the_language_s_order(text: str, order: str, parts: DayParts) -> None:
    assert [found for _, _, found in numeric_dates(text, order, TUESDAY)] == [parts]


@pytest.mark.parametrize("text", ["24/7", "13/13", "1/2/3/4", "192.168.1.1", "3/45"])
def test_other_figures_with_strokes_are_no_dates(text: str) -> None:
    assert list(numeric_dates(text, "dmy", TUESDAY)) == []

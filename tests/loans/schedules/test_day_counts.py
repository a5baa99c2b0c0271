from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.loans.schedules.day_counts import (
    ACTUAL_360,
    ACTUAL_365,
    ACTUAL_ACTUAL,
    ACTUAL_ACTUAL_ISDA,
    DAY_COUNTS,
    PERIODS,
    THIRTY_360,
    THIRTY_360_US,
    THIRTY_E_360,
    DayCount,
    day_count,
)

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def part(convention: DayCount, start: str, end: str) -> Fraction:
    return Fraction(convention.parts(date.fromisoformat(start), date.fromisoformat(end)), convention.year)


def test_it_counts_calendar_days_over_365() -> None:
    assert ACTUAL_365.fraction(date(2028, 1, 1), date(2028, 12, 31)) == 1


def test_it_counts_calendar_days_over_360() -> None:
    assert part(ACTUAL_360, "2026-01-01", "2026-12-27") == 1


@pytest.mark.parametrize(
    ("convention", "old", "new"),
    [(ACTUAL_ACTUAL, 19, 12), (ACTUAL_ACTUAL_ISDA, 20, 11)],
    ids=lambda value: getattr(value, "name", ""),
)
def test_a_day_belongs_to_the_year_in_which_it_ends_or_begins(convention: DayCount, old: int, new: int) -> None:
    assert part(convention, "2023-12-12", "2024-01-12") == Fraction(old, 365) + Fraction(new, 366)


@pytest.mark.parametrize(
    ("convention", "start", "end"),
    [
        (ACTUAL_ACTUAL, "2023-12-31", "2024-12-31"),
        (ACTUAL_ACTUAL_ISDA, "2024-01-01", "2025-01-01"),
        (ACTUAL_ACTUAL_ISDA, "2023-01-01", "2024-01-01"),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_a_whole_year_is_one(convention: DayCount, start: str, end: str) -> None:
    assert part(convention, start, end) == 1


@given(DAYS, DAYS, st.sampled_from([ACTUAL_ACTUAL, ACTUAL_ACTUAL_ISDA, ACTUAL_365, ACTUAL_360]))
def test_it_is_the_sum_of_its_days(one: date, other: date, convention: DayCount) -> None:
    start, end = sorted([one, other])
    middle = date.fromordinal((start.toordinal() + end.toordinal()) // 2)
    assert convention.parts(start, middle) + convention.parts(middle, end) == convention.parts(start, end)


@given(DAYS, st.integers(0, 1000))
def test_actual_actual_counts_each_day_by_its_own_year(start: date, days: int) -> None:
    def length(day: date) -> int:
        return (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days

    later = [date.fromordinal(start.toordinal() + number) for number in range(days + 1)]
    share = sum((Fraction(1, length(day)) for day in later[1:]), Fraction(0))
    assert Fraction(ACTUAL_ACTUAL.parts(start, later[-1]), ACTUAL_ACTUAL.year) == share


@pytest.mark.parametrize(
    ("start", "end", "bond", "us", "eurobond"),
    [
        ("2026-01-15", "2026-02-15", 30, 30, 30),
        ("2026-01-15", "2026-03-31", 76, 76, 75),  # the 31st counts after a start before the 30th
        ("2026-01-30", "2026-03-31", 60, 60, 60),
        ("2026-01-31", "2026-02-28", 28, 28, 28),
        ("2026-02-28", "2026-03-31", 33, 30, 32),  # the end of February is the 30th in the US only
        ("2024-02-29", "2025-02-28", 359, 360, 359),
        ("2024-02-28", "2024-03-28", 30, 30, 30),
        ("2026-01-31", "2027-01-31", 360, 360, 360),
    ],
)
def test_months_of_thirty_days(start: str, end: str, bond: int, us: int, eurobond: int) -> None:
    counted = [part(convention, start, end) * 360 for convention in (THIRTY_360, THIRTY_360_US, THIRTY_E_360)]
    assert counted == [bond, us, eurobond]


@pytest.mark.parametrize(
    ("convention", "months", "days", "share"),
    [
        (PERIODS, 1, 0, Fraction(1, 12)),
        (PERIODS, 0, 14, Fraction(1, 26)),
        (PERIODS, 0, 15, Fraction(15, 365)),
        (THIRTY_360, 3, 0, Fraction(1, 4)),
        (THIRTY_E_360, 0, 7, Fraction(7, 360)),
        (ACTUAL_365, 1, 0, None),
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_a_regular_period(convention: DayCount, months: int, days: int, share: Fraction | None) -> None:
    assert convention.regular_share(months, days) == share


def test_a_fraction_has_34_digits() -> None:
    assert THIRTY_E_360.fraction(date(2026, 1, 31), date(2026, 7, 31)) == Decimal("0.5")


def test_they_are_found_by_name() -> None:
    assert day_count(" ACTUAL/365 ") is ACTUAL_365
    assert all(day_count(name) is convention for name, convention in DAY_COUNTS.items())
    with pytest.raises(OutOfRange, match="no day count 'actual/366'; give one of periods, 30/360"):
        day_count("actual/366")

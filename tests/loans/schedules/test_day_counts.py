from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.loans.money import CONTEXT
from bot.loans.schedules.day_counts import ACTUAL_365, ACTUAL_ACTUAL, THIRTY_E_360

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def test_it_counts_calendar_days_over_365() -> None:
    assert ACTUAL_365.fraction(date(2028, 1, 1), date(2028, 12, 31)) == 1


def test_it_counts_each_day_in_the_year_in_which_it_ends() -> None:
    expected = CONTEXT.divide(Decimal(19), Decimal(365)) + CONTEXT.divide(Decimal(12), Decimal(366))
    assert abs(ACTUAL_ACTUAL.fraction(date(2023, 12, 12), date(2024, 1, 12)) - expected) < Decimal("1e-20")


def test_a_leap_year_is_one_year() -> None:
    assert ACTUAL_ACTUAL.fraction(date(2023, 12, 31), date(2024, 12, 31)) == 1


@given(DAYS, DAYS, DAYS)
def test_actual_actual_adds_up(first: date, second: date, third: date) -> None:
    start, middle, end = sorted([first, second, third])
    whole = ACTUAL_ACTUAL.fraction(start, middle) + ACTUAL_ACTUAL.fraction(middle, end)
    assert abs(whole - ACTUAL_ACTUAL.fraction(start, end)) < Decimal("1e-20")


def test_a_month_is_thirty_days_of_360() -> None:
    assert THIRTY_E_360.fraction(date(2026, 1, 31), date(2026, 7, 31)) == Decimal("0.5")

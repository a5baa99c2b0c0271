from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.loans.day_count import actual_365, actual_actual, thirty_360
from bot.loans.money import CONTEXT

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def test_it_counts_calendar_days_over_365() -> None:
    assert actual_365(date(2028, 1, 1), date(2028, 12, 31)) == 1


def test_it_counts_each_day_in_the_year_in_which_it_ends() -> None:
    expected = CONTEXT.divide(Decimal(19), Decimal(365)) + CONTEXT.divide(Decimal(12), Decimal(366))
    assert abs(actual_actual(date(2023, 12, 12), date(2024, 1, 12)) - expected) < Decimal("1e-20")


def test_a_leap_year_is_one_year() -> None:
    assert actual_actual(date(2023, 12, 31), date(2024, 12, 31)) == 1


@given(DAYS, DAYS, DAYS)
def test_actual_actual_adds_up(first: date, second: date, third: date) -> None:
    start, middle, end = sorted([first, second, third])
    whole = actual_actual(start, middle) + actual_actual(middle, end)
    assert abs(whole - actual_actual(start, end)) < Decimal("1e-20")


def test_a_month_is_thirty_days_of_360() -> None:
    assert thirty_360(date(2026, 1, 31), date(2026, 7, 31)) == Decimal("0.5")

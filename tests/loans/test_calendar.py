from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.loans.calendar import add_months, monthly_due_dates


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
        (date(2026, 11, 15), 2, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2100, 1, 29), 1, date(2100, 2, 28)),
    ],
)
def test_it_adds_months(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_it_returns_to_the_last_day_after_a_short_month() -> None:
    assert monthly_due_dates(date(2026, 1, 31), 4) == (
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
    )


def test_it_aims_at_the_agreed_day_when_the_first_one_fell_short() -> None:
    assert monthly_due_dates(date(2026, 2, 28), 2, anchor=31)[1] == date(2026, 3, 31)


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(0, 480))
def test_it_never_skips_a_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months


def test_it_refuses_a_date_beyond_the_calendar() -> None:
    with pytest.raises(OutOfRange):
        add_months(date(9999, 12, 1), 1)

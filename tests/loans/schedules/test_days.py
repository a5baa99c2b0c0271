"""Frequencies, and due dates on closed days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.schedules.day_counts import ACTUAL_365
from bot.loans.schedules.frequency import FORTNIGHT, MONTH, WEEK, Frequency, frequency
from bot.loans.schedules.plan import plan
from bot.loans.schedules.rolling import ROLLINGS, roll, weekend
from bot.loans.schedules.terms import LoanTerms, RateStep


@pytest.mark.parametrize(
    ("name", "months", "days"),
    [
        ("month", 1, 0),
        ("Quarter", 3, 0),
        ("half-year", 6, 0),
        ("year", 12, 0),
        ("week", 0, 7),
        ("fortnight", 0, 14),
        ("2 months", 2, 0),
        ("15-days", 0, 15),
        ("4weeks", 0, 28),
    ],
)
def test_frequencies_have_names_and_lengths(name: str, months: int, days: int) -> None:
    found = frequency(name)
    assert (found.months, found.days) == (months, days)


@pytest.mark.parametrize("name", ["", "0 months", "daily", "-1 days", "1000 days", "2"])
def test_others_are_refused(name: str) -> None:
    with pytest.raises(OutOfRange, match="is no frequency"):
        frequency(name)


def test_due_dates_keep_their_day_over_short_months() -> None:
    quarter = frequency("quarter")
    assert quarter.due_dates(date(2026, 11, 30), 3, 31) == [date(2026, 11, 30), date(2027, 2, 28), date(2027, 5, 31)]
    assert FORTNIGHT.due_dates(date(2026, 12, 25), 2) == [date(2026, 12, 25), date(2027, 1, 8)]
    assert MONTH.due_dates(date(2026, 1, 5), 2) == [date(2026, 1, 5), date(2026, 2, 5)]


def test_dates_have_an_end() -> None:
    with pytest.raises(OutOfRange, match="beyond all dates"):
        WEEK.later(date(9999, 12, 30), 1)


@pytest.mark.parametrize(("every", "periods"), [(MONTH, 12), (WEEK, 52), (FORTNIGHT, 26), (frequency("quarter"), 4)])
def test_month_thirteen_begins_after_a_year_of_periods(every: Frequency, periods: int) -> None:
    assert every.periods_before(13) == periods
    assert every.periods_before(1) == 0


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-05-29", ["2026-05-29"] * 4),  # a Friday
        ("2026-05-23", ["2026-05-23", "2026-05-26", "2026-05-26", "2026-05-22"]),  # Monday is closed as well
        ("2026-05-30", ["2026-05-30", "2026-06-01", "2026-05-29", "2026-05-29"]),  # the next open day is in June
    ],
)
def test_a_due_date_on_a_closed_day_moves_by_its_rule(day: str, expected: list[str]) -> None:
    def closed(each: date) -> bool:
        return weekend(each) or each == date(2026, 5, 25)

    assert [str(roll(date.fromisoformat(day), rule, closed)) for rule in ROLLINGS] == expected


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(ROLLINGS[1:]))
def test_moved_days_are_open_and_in_order(day: date, rule: Any) -> None:
    moved = roll(day, rule, weekend)
    assert not weekend(moved)
    assert abs((moved - day).days) <= 2
    assert moved <= roll(date.fromordinal(day.toordinal() + 1), rule, weekend) or rule == "modified-following"


def test_a_calendar_that_never_opens_is_refused() -> None:
    with pytest.raises(OutOfRange, match="correct the holidays"):
        roll(date(2026, 1, 1), "following", lambda day: True)


def loan(**more: Any) -> LoanTerms:
    values: dict[str, Any] = {"day_count": ACTUAL_365, "paid_out": date(2026, 4, 30), "rolling": "following", **more}
    return LoanTerms(Money(Decimal(36500), "USD"), [RateStep(1, Decimal(10))], 3, "interest-only", **values)


def test_interest_runs_to_the_agreed_day_or_to_the_moved_one() -> None:
    # 30 May 2026 is a Saturday; the payment moves to Monday, 1 June; each day earns 10.00
    agreed, moved = plan(loan()).rows, plan(loan(adjusted=True)).rows
    assert (
        [row.due for row in agreed]
        == [row.due for row in moved]
        == [
            date(2026, 6, 1),
            date(2026, 6, 30),
            date(2026, 7, 30),
        ]
    )
    assert [str(row.interest) for row in agreed] == ["300.00", "310.00", "300.00"]
    assert [str(row.interest) for row in moved] == ["320.00", "290.00", "300.00"]


def test_a_first_due_date_cannot_move_before_the_payment_out() -> None:
    with pytest.raises(OutOfRange, match="is open; give a later first due date"):
        plan(loan(paid_out=date(2026, 5, 29), first_due=date(2026, 5, 30), rolling="preceding"))

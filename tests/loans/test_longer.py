"""What a loan costs that runs longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.longer import longer
from bot.loans.schedules.monthly import schedule

PLAN = schedule(Money(Decimal("24000"), "USD"), Decimal("6.9"), 60, date(2025, 10, 15))
PAID = 13
LOAN = Loan(
    number="RP-1",
    product="car",
    principal=Money(PLAN.rows[PAID - 1].balance, "USD"),
    rate=Decimal("6.9"),
    interest_from=date(2026, 10, 15),
    arrears=Money(Decimal(0), "USD"),
)
UNPAID = PLAN.rows[PAID:]


def test_the_rest_is_spread_over_more_months_and_costs_more_interest() -> None:
    found = longer(LOAN, UNPAID, 12)
    assert found
    new = schedule(LOAN.principal, LOAN.rate, 47 + 12)
    paid_in_all = sum((row.payment for row in new.rows), Decimal(0))
    assert found.instalment == new.instalment
    assert found.instalment.amount < PLAN.instalment.amount
    assert found.more.amount == paid_in_all - sum((row.payment for row in UNPAID), Decimal(0))
    assert found.more.amount > 0


def test_no_month_more_costs_nothing_but_rounding() -> None:
    found = longer(LOAN, UNPAID, 0)
    assert found
    assert abs(found.instalment.amount - PLAN.instalment.amount) <= Decimal("0.01")
    assert abs(found.more.amount) <= Decimal("0.47")  # a cent an instalment at the most


def test_without_interest_nothing_is_added() -> None:
    plan = schedule(Money(Decimal(1200), "USD"), Decimal(0), 12)
    found = longer(replace(LOAN, principal=Money(Decimal(1200), "USD"), rate=Decimal(0)), plan.rows, 12)
    assert found
    assert (found.instalment.amount, found.more.amount) == (Decimal("50.00"), Decimal("0.00"))


def test_with_something_overdue_or_nothing_left_nothing_is_told() -> None:
    assert longer(replace(LOAN, arrears=Money(Decimal("474.10"), "USD")), UNPAID, 12) is None
    assert longer(LOAN, (), 12) is None


def test_a_term_beyond_all_sense_is_refused() -> None:
    with pytest.raises(OutOfRange):
        longer(LOAN, UNPAID, 1200)

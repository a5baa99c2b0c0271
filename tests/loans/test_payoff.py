from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.facts import Money
from bot.loans.payoff import accrued_interest, payoff

PRINCIPAL = Money(Decimal(36500), "USD")


@pytest.mark.parametrize(
    ("today", "interest"),
    [
        (date(2026, 11, 11), "100.00"),  # 36,500 · 10 % / 365 = 10.00 a day
        (date(2026, 11, 1), "0.00"),
        (date(2026, 10, 1), "0.00"),  # paid ahead
    ],
)
def test_interest_accrues_by_days(today: date, interest: str) -> None:
    assert accrued_interest(PRINCIPAL, Decimal(10), date(2026, 11, 1), today).amount == Decimal(interest)


@pytest.mark.parametrize("days", range(1, 40))
def test_a_half_cent_is_always_rounded_up(days: int) -> None:
    amount = Decimal("3.65") * (2 * days + 1)  # which earns so many cents and a half each day at 50 %
    earned = accrued_interest(Money(amount, "USD"), Decimal(50), date(2026, 11, 1), date(2026, 11, 2))
    assert earned.amount == Decimal(days + 1) / 100


def test_a_leap_year_has_366_days_of_interest() -> None:
    assert accrued_interest(PRINCIPAL, Decimal(10), date(2028, 1, 1), date(2029, 1, 1)).amount == Decimal("3660.00")


def test_settling_takes_principal_and_interest() -> None:
    assert payoff(PRINCIPAL, Decimal(10), date(2026, 11, 1), date(2026, 11, 11)).amount == Decimal("36600.00")


def test_it_is_rounded_as_the_currency_is_billed() -> None:
    assert payoff(Money(Decimal(1000), "TWD"), Decimal("6.8"), date(2026, 11, 1), date(2026, 11, 4)).amount == Decimal(
        1001
    )

"""How much was paid and when, from the values of a message; today is Tuesday, 24 November 2026."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Optional

import pytest

from bot.conversations.reported_payment import reported
from bot.facts import Money

TODAY = date(2026, 11, 24)


def day(*values: str) -> Optional[date]:
    return reported([{"entity": "date", "value": each} for each in values], "USD", TODAY).paid_on


def test_a_sum_is_in_its_own_currency_or_the_markets() -> None:
    said = {"entity": "amount", "value": "250.50"}
    assert reported([said], "USD", TODAY).amount == Money(Decimal("250.50"), "USD")
    assert reported([{**said, "currency": "EUR"}], "USD", TODAY).amount == Money(Decimal("250.50"), "EUR")


def test_of_two_sums_or_two_days_none_is_taken() -> None:
    said = {"entity": "amount", "value": "250"}
    assert reported([said, {**said, "value": "300"}], "USD", TODAY).amount is None
    assert day("2026-11-20", "2026-11-21") is None


@pytest.mark.parametrize(
    ("value", "paid"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("2026-11-03", date(2026, 11, 3)),
        ("2027-11-03", date(2026, 11, 3)),  # "3 November" is read as the next one
        ("2026-11-28", None),  # a day to come
        ("2027-10-01", None),  # "October's instalment"
        ("2026-07-01", None),
        ("2028-02-29", None),
    ],
)
def test_a_payment_lies_behind(value: str, paid: Optional[date]) -> None:
    assert day(value) == paid


def test_the_first_of_a_month_counts_while_it_is_near() -> None:
    said = [{"entity": "date", "value": "2026-12-01"}]
    assert reported(said, "USD", date(2026, 12, 4)).paid_on == date(2026, 12, 1)

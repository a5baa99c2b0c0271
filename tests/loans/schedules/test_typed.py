"""Terms as people type them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.errors import BadInput
from bot.facts import Money
from bot.loans.schedules import typed
from bot.loans.schedules.early import Extra
from bot.loans.schedules.terms import Drawdown, RateStep


def test_what_is_right_is_read() -> None:
    assert typed.number(" 1250.50 ", "amount") == Decimal("1250.50")
    assert typed.currency("eur") == "EUR"
    assert typed.day("2026-03-31", "payoff") == date(2026, 3, 31)
    assert typed.one_of("Following", ("none", "following"), "roll") == "following"
    assert typed.balloon("333.35", Money(Decimal(1000), "USD")) == Decimal("333.35")
    assert typed.balloon("33.335 %", Money(Decimal(1001), "TWD")) == Decimal(334)
    assert typed.steps(Decimal(4), ["13:5.5"]) == [RateStep(1, Decimal(4)), RateStep(13, Decimal("5.5"))]
    assert typed.extra("2027-01-01:2000") == Extra(date(2027, 1, 1), Decimal(2000), "shorter")
    assert typed.extra("2027-01-01:2000:lower").keep == "lower"
    assert typed.drawdown("2027-01-01:2000") == Drawdown(date(2027, 1, 1), Decimal(2000))
    charge = typed.early_charge("2%:12")
    assert (charge.percent, charge.within_months) == (2, 12)
    assert typed.early_charge(None).free


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (lambda text: typed.number(text, "rate"), "5,5", "no number for --rate"),
        (lambda text: typed.number(text, "rate"), "Infinity", "no number for --rate"),
        (lambda text: typed.day(text, "payoff"), "31.3.2026", "year-month-day"),
        (lambda text: typed.one_of(text, ("a", "b"), "roll"), "c", "give one of a, b"),
        (typed.currency, "EURO", "ISO 4217"),
        (lambda text: typed.steps(Decimal(4), [text]), "13", "no number for --step"),
        (lambda text: typed.steps(Decimal(4), [text]), "x:5", "no whole number for --step"),
        (typed.extra, "2027-01-01", "no early repayment"),
        (typed.extra, "2027-01-01:5:longer", "give one of shorter, lower"),
        (typed.drawdown, "2027-01-01", "no number for --draw"),
        (typed.early_charge, "0%:12", "no charge"),
        (typed.early_charge, "2%", "no whole number"),
    ],
)
def test_what_is_wrong_is_said_with_an_example(read: Callable[[str], Any], text: str, expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        read(text)

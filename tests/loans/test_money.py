from __future__ import annotations

from decimal import Decimal

import pytest

from bot.facts import Money, Percent
from bot.loans.money import WHOLE_UNITS, minor_digits, round_money, round_percent


@pytest.mark.parametrize(("currency", "digits"), [("USD", 2), ("EUR", 2), ("KWD", 3), ("JPY", 0)])
def test_it_takes_the_digits_of_a_currency_from_cldr(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@pytest.mark.parametrize("currency", sorted(WHOLE_UNITS))
def test_it_bills_some_currencies_in_whole_units(currency: str) -> None:
    assert minor_digits(currency) == 0


@pytest.mark.parametrize(
    ("amount", "currency", "rounded"),
    [
        ("1.005", "USD", "1.01"),
        ("1.0049999", "USD", "1.00"),
        ("-1.005", "USD", "-1.01"),
        ("1.5", "TWD", "2"),
        ("2.5", "TWD", "3"),
        ("1234567.49", "VND", "1234567"),
        ("1.0005", "KWD", "1.001"),
    ],
)
def test_it_rounds_halves_away_from_zero(amount: str, currency: str, rounded: str) -> None:
    assert round_money(Decimal(amount), currency) == Money(Decimal(rounded), currency)


def test_it_keeps_the_cents_of_a_round_amount() -> None:
    assert str(round_money(Decimal(5), "USD").amount) == "5.00"


def test_it_states_rates_with_two_decimals() -> None:
    assert round_percent(Decimal("7.3649999")) == Percent(Decimal("7.36"))

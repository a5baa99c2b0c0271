"""Rounding of money to the units in which a lender really collects it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache

from babel.numbers import get_currency_precision

from bot.facts import Money, Percent

CONTEXT = Context(prec=34, rounding=ROUND_HALF_UP)
"""For all loan arithmetic: 34 digits are 20 more than any loan has, so only the final rounding is ever visible."""

WHOLE_UNITS: Mapping[str, str] = {
    "TWD": "CLDR knows cents of it, but none circulate and loan contracts are settled in whole dollars",
    "IDR": "CLDR knows sen of it, but they are worth nothing and lenders bill whole rupiah",
    "VND": "it has no smaller unit, and lenders bill whole đồng",
    "KRW": "it has no smaller unit",
    "JPY": "it has no smaller unit in use, and instalments are billed in whole yen",
}
"""Currencies without cents in lending practice, and why."""

_HUNDREDTH = Decimal("0.01")


def minor_digits(currency: str) -> int:
    """How many decimals an amount of a currency (ISO 4217) is billed with."""
    return 0 if currency in WHOLE_UNITS else get_currency_precision(currency)


@cache
def minor_unit(currency: str) -> Decimal:
    """The smallest amount that is billed, such as 0.01 for USD and 1 for TWD."""
    return Decimal(1).scaleb(-minor_digits(currency))


def round_amount(amount: Decimal, currency: str) -> Decimal:
    """An amount rounded to the currency's minor unit, halves away from zero."""
    return amount.quantize(minor_unit(currency), context=CONTEXT)


def round_money(amount: Decimal, currency: str) -> Money:
    """`round_amount`, as money."""
    return Money(round_amount(amount, currency), currency)


def round_percent(percent: Decimal) -> Percent:
    """A percentage rounded to the two decimals in which lenders state rates, halves up."""
    return Percent(percent.quantize(_HUNDREDTH, context=CONTEXT))

"""A schedule reckoned the plain way, in fractions without end and row by row: what the quick one is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from bot.loans.money import minor_digits
from bot.loans.schedules.periods import Periods
from bot.loans.schedules.terms import LoanTerms

Row = tuple[Decimal, Decimal, Decimal, Decimal]
"""Payment, principal, interest, balance."""


def rounded(amount: Fraction, digits: int) -> Fraction:
    """Halves up; for amounts from 0."""
    scaled = amount * 10**digits
    return Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator), 10**digits)


def plain_rows(terms: LoanTerms, spans: Periods) -> list[Row]:
    """The rows of terms at one rate, without even_last."""
    digits = minor_digits(terms.currency)
    rate = Fraction(terms.rates[0].percent) / 100
    factors = [rate * Fraction(*part) for part in spans.parts]
    balance, rows, payment = Fraction(terms.principal.amount), [], Fraction(0)
    for place in range(terms.count):
        interest = rounded(balance * factors[place], digits)
        if place == terms.grace:
            payment = first_payment(terms, balance, factors[place:], digits)
        if place == terms.count - 1:
            repaid = balance
        elif place < terms.grace:
            repaid = Fraction(0) if terms.grace_kind == "interest-only" else -interest
        elif terms.method == "equal-instalments":
            repaid = min(payment - interest, balance)
        else:
            repaid = min(payment, balance)
        balance -= repaid
        rows.append(tuple(exact(amount, digits) for amount in (repaid + interest, repaid, interest, balance)))
    return rows


def first_payment(terms: LoanTerms, owed: Fraction, factors: Sequence[Fraction], digits: int) -> Fraction:
    """The instalment, or its part of principal, by the sum of discounts."""
    left = Fraction(terms.balloon)
    if terms.method == "interest-only":
        return Fraction(0)
    if terms.method == "equal-principal":
        return rounded((owed - left) / len(factors), digits)
    discount, total = Fraction(1), Fraction(0)
    for factor in factors:
        discount = limited(discount / (1 + factor))
        total += discount
    return rounded((owed - left * discount) / total, digits)


def limited(value: Fraction) -> Fraction:
    """Sixty decimals of it, so that long loans can be reckoned at all."""
    return Fraction(round(value * 10**60), 10**60)


def exact(amount: Fraction, digits: int) -> Decimal:
    """A fraction that is whole in the minor unit."""
    assert (amount * 10**digits).denominator == 1
    return (Decimal(int(amount * 10**digits)).scaleb(-digits)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)

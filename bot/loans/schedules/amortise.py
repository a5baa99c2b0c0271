"""Rows between two changes: what an instalment must be, and how it repays.

Interest of a row is balance × numerator / denominator, rounded once, halves up. Both are exact (`periods.Factor`), and
34 digits keep the quotient on its side of a half: if it is none, it is away from one by at least 1 / (2 × denominator ×
10^decimals of balance and rate), which is far more than the 34th digit. All of it runs in `bot.loans.money.CONTEXT`,
which the caller has set.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate
from operator import mul

from bot.loans.schedules.periods import Factor
from bot.loans.schedules.rows import Columns


def interest(balance: Decimal, of: Factor, unit: Decimal) -> Decimal:
    """The interest of a period, rounded to the currency's `unit`."""
    numerator, denominator = of
    return (balance * numerator / denominator).quantize(unit)


def annuity(owed: Decimal, factors: Sequence[Factor], unit: Decimal, left: Decimal = Decimal(0)) -> Decimal:
    """The instalment that takes `owed` down to `left` in as many periods as there are factors, rounded.

    (P − F·Dₙ) / Σ Dₖ, where Dₖ = Π 1/(1 + fᵢ) discounts from the end of period k; with one f in all n periods that is
    (P − F·v)·f / (1 − v) for v = (1 + f)^−n.
    """
    count = len(factors)
    numerator, denominator = factors[0]
    if factors.count(factors[0]) == count:
        if not numerator:
            return ((owed - left) / count).quantize(unit)
        rate = numerator / denominator
        discount = (1 + rate) ** -count
        return ((owed - left * discount) * rate / (1 - discount)).quantize(unit)
    discount, total = discounts(factors)
    return ((owed - left * discount) / total).quantize(unit)


def discounts(factors: Sequence[Factor]) -> tuple[Decimal, Decimal]:
    """The discount from the end of the last period, and the sum of those from the end of each."""
    known = {of: of[1] / (of[0] + of[1]) for of in set(factors)}
    running = list(accumulate((known[of] for of in factors), mul))
    return (running[-1], sum(running, Decimal(0))) if running else (Decimal(1), Decimal(0))


def level(columns: Columns, balance: Decimal, payment: Decimal, factors: Sequence[Factor], unit: Decimal) -> Decimal:
    """Rows of one payment, in which interest comes first; returns what is left.

    A payment that was rounded up repays a tiny loan early; the rows after that are zero.
    """
    payments, principals = columns.payments.append, columns.principals.append
    interests, balances = columns.interests.append, columns.balances.append
    for numerator, denominator in factors:
        due = (balance * numerator / denominator).quantize(unit)
        repaid = payment - due
        if repaid > balance:
            repaid = balance
        balance -= repaid
        payments(repaid + due)
        principals(repaid)
        interests(due)
        balances(balance)
    return balance


def equal_parts(columns: Columns, balance: Decimal, part: Decimal, factors: Sequence[Factor], unit: Decimal) -> Decimal:
    """Rows that repay one part of the principal each, with the interest on top; returns what is left."""
    for of in factors:
        due, repaid = interest(balance, of, unit), min(part, balance)
        balance -= repaid
        columns.amounts(repaid, due, balance)
    return balance


def capitalised(columns: Columns, balance: Decimal, factors: Sequence[Factor], unit: Decimal) -> Decimal:
    """Rows in which nothing is paid and the interest is added to what is owed; returns that."""
    for of in factors:
        due = interest(balance, of, unit)
        balance += due
        columns.amounts(-due, due, balance)
    return balance

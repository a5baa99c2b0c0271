"""The rows of a schedule, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from bot.facts import Money
from bot.loans.money import CONTEXT

BESIDE = 0
"""The number of a row that is no instalment: an early repayment between two of them."""


class Instalment(NamedTuple):
    """One row of a schedule, in its currency. `payment` is `principal` and `interest`, `balance` what is left.

    `principal` is below zero where interest is not paid but added to what is owed.
    """

    number: int
    due: date | None
    payment: Decimal
    principal: Decimal
    interest: Decimal
    balance: Decimal


@dataclass(frozen=True)
class Schedule:
    """The whole repayment of a loan. The last row repays what rounding has left, so its payment may differ a little.

    `grace` instalments come before the first regular one.
    """

    currency: str
    rows: tuple[Instalment, ...]
    grace: int = 0

    @property
    def instalment(self) -> Money:
        """The regular instalment, the first where they differ."""
        regular = (row.payment for row in self.rows if row.number > self.grace)
        return Money(next(regular, self.rows[-1].payment), self.currency)

    @property
    def total(self) -> Money:
        """The sum of all payments."""
        return Money(_sum(row.payment for row in self.rows), self.currency)

    @property
    def interest(self) -> Money:
        """The sum of all interest."""
        return Money(_sum(row.interest for row in self.rows), self.currency)


@dataclass
class Columns:
    """A schedule while it is made: its columns, because a row made only at the end costs a third."""

    numbers: list[int] = field(default_factory=list)
    dues: list[date | None] = field(default_factory=list)
    payments: list[Decimal] = field(default_factory=list)
    principals: list[Decimal] = field(default_factory=list)
    interests: list[Decimal] = field(default_factory=list)
    balances: list[Decimal] = field(default_factory=list)

    def amounts(self, principal: Decimal, interest: Decimal, balance: Decimal) -> None:
        """The amounts of one row."""
        self.payments.append(principal + interest)
        self.principals.append(principal)
        self.interests.append(interest)
        self.balances.append(balance)

    def schedule(self, currency: str, grace: int = 0) -> Schedule:
        """The rows."""
        columns = (self.numbers, self.dues, self.payments, self.principals, self.interests, self.balances)
        return Schedule(currency, tuple(map(_row, zip(*columns, strict=True))), grace)


_row = partial(tuple.__new__, Instalment)
"""A row of six values in their order; what `Instalment._make` does, without a second check of their number."""


def paid(rows: Sequence[Instalment]) -> Decimal:
    """The sum of the payments of some rows."""
    return _sum(row.payment for row in rows)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    total = Decimal(0)
    for amount in amounts:
        total = CONTEXT.add(total, amount)
    return total

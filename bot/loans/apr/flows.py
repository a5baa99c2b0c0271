"""Advances and payments at a time; what the borrower gets and what they pay are both amounts above 0."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True)
class UnitFlow:
    """An advance or a payment, `periods` unit-periods and a `fraction` (0 ≤ f ≤ 1) of one after the first advance."""

    amount: Decimal
    periods: int
    fraction: Decimal = Decimal(0)


@dataclass(frozen=True)
class TimedFlow:
    """An advance or a payment, `years` after the first advance; months are Fraction(n, 12), days Fraction(n, 365)."""

    amount: Decimal
    years: Fraction


@dataclass(frozen=True)
class DatedFlow:
    """An advance or a payment on a day."""

    amount: Decimal
    on: date

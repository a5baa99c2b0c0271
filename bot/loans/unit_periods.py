"""Unit-periods between two days, as 12 CFR part 1026, Appendix J, (b)(5) counts them for the US rate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from bot.errors import OutOfRange
from bot.loans.calendar import add_months
from bot.loans.money import CONTEXT


@dataclass(frozen=True)
class UnitPeriod:
    """The common period between payments: `count` days or months, or half a month."""

    count: int
    unit: Literal["day", "month", "half-month"]

    @property
    def per_year(self) -> Decimal:
        """Unit-periods in a year: 12 months, 24 half-months, 52 weeks, 365 days ((b)(4))."""
        if self.unit == "month":
            return CONTEXT.divide(Decimal(12), Decimal(self.count))
        if self.unit == "half-month":
            return Decimal(24)
        # Weeks are taken as 52 to the year; other lengths in days as parts of 365.
        days = Decimal(364) if self.count % 7 == 0 else Decimal(365)
        return CONTEXT.divide(days, Decimal(self.count))


def unit_periods(start: date, end: date, period: UnitPeriod) -> tuple[int, Decimal]:
    """Full unit-periods from `start` to `end`, and the fraction of one that remains at the beginning.

    Months are counted back from `end`; odd days are thirtieths of a month, whatever the month's length. Days and
    weeks are counted as they are.
    """
    if end < start:
        raise OutOfRange(f"{end} lies before {start}; give the payments in the order of their dates.")
    if period.unit == "day":
        return _divide((end - start).days, period.count)
    months = (end.year - start.year) * 12 + end.month - start.month
    if add_months(end, -months) < start:
        months -= 1
    days = months * 30 + (add_months(end, -months) - start).days
    return _divide(days, 15 if period.unit == "half-month" else 30 * period.count)


def _divide(days: int, length: int) -> tuple[int, Decimal]:
    full, rest = divmod(days, length)
    return full, CONTEXT.divide(Decimal(rest), Decimal(length))

"""Unit-periods between two days, as 12 CFR part 1026, Appendix J, (b)(5) counts them for the US rate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from bot.errors import BadCashFlows, OutOfRange
from bot.loans.calendar import add_months, months_and_days
from bot.loans.money import CONTEXT


@dataclass(frozen=True)
class UnitPeriod:
    """The common period between payments: `count` days or months, or half a month.

    `single`: it is the whole term of a loan that is paid out once and repaid once, in days.
    """

    count: int
    unit: Literal["day", "month", "half-month"]
    single: bool = False

    @property
    def per_year(self) -> Decimal:
        """Unit-periods in a year: 12 months, 24 half-months, 52 weeks, 365 days ((b)(4))."""
        if self.unit == "month":
            return CONTEXT.divide(Decimal(12), Decimal(self.count))
        if self.unit == "half-month":
            return Decimal(24)
        # Weeks are taken as 52 to the year; other lengths in days, and a single term in days, as parts of 365.
        days = Decimal(364) if self.count % 7 == 0 and not self.single else Decimal(365)
        return CONTEXT.divide(days, Decimal(self.count))


_WRITTEN = re.compile(r"(?:(\d{1,4}) +)?(half-month|day|week|month|year)(?:s|\(s\))?")
_IN: dict[str, tuple[int, Literal["day", "month"]]] = {
    "day": (1, "day"),
    "week": (7, "day"),
    "month": (1, "month"),
    "year": (12, "month"),
}


def read_unit_period(text: Any) -> UnitPeriod:
    """A unit-period as it is written, such as "1 month", "half-month" or "7 days"; a year at most ((b)(4)).

    Raises `BadCashFlows`.
    """
    match = _WRITTEN.fullmatch(text.strip().lower()) if isinstance(text, str) else None
    count = int(match[1] or 1) if match else 0
    if match and match[2] == "half-month" and count == 1:
        return UnitPeriod(1, "half-month")
    if match and match[2] != "half-month":
        length, unit = _IN[match[2]]
        if 0 < count * length <= (12 if unit == "month" else 365):
            return UnitPeriod(count * length, unit)
    raise BadCashFlows(
        f"unit_period: a period up to a year, such as 1 month, half-month or 7 days, is expected, not {text!r}."
    )


def unit_periods(start: date, end: date, period: UnitPeriod) -> tuple[int, Decimal]:
    """Full unit-periods from `start` to `end`, and the fraction of one that remains at the beginning.

    Months are counted back from `end`, and from the last day of a month to the last day of another ((b)(3)). Odd days
    are thirtieths of a month, whatever the month's length. Where the unit-period is a year, what remains beside full
    years is whole months as twelfths, or else days as parts of 365. Days and weeks are counted as they are.
    """
    if end < start:
        raise OutOfRange(f"{end} lies before {start}; give the payments in the order of their dates.")
    if period.unit == "day":
        return _divide((end - start).days, period.count)
    months, rest = months_and_days(start, end)
    if period.unit == "month" and period.count == 12:
        return _years(months, rest, start, end)
    days = months * 30 + rest
    return _divide(days, 15 if period.unit == "half-month" else 30 * period.count)


def _divide(days: int, length: int) -> tuple[int, Decimal]:
    full, rest = divmod(days, length)
    return full, CONTEXT.divide(Decimal(rest), Decimal(length))


def _years(months: int, rest: int, start: date, end: date) -> tuple[int, Decimal]:
    years = months // 12
    if not rest:
        return years, CONTEXT.divide(Decimal(months % 12), Decimal(12))
    days = (add_months(end, -12 * years) - start).days
    return years, CONTEXT.divide(Decimal(days), Decimal(365))

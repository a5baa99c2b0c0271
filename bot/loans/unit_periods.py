"""Unit-periods between two days, as 12 CFR part 1026, Appendix J, (b)(5) counts them for the US rate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from bot.errors import OutOfRange
from bot.loans.calendar import add_months
from bot.loans.money import CONTEXT

_NAMED = re.compile(r"(?:(\d{1,3}) ?)?(day|week|month|year)(?:s|\(s\))?")
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


@dataclass(frozen=True)
class UnitPeriod:
    """The common period between payments: `count` days or months, half a month, or a `term` of so many days.

    The last is of a loan with one advance and one payment, whose only unit-period is its term ((b)(5)(vii)).
    """

    count: int
    unit: Literal["day", "month", "half-month", "term"]

    @classmethod
    def named(cls, text: str) -> UnitPeriod:
        """The unit-period that a text such as "1 month", "28 days", "2 weeks", "half-month" or "1 year" names.

        Raises `OutOfRange` for any other, and for one of more than a year.
        """
        if text.strip().lower() in ("half-month", "half month", "semimonth", "semi-month"):
            return cls(1, "half-month")
        found = _NAMED.fullmatch(text.strip().lower())
        if not found or found[1] and not int(found[1]):
            raise OutOfRange(
                f'"{text[:40]}" is no unit-period; write one such as "1 month", "half-month" or "14 days".'
            )
        count, days, months = int(found[1] or 1), _DAYS.get(found[2]), _MONTHS.get(found[2])
        period = cls(count * days, "day") if days else cls(count * (months or 1), "month")
        if period.count > (366 if days else 12):
            raise OutOfRange(f'"{text}" is longer than a year, which no unit-period is; write a shorter one.')
        return period

    @property
    def per_year(self) -> Decimal:
        """Unit-periods in a year: 12 months, 24 half-months, 52 weeks, 365 days ((b)(5)(ii) to (vii))."""
        if self.unit == "month":
            return CONTEXT.divide(Decimal(12), Decimal(self.count))
        if self.unit == "half-month":
            return Decimal(24)
        # Weeks are taken as 52 to the year; other lengths in days as parts of 365.
        days = Decimal(364) if self.unit == "day" and self.count % 7 == 0 else Decimal(365)
        return CONTEXT.divide(days, Decimal(self.count))

    def __str__(self) -> str:
        if self.unit == "half-month":
            return self.unit
        count, unit = (1, "year") if (self.count, self.unit) == (12, "month") else (self.count, self.unit)
        unit = "day" if unit == "term" else unit
        return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def unit_periods(start: date, end: date, period: UnitPeriod, anchor: int | None = None) -> tuple[int, Decimal]:
    """Full unit-periods from `start` to `end`, and the fraction of one that remains at the beginning.

    Months are counted back from `end`; odd days are thirtieths of a month, whatever the month's length, and of a year
    365ths, unless whole months remain. Days and weeks are counted as they are. `anchor` is the day of the month of the
    series to which `end` belongs, if that is the 29th or later: in a shorter month its last day stands for it
    ((b)(3)(iv)).
    """
    if end < start:
        raise OutOfRange(f"{end} lies before {start}; give the payments in the order of their dates.")
    if period.unit in ("day", "term"):
        return _divide((end - start).days, period.count)
    months = full_months(start, end, anchor)
    odd = (add_months(end, -months, anchor) - start).days
    if (period.count, period.unit) == (12, "month"):
        return _years(start, end, months, odd, anchor)
    return _divide(months * 30 + odd, 15 if period.unit == "half-month" else 30 * period.count)


def full_months(start: date, end: date, anchor: int | None = None) -> int:
    """Full months from `start` to `end`, counted back from `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - 1 if add_months(end, -months, anchor) < start else months


def _years(start: date, end: date, months: int, odd: int, anchor: int | None) -> tuple[int, Decimal]:
    years, rest = divmod(months, 12)
    if not odd:
        return years, CONTEXT.divide(Decimal(rest), Decimal(12))
    days = (add_months(end, -12 * years, anchor) - start).days
    return years, CONTEXT.divide(Decimal(days), Decimal(365))


def _divide(days: int, length: int) -> tuple[int, Decimal]:
    full, rest = divmod(days, length)
    return full, CONTEXT.divide(Decimal(rest), Decimal(length))

"""How often instalments fall due, and on which days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from bot.errors import OutOfRange
from bot.loans.calendar import add_months, monthly_due_dates


@dataclass(frozen=True)
class Frequency:
    """The length of a regular period: `months` of the calendar, or `days`; one of the two is 0."""

    name: str
    months: int = 0
    days: int = 0

    @property
    def share(self) -> Fraction:
        """The part of a year that a period is for the length of a term; a year has 52 weeks, or 365 days."""
        return Fraction(self.months, 12) if self.months else Fraction(self.days, 364 if self.days % 7 == 0 else 365)

    def later(self, day: date, periods: int, anchor: int | None = None) -> date:
        """The day so many periods later, earlier if negative; `anchor` as in `bot.loans.calendar.add_months`."""
        if self.months:
            return add_months(day, self.months * periods, anchor)
        try:
            return day + timedelta(days=self.days * periods)
        except OverflowError as error:
            raise OutOfRange(f"{periods} periods from {day} are beyond all dates; use a shorter term.") from error

    def due_dates(self, first: date, count: int, anchor: int | None = None) -> list[date]:
        """`count` due dates, a period apart."""
        if self.months == 1:
            return list(monthly_due_dates(first, count, anchor))
        return [first, *(self.later(first, place, anchor) for place in range(1, count))]

    def periods_before(self, month: int) -> int:
        """How many periods begin before month `month` of the loan, counted from 1: (month − 1)/12 of a year."""
        return -int(-Fraction(month - 1, 12) / self.share // 1)


MONTH = Frequency("month", months=1)
FORTNIGHT = Frequency("fortnight", days=14)
WEEK = Frequency("week", days=7)

FREQUENCIES: Mapping[str, Frequency] = {
    each.name: each
    for each in (
        *(MONTH, FORTNIGHT, WEEK),
        *(Frequency("quarter", months=3), Frequency("half-year", months=6), Frequency("year", months=12)),
    )
}
"""Those with a name of their own."""

_COUNTED = re.compile(r"([1-9]\d{0,2})[ -]?(day|week|month)s?")


def frequency(name: str) -> Frequency:
    """A frequency by its name (`month`) or its length (`2 months`, `15 days`). Raises `OutOfRange` for others."""
    wanted = name.strip().lower()
    if wanted in FREQUENCIES:
        return FREQUENCIES[wanted]
    match = _COUNTED.fullmatch(wanted)
    if match is None:
        known = ", ".join(FREQUENCIES)
        raise OutOfRange(f"{name!r} is no frequency; give one of {known}, or a length such as '2 months' or '15 days'.")
    count, unit = int(match[1]), match[2]
    if unit == "month":
        return Frequency(wanted, months=count)
    return Frequency(wanted, days=count * (7 if unit == "week" else 1))

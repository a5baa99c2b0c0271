"""How much of a year lies between two days, by the conventions that loan contracts name.

Each counts whole parts of a year (days of 365, of 360 …), so that no fraction is ever rounded: interest is balance ×
rate × parts / parts of a year, and only that amount is rounded. Sources are the 2006 ISDA Definitions, section 4.16.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal

from bot.errors import OutOfRange
from bot.loans.money import CONTEXT

Regular = Literal["days", "thirties", "share"]
"""What a regular period counts: its calendar days; 30 days a month and 7 a week; its share of the year (1/12, 1/52)."""


@dataclass(frozen=True)
class DayCount:
    """A convention. `parts` between two days, of which `year` make a year. `regular` see `Regular`."""

    name: str
    year: int
    parts: Callable[[date, date], int]
    regular: Regular = "days"

    def fraction(self, start: date, end: date) -> Decimal:
        """The part of a year between two days, to 34 digits."""
        return CONTEXT.divide(Decimal(self.parts(start, end)), Decimal(self.year))

    def regular_share(self, months: int, days: int) -> Fraction | None:
        """The part of a year that each regular period of so many months or days is; None where the calendar tells.

        Loans by 30/360 owe a twelfth of a year's interest each month, also from 31 January to 28 February; the formula
        itself, which would count 28 days, is for odd periods. A year has 52 weeks, and 365 days in other lengths.
        """
        if self.regular == "days":
            return None
        if self.regular == "thirties":
            return Fraction(30 * months + days, 360)
        return Fraction(months, 12) if months else Fraction(days, 364 if days % 7 == 0 else 365)


def _days(start: date, end: date) -> int:
    return end.toordinal() - start.toordinal()


@cache
def _year(year: int) -> tuple[int, int, int]:
    """The day before 1 January as an ordinal, years before it, and what a day of the year counts; in 1/(365 · 366)."""
    return date(year, 1, 1).toordinal() - 1, (year - 1) * 365 * 366, 365 if isleap(year) else 366


def _until(day: date, back: int) -> int:
    """Parts of 1/(365 · 366) year until the end of a day, or of the day `back` days before it."""
    ordinal = day.toordinal() - back
    eve, years, weight = _year(day.year)
    if ordinal <= eve and day.year > 1:
        eve, years, weight = _year(day.year - 1)
    return years + (ordinal - eve) * weight


def _by_years_of_last_days(start: date, end: date) -> int:
    """The day of payment out earns no interest, that of repayment does."""
    return _until(end, 0) - _until(start, 0)


def _by_years_of_first_days(start: date, end: date) -> int:
    return _until(end, 1) - _until(start, 1)


def _thirties(start: date, end: date, first: int, last: int) -> int:
    return ((end.year - start.year) * 12 + end.month - start.month) * 30 + last - first


def _bond_basis(start: date, end: date) -> int:
    first = min(start.day, 30)
    return _thirties(start, end, first, 30 if end.day == 31 and first == 30 else end.day)


def _eurobond_basis(start: date, end: date) -> int:
    return _thirties(start, end, min(start.day, 30), min(end.day, 30))


def _us_basis(start: date, end: date) -> int:
    first, last = start.day, end.day
    if _ends_february(start):
        first = 30
        if _ends_february(end):
            last = 30
    if last == 31 and first >= 30:
        last = 30
    return _thirties(start, end, min(first, 30), last)


def _ends_february(day: date) -> bool:
    return day.month == 2 and day.day == (29 if isleap(day.year) else 28)


ACTUAL_365 = DayCount("actual/365", 365, _days)
"""Calendar days over 365, in leap years too: "Actual/365 (Fixed)", ISDA 2006 section 4.16(d)."""

ACTUAL_360 = DayCount("actual/360", 360, _days)
"""Calendar days over 360: ISDA 2006 section 4.16(e)."""

ACTUAL_ACTUAL = DayCount("actual/actual", 365 * 366, _by_years_of_last_days)
"""Calendar days, each over the length of the year in which it ends (365 or 366).

The day on which money is paid out earns no interest and the day on which it is repaid does, so that from 12 December to
12 January 19 days belong to the old year and 12 to the new one. Apache Fineract's progressive loans count so.
"""

ACTUAL_ACTUAL_ISDA = DayCount("actual/actual-isda", 365 * 366, _by_years_of_first_days)
"""The same with the first day counted instead of the last (20 and 11 in the example): ISDA 2006 section 4.16(b)."""

THIRTY_360 = DayCount("30/360", 360, _bond_basis, "thirties")
"""Months of 30 days; the 31st counts as the 30th at the end only after a start on the 30th or 31st.

"30/360", "Bond Basis", ISDA 2006 section 4.16(f); the US bond basis for all days but the ends of February.
"""

THIRTY_360_US = DayCount("30U/360", 360, _us_basis, "thirties")
"""The US bond basis with its rule for the end of February, which counts as the 30th.

SIA, Standard Securities Calculation Methods (1993), volume 1: a start on the last of February is the 30th, and so is an
end there after such a start.
"""

THIRTY_E_360 = DayCount("30E/360", 360, _eurobond_basis, "thirties")
"""Months of 30 days; the 31st always counts as the 30th: "Eurobond Basis", ISDA 2006 section 4.16(g)."""

PERIODS = DayCount("periods", 365, _days, "share")
"""Each regular period is its share of the year: 1/12, 1/26, 1/52. Odd days are calendar days over 365.

So the European Commission's examples of annual percentage rates reckon (Directive 2014/17/EU), and 12 CFR
1026.17(c)(3) lets US lenders disregard that months differ.
"""

DAY_COUNTS: Mapping[str, DayCount] = {
    each.name: each
    for each in (
        *(PERIODS, THIRTY_360, THIRTY_E_360, THIRTY_360_US),
        *(ACTUAL_365, ACTUAL_360, ACTUAL_ACTUAL, ACTUAL_ACTUAL_ISDA),
    )
}
"""All of them by name."""


def day_count(name: str) -> DayCount:
    """A convention by its name, in either case. Raises `OutOfRange` for an unknown one."""
    for known, convention in DAY_COUNTS.items():
        if known.lower() == name.strip().lower():
            return convention
    raise OutOfRange(f"There is no day count {name!r}; give one of {', '.join(DAY_COUNTS)}.")

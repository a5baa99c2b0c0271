"""Which unit-period a loan has: 12 CFR part 1026, Appendix J, (b)(3) and (b)(4)."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from bot.loans.calendar import add_months
from bot.loans.unit_periods import UnitPeriod, full_months

_YEAR = UnitPeriod(12, "month")
_HALF_MONTH = UnitPeriod(1, "half-month")
_HALF_MONTHS_DAYS = range(13, 18)

_STANDARD = (
    UnitPeriod(1, "day"),
    *(UnitPeriod(7 * weeks, "day") for weeks in range(1, 53)),
    _HALF_MONTH,
    *(UnitPeriod(months, "month") for months in range(1, 13)),
)
"""The standard intervals of time of (b)(3)(iii)."""


def chosen_period(advances: Sequence[date], payments: Sequence[date]) -> UnitPeriod:
    """The unit-period of a loan, whose advances and payments are on these days.

    It is the period that occurs most often between advances, between payments, and from the first advance to the first
    payment; of several the smaller. If none occurs twice, it is the average, rounded to a standard interval, and of two
    that are equally near the lower. With one advance and one payment it is the term, but a year at most.
    """
    start = min(advances)
    lent, paid = sorted({*advances}), sorted({start, *payments})
    if len(lent) == 1 and len(paid) <= 2:
        return _term(start, paid[-1])
    anchor = series_anchor(payments)
    halves = _half_monthly(sorted({*payments}))
    counts: Counter[UnitPeriod] = Counter()
    for dates, day, in_halves in ((lent, series_anchor(advances), False), (paid, anchor, halves)):
        for one, other in pairwise(dates):
            counts.update(_names(one, other, day, in_halves))
    common = [period for period, count in counts.items() if count > 1 and _length(period) <= _length(_YEAR)]
    if common:
        return min(common, key=lambda period: (-counts[period], _length(period), period.unit != "month"))
    intervals = [(other - one).days for dates in (lent, paid) for one, other in pairwise(dates)]
    average = Fraction(sum(intervals), len(intervals))
    return min(_STANDARD, key=lambda period: (abs(_length(period) - average), _length(period)))


def given_period(period: UnitPeriod, advances: Sequence[date], payments: Sequence[date]) -> UnitPeriod:
    """The unit-period that somebody names for a loan; with one advance and one payment, its days are not weeks.

    Of such a loan a year has 365 days divided by those of the term, also if these are whole weeks ((b)(5)(vii)).
    """
    single = len({*advances}) == 1 and len({*advances, *payments}) <= 2
    return UnitPeriod(period.count, "term") if single and period.unit == "day" else period


def series_anchor(days: Sequence[date]) -> int | None:
    """The day of the month on which a series falls, if that is the 29th or later and short months cut it.

    The last days of months are the 31st.
    """
    if len({*days}) < 2:
        return None
    if all(day.day == _last(day) for day in days):
        return 31
    highest = max(day.day for day in days)
    return highest if highest > 28 and all(day.day == min(highest, _last(day)) for day in days) else None


def _term(start: date, end: date) -> UnitPeriod:
    """(b)(4)(ii) and (b)(5)(vi), (vii): whole months if the term is that, otherwise its days."""
    months = full_months(start, end)
    if months >= 12:
        return _YEAR
    if months and add_months(end, -months) == start:
        return UnitPeriod(months, "month")
    return UnitPeriod(max((end - start).days, 1), "term")


def _names(one: date, other: date, anchor: int | None, halves: bool) -> Iterator[UnitPeriod]:
    """All that the time between two days can be called: days, months, half a month."""
    days = (other - one).days
    yield UnitPeriod(days, "day")
    months = full_months(one, other, anchor)
    if months and add_months(other, -months, anchor) == one:
        yield UnitPeriod(months, "month")
    if halves and days in _HALF_MONTHS_DAYS:
        yield _HALF_MONTH


def _half_monthly(days: Sequence[date]) -> bool:
    """Whether payments alternate between two days of the month, half a month apart, such as the 1st and the 16th."""
    one, other = days[::2], days[1::2]
    apart = all((b - a).days in _HALF_MONTHS_DAYS for a, b in pairwise(days))
    return len(days) > 2 and apart and all(_monthly(each) for each in (one, other))


def _monthly(days: Sequence[date]) -> bool:
    return len(days) < 2 or len({day.day for day in days}) == 1 or series_anchor(days) is not None


def _length(period: UnitPeriod) -> Fraction:
    """A period's length in days, with 365 to the year."""
    if period.unit == "month":
        return Fraction(365 * period.count, 12)
    return Fraction(365, 24) if period.unit == "half-month" else Fraction(period.count)


def _last(day: date) -> int:
    return monthrange(day.year, day.month)[1]

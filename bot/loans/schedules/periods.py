"""The periods of a loan: due dates, and the part of a year in each for which interest is owed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import repeat

from bot.errors import OutOfRange
from bot.loans.schedules.rolling import roll
from bot.loans.schedules.terms import LoanTerms

Factor = tuple[Decimal, Decimal]
"""The interest that a unit earns in a period as numerator and denominator, both exact."""

NONE: Factor = (Decimal(0), Decimal(1))
"""Of a period without interest."""


@dataclass(frozen=True)
class Periods:
    """A loan's periods. Where there are dates, `starts` and `ends` are the days between which interest runs, and `dues`
    the days on which is paid. `parts` are parts of a year, as numerator and denominator."""

    starts: Sequence[date | None]
    ends: Sequence[date | None]
    dues: Sequence[date | None]
    parts: Sequence[tuple[int, int]]

    def factors(self, percent: Decimal, start: int = 0) -> list[Factor]:
        """The interest of a unit in each period from place `start` on, at `percent` a year."""
        parts = self.parts[start:]
        known = {part: factor(percent, *part) for part in set(parts)}
        return [known[part] for part in parts]

    def place(self, day: date, count: int) -> int:
        """The period, of `count`, in which a day lies; a due date belongs to the next one.

        Raises `OutOfRange` for a day outside of the loan, and where there are no dates.
        """
        first, last = self.starts[0], self.ends[count - 1]
        if first is None or last is None:
            raise OutOfRange("Early repayment needs dates; give the day of payment out.")
        if not first <= day < last:
            raise OutOfRange(f"{day} is no day of the loan; give one from {first} to before {last}.")
        return next(place for place, end in enumerate(self.ends) if end and day < end)

    def passed(self, place: int, day: date, terms: LoanTerms) -> Fraction:
        """How much of a period's interest has accrued by a day: by the day count, or else by calendar days."""
        start, end = self.starts[place], self.ends[place]
        assert start is not None, "place() found it by its dates"
        assert end is not None
        whole = 0 if terms.share_odd_days else terms.day_count.parts(start, end)
        if not whole:
            return Fraction((day - start).days, (end - start).days)
        return min(Fraction(terms.day_count.parts(start, day), whole), Fraction(1))


def factor(percent: Decimal, numerator: int, denominator: int) -> Factor:
    """The interest of a unit for a part of a year."""
    return percent * numerator, Decimal(100 * denominator)


def periods(terms: LoanTerms) -> Periods:
    """The periods over which the instalment is reckoned (`LoanTerms.periods`), of which the first `count` are real."""
    count = terms.periods
    paid_out, first_due, anchor = _first_days(terms)
    if paid_out is None or first_due is None:
        share = terms.day_count.regular_share(terms.every.months, terms.every.days)
        assert share is not None, "LoanTerms needs dates for other day counts"
        nothing = [None] * count
        return Periods(nothing, nothing, nothing, _free(terms, [_pair(share)] * count))
    ends = terms.every.due_dates(first_due, count, anchor)
    dues = [roll(day, terms.rolling, terms.closed) for day in ends] if terms.rolling != "none" else ends
    if dues[0] <= paid_out:
        raise OutOfRange(f"No day between {paid_out} and {ends[0]} is open; give a later first due date.")
    if terms.adjusted:
        starts, year = [paid_out, *dues[:-1]], terms.day_count.year
        parts = [(number, year) for number in map(terms.day_count.parts, starts, dues)]
        return Periods(starts, dues, dues, _free(terms, parts))
    starts = [paid_out, *ends[:-1]]
    return Periods(starts, ends, dues, _free(terms, _parts(terms, starts, ends, anchor)))


def _first_days(terms: LoanTerms) -> tuple[date | None, date | None, int | None]:
    """The day of payment out, the first due date, and the day of the month at which due dates aim."""
    paid_out, first_due, anchor = terms.paid_out, terms.first_due, terms.due_day
    if paid_out and not first_due:
        anchor = anchor or paid_out.day
        first_due = terms.every.later(paid_out, 1, anchor)
    elif paid_out and first_due:
        regular = terms.every.later(paid_out, 1)
        anchor = anchor or (paid_out.day if first_due == regular else first_due.day)
    elif first_due:
        anchor = anchor or first_due.day
        paid_out = terms.every.later(first_due, -1, anchor)
    return paid_out, first_due, anchor


def _parts(
    terms: LoanTerms, starts: Sequence[date], ends: Sequence[date], anchor: int | None
) -> Sequence[tuple[int, int]]:
    convention = terms.day_count
    share = convention.regular_share(terms.every.months, terms.every.days)
    if share is None:
        year, parts = convention.year, convention.parts
        return [(number, year) for number in map(parts, starts, ends)]
    first = _pair(_first_share(terms, share, starts[0], ends[0], anchor))
    return [first, *repeat(_pair(share), len(ends) - 1)]


def _first_share(terms: LoanTerms, share: Fraction, paid_out: date, first_due: date, anchor: int | None) -> Fraction:
    """The part of a year in a first period, short or long: whole periods back from its end, then the odd days."""
    whole = 0
    while terms.every.later(first_due, -(whole + 1), anchor) >= paid_out:
        whole += 1
    begin = terms.every.later(first_due, -whole, anchor)
    if begin == paid_out:
        return whole * share
    if terms.share_odd_days:
        length = (begin - terms.every.later(first_due, -(whole + 1), anchor)).days
        return whole * share + share * Fraction((begin - paid_out).days, length)
    convention = terms.odd_days or terms.day_count
    return whole * share + Fraction(convention.parts(paid_out, begin), convention.year)


def _free(terms: LoanTerms, parts: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The periods without interest at the beginning, then the others."""
    free = max(terms.interest_free, terms.grace if terms.grace_kind == "interest-free" else 0)
    return [*repeat((0, 1), free), *parts[free:]] if free else parts


def _pair(share: Fraction) -> tuple[int, int]:
    return share.numerator, share.denominator

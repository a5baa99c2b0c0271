"""Times in years between days, for rates whose equation counts in years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from bot.loans.apr.flows import DatedFlow, TimedFlow
from bot.loans.apr.unit_period_choice import series_anchor
from bot.loans.calendar import add_months
from bot.loans.unit_periods import full_months

Sides = tuple[list[TimedFlow], list[TimedFlow]]


def eu_years(advances: Sequence[DatedFlow], payments: Sequence[DatedFlow]) -> Sides:
    """Advances and payments in years from the first advance, as EU law counts them.

    - If all times are whole months, they are twelfths; otherwise, if all are whole weeks, 52nds.
    - Otherwise each is whole months, counted back from its day, and the days that remain before them, each a 365th.

    2014/17/EU, Annex I, Part I, remark (c), and the FCA Handbook, MCOB 10A.2.3R (3); 2008/48/EC presumes a year of 365
    days, "or 366 for leap years", 52 weeks or 12 equal months. 366 is not used: published figures of short loans in
    leap years divide by 365, as Saudi Arabia's rule for the same equation does.
    """
    start = min(flow.on for flow in advances)
    anchors = [series_anchor([flow.on for flow in side]) for side in (advances, payments)]
    days = [(flow.on, anchor) for side, anchor in zip((advances, payments), anchors, strict=True) for flow in side]
    by_weeks = not all(_whole_months(start, *day) for day in days) and not any((on - start).days % 7 for on, _ in days)
    lent, paid = (
        [
            TimedFlow(flow.amount, _weeks(start, flow.on) if by_weeks else _months_and_days(start, flow.on, anchor))
            for flow in side
        ]
        for side, anchor in zip((advances, payments), anchors, strict=True)
    )
    return lent, paid


def daily_years(advances: Sequence[DatedFlow], payments: Sequence[DatedFlow]) -> Sides:
    """Advances and payments in years from the first advance: days over 365, in leap years too."""
    start = min(flow.on for flow in advances)
    lent, paid = (
        [TimedFlow(flow.amount, Fraction((flow.on - start).days, 365)) for flow in side]
        for side in (advances, payments)
    )
    return lent, paid


def _whole_months(start: date, end: date, anchor: int | None) -> bool:
    """Whether whole months lie between; one of 31 January ends on 28 February (Regulation 1182/71, Article 3 (2))."""
    months = full_months(start, end, anchor)
    return add_months(end, -months, anchor) == start or add_months(start, months + 1) == end


def _months_and_days(start: date, end: date, anchor: int | None) -> Fraction:
    months = full_months(start, end, anchor)
    if add_months(end, -months, anchor) == start:
        return Fraction(months, 12)
    if add_months(start, months + 1) == end:
        return Fraction(months + 1, 12)
    last = add_months(end, -months, anchor)
    return Fraction(months, 12) + Fraction((last - start).days, 365)


def _weeks(start: date, end: date) -> Fraction:
    return Fraction((end - start).days // 7, 52)

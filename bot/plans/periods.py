"""A plan's rows as what a picture shows: an instalment each, or a year each where there are many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, Optional

from bot.loans.plan import Plan
from bot.loans.schedules.rows import Instalment

MOST_INSTALMENTS = 24
"""Instalments that are shown each by itself; more are shown by the year, so that bars stay readable at 360 px."""

Part = Literal["principal", "interest", "overdue"]
Unit = Literal["number", "month", "year", "loan_year"]
"""What a period is: an instalment by its number, a calendar month, a calendar year, a year of the loan."""

NOTHING = Decimal(0)


@dataclass(frozen=True)
class Period:
    """What is paid in a period, by what it goes to; `balance` is what is left at its end.

    `overdue` is what a plan for arrears adds to the instalments. The three add up to the payments.
    """

    principal: Decimal
    interest: Decimal
    overdue: Decimal
    balance: Decimal

    @property
    def payment(self) -> Decimal:
        """All that is paid."""
        return self.principal + self.interest + self.overdue


@dataclass(frozen=True)
class Periods:
    """The periods of a plan in their order. `places` names each, as `unit` says: 7, (2027, 1), 2027, 2.

    `now` and `before` have one for each place, or None where that plan has no instalment. `start` and `start_before`
    are what was owed before the first instalment.
    """

    unit: Unit
    places: Sequence[tuple[int, ...]]
    now: Sequence[Optional[Period]]
    before: Sequence[Optional[Period]]
    start: Decimal
    start_before: Decimal

    @property
    def highest_payment(self) -> Decimal:
        """The most that is paid in a period."""
        return max(period.payment for period in (*self.now, *self.before) if period)

    @property
    def highest_balance(self) -> Decimal:
        """The most that is ever owed."""
        return max(self.start, self.start_before, *(p.balance for p in (*self.now, *self.before) if p))


def periods(plan: Plan) -> Periods:
    """The periods of a plan, and of the one before it."""
    unit = _unit((*plan.rows, *plan.before), max(len(plan.rows), len(plan.before)))
    now, before = _by_place(plan.rows, unit), _by_place(plan.before, unit)
    places = sorted({*now, *before})
    return Periods(
        unit=unit,
        places=places,
        now=[now.get(place) for place in places],
        before=[before.get(place) for place in places] if before else (),
        start=_start(plan.rows),
        start_before=_start(plan.before),
    )


def parts(row: Instalment) -> tuple[Decimal, Decimal, Decimal]:
    """What a payment goes to: principal, interest, and what was overdue; they add up to it.

    Interest that is not paid but added to what is left (a negative principal) is no payment, so it is in none of them.
    """
    principal = min(max(row.principal, NOTHING), row.payment)
    interest = min(row.interest, row.payment - principal)
    return principal, interest, row.payment - principal - interest


def _unit(rows: Sequence[Instalment], count: int) -> Unit:
    dated = all(row.due for row in rows)
    if count > MOST_INSTALMENTS:
        return "year" if dated else "loan_year"
    months = [(row.due.year, row.due.month) for row in rows if row.due]
    return "month" if dated and max(months.count(month) for month in months) <= 2 else "number"


def _place(row: Instalment, unit: Unit) -> tuple[int, ...]:
    if unit == "month" and row.due:
        return row.due.year, row.due.month
    if unit == "year" and row.due:
        return (row.due.year,)
    return ((row.number - 1) // 12 + 1,) if unit == "loan_year" else (row.number,)


def _by_place(rows: Sequence[Instalment], unit: Unit) -> Mapping[tuple[int, ...], Period]:
    found: dict[tuple[int, ...], Period] = {}
    for row in rows:
        principal, interest, overdue = parts(row)
        place = _place(row, unit)
        earlier = found.get(place, Period(NOTHING, NOTHING, NOTHING, NOTHING))
        found[place] = Period(
            earlier.principal + principal, earlier.interest + interest, earlier.overdue + overdue, row.balance
        )
    return found


def _start(rows: Sequence[Instalment]) -> Decimal:
    return rows[0].balance + rows[0].principal if rows else NOTHING

"""What it takes to settle a loan today."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext

from bot.facts import Money
from bot.loans.money import CONTEXT, minor_unit, round_money
from bot.loans.schedules.amortise import interest
from bot.loans.schedules.day_counts import ACTUAL_365
from bot.loans.schedules.periods import factor


def accrued_interest(principal: Money, annual_rate: Decimal, since: date, today: date) -> Money:
    """Interest for the calendar days from `since` to `today` over 365, at `annual_rate` percent; 0 when paid ahead."""
    if today <= since:
        return round_money(Decimal(0), principal.currency)
    accrued = factor(annual_rate, ACTUAL_365.parts(since, today), ACTUAL_365.year)
    with localcontext(CONTEXT):
        return Money(interest(principal.amount, accrued, minor_unit(principal.currency)), principal.currency)


def payoff(principal: Money, annual_rate: Decimal, since: date, today: date) -> Money:
    """The outstanding principal with the interest accrued since the day up to which interest is paid."""
    accrued = accrued_interest(principal, annual_rate, since, today)
    return round_money(principal.amount + accrued.amount, principal.currency)

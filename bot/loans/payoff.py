"""What it takes to settle a loan today."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.facts import Money
from bot.loans.money import CONTEXT, round_money
from bot.loans.schedules.day_counts import ACTUAL_365


def accrued_interest(principal: Money, annual_rate: Decimal, since: date, today: date) -> Money:
    """Interest for the calendar days from `since` to `today` over 365, at `annual_rate` percent; 0 when paid ahead."""
    if today <= since:
        return round_money(Decimal(0), principal.currency)
    yearly = CONTEXT.multiply(principal.amount, annual_rate) / 100
    return round_money(CONTEXT.multiply(yearly, ACTUAL_365.fraction(since, today)), principal.currency)


def payoff(principal: Money, annual_rate: Decimal, since: date, today: date) -> Money:
    """The outstanding principal with the interest accrued since the day up to which interest is paid."""
    interest = accrued_interest(principal, annual_rate, since, today)
    return round_money(principal.amount + interest.amount, principal.currency)

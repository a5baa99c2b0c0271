"""A car loan of 24,000 US dollars in the middle of its term, nothing overdue, and the day on which it is looked at."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.schedules.monthly import schedule


def dollars(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


PLAN = schedule(dollars("24000"), Decimal("6.9"), 60, date(2025, 10, 15))
UNPAID = PLAN.rows[13:]
LOAN = Loan("RP-1", "car", dollars(str(PLAN.rows[12].balance)), Decimal("6.9"), date(2026, 10, 15), dollars("0"))
TODAY = date(2026, 10, 30)

"""Loans written shortly, for tests of annual percentage rates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from bot.loans.apr import DatedFlow, TimedFlow
from bot.loans.calendar import add_months


def day(text: str) -> date:
    return date.fromisoformat(text)


def on_days(amounts: str, days: Sequence[date]) -> list[DatedFlow]:
    """Amounts such as "250 230*22 280" on these days."""
    listed = [Decimal(amount) for amount in repeated(amounts)]
    return [DatedFlow(amount, on) for amount, on in zip(listed, days, strict=True)]


def repeated(amounts: str) -> list[str]:
    pairs = [part.partition("*") for part in amounts.split()]
    return [amount for amount, _, count in pairs for _ in range(int(count or 1))]


def months(first: str, count: int, step: int = 1) -> list[date]:
    return [add_months(day(first), step * number) for number in range(count)]


def days(first: str, count: int, step: int) -> list[date]:
    return [day(first) + timedelta(step * number) for number in range(count)]


def half_months(first: str, count: int) -> list[date]:
    """The 1st and the 16th of months."""
    firsts = months(first, (count + 1) // 2)
    return [on for each in firsts for on in (each, each + timedelta(15))][:count]


def monthly(amount: str, count: int) -> list[TimedFlow]:
    return [TimedFlow(Decimal(amount), Fraction(number, 12)) for number in range(1, count + 1)]


def at_once(amount: str) -> list[TimedFlow]:
    return [TimedFlow(Decimal(amount), Fraction(0))]

"""What a borrower says of a payment that they report: how much, and when; from the values of the message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Optional

from bot.facts import Money

LATELY = timedelta(days=7)
"""So long ago a first of the month may be a day; before that it stands for the month, as in "October's instalment"."""

LONG_AGO = timedelta(days=92)
"""What was paid earlier than this is no news."""


@dataclass(frozen=True)
class Reported:
    """As far as it was said, and clear."""

    amount: Optional[Money]
    paid_on: Optional[date]


def reported(entities: Sequence[Mapping[str, Any]], currency: str, today: date) -> Reported:
    """Reads the values of a message; a bare figure is in `currency`. Of two amounts, or two days, neither is taken."""
    sums = [each for each in entities if each.get("entity") == "amount"]
    amount = Money(Decimal(str(sums[0]["value"])), str(sums[0].get("currency") or currency)) if len(sums) == 1 else None
    days = [each for each in entities if each.get("entity") == "date"]
    return Reported(amount, _paid_on(str(days[0]["value"]), today) if len(days) == 1 else None)


def _paid_on(value: str, today: date) -> Optional[date]:
    """A day that has been. One without a year was read as the next such day, and a payment lies behind."""
    try:
        day = date.fromisoformat(value)
        day = day if day <= today else day.replace(year=day.year - 1)
    except ValueError:
        return None
    if not timedelta() <= today - day <= LONG_AGO:
        return None
    return None if day.day == 1 and today - day > LATELY else day

"""What a loan would cost if it ran longer, for an officer who thinks about it; nothing is decided or changed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.money import round_money
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.rows import Instalment


@dataclass(frozen=True)
class Longer:
    """The new monthly instalment, and how much more interest is paid until the end than without the change."""

    instalment: Money
    more: Money


def longer(loan: Loan, unpaid: Sequence[Instalment], months: int) -> Longer | None:
    """The outstanding principal in equal instalments over the months that are left and `months` more.

    `unpaid` is the loan's present plan. None where something is overdue, because interest on that has run on and the
    plan alone does not tell how much, or where nothing is left to pay. Raises `OutOfRange` for a term beyond all sense.
    """
    if loan.arrears.amount or not unpaid or not loan.principal.amount:
        return None
    new = schedule(loan.principal, loan.rate, len(unpaid) + months)
    present = sum((row.interest for row in unpaid), Decimal(0))
    return Longer(new.instalment, round_money(new.interest.amount - present, loan.principal.currency))

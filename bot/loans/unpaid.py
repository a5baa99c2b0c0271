"""What the open instalments of a loan say: what is overdue, and what is paid next. Every loan book reads them so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.facts import Money
from bot.loans.book import NextPayment
from bot.loans.instalments import Instalment
from bot.loans.money import round_money


def arrears(unpaid: Sequence[Instalment], currency: str, on: date) -> Money:
    """What fell due before a day and is unpaid; zero when nothing did."""
    return _sum([row for row in unpaid if row.due is not None and row.due < on], currency)


def next_payment(unpaid: Sequence[Instalment], currency: str, on: date) -> NextPayment | None:
    """The first instalment due on a day or after it; after the last due date all of them, due at once."""
    for row in unpaid:
        if row.due is not None and row.due >= on:
            return NextPayment(row.due, round_money(row.payment, currency))
    return NextPayment(on, _sum(unpaid, currency)) if unpaid else None


def _sum(rows: Sequence[Instalment], currency: str) -> Money:
    return round_money(sum((row.payment for row in rows), Decimal(0)), currency)

"""What the open instalments of a loan say: what is overdue, what is paid next, what is paid a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.facts import Money
from bot.loans.book import NextPayment
from bot.loans.money import round_money
from bot.loans.schedules.rows import Instalment


def arrears(unpaid: Sequence[Instalment], currency: str, on: date) -> Money:
    """What fell due before a day and is unpaid; zero when nothing did."""
    return _sum([row for row in unpaid if row.due is not None and row.due < on], currency)


def next_payment(unpaid: Sequence[Instalment], currency: str, on: date) -> NextPayment | None:
    """The first instalment due on a day or after it; after the last due date all of them, due at once."""
    for row in unpaid:
        if row.due is not None and row.due >= on:
            return NextPayment(row.due, round_money(row.payment, currency))
    return NextPayment(on, _sum(unpaid, currency)) if unpaid else None


def regular_instalment(unpaid: Sequence[Instalment], currency: str) -> Money:
    """What is paid a month, without charges: the payment that most instalments have, the earlier one of equals.

    The first alone would not tell: it may be paid in part. `unpaid` has one at least.
    """
    payments = Counter(row.principal + row.interest for row in unpaid)
    return round_money(payments.most_common(1)[0][0], currency)


def _sum(rows: Sequence[Instalment], currency: str) -> Money:
    return round_money(sum((row.payment for row in rows), Decimal(0)), currency)

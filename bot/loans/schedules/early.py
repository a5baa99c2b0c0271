"""Repaying early, in part or in full: the new schedule beside the old one, what it saves, and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from itertools import groupby
from typing import Literal, get_args

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.charges import EarlyCharge
from bot.loans.money import CONTEXT, round_amount, round_money
from bot.loans.schedules.periods import periods
from bot.loans.schedules.plan import Movement, Repayment, plan
from bot.loans.schedules.rows import BESIDE, Schedule
from bot.loans.schedules.terms import HIGHEST_AMOUNT, LoanTerms

Keep = Literal["shorter", "lower"]
"""What becomes of the loan: the same instalment over a shorter term, or a lower one over the same term."""

KEEPS: tuple[Keep, ...] = get_args(Keep)

FREE = EarlyCharge(free=True, percent=None, within_months=None)
"""No charge."""


@dataclass(frozen=True)
class Extra:
    """An amount that is repaid on a day beside the instalments, all of it principal."""

    day: date
    amount: Decimal
    keep: Keep = "shorter"


@dataclass(frozen=True)
class Early:
    """A loan with early repayment. `after` has a row with number 0 for each, on its day.

    `repaid` is the principal that was repaid early, `accrued` the interest that a payment in full includes, `charge`
    what the lender takes for it. `interest_saved` is how much less interest is paid until the end than by `before`.
    """

    before: Schedule
    after: Schedule
    repaid: Money
    accrued: Money
    charge: Money
    interest_saved: Money

    @property
    def net(self) -> Money:
        """What early repayment saves after its charge; below zero where it costs more."""
        return round_money(self.interest_saved.amount - self.charge.amount, self.before.currency)

    @property
    def instalment(self) -> Money | None:
        """The first full instalment after the last early repayment; None where nothing is left."""
        rows = self.after.rows
        last = max(place for place, row in enumerate(rows) if row.number == BESIDE)
        following = rows[last + 2 :] or rows[last + 1 :]
        return Money(following[0].payment, self.after.currency) if following else None


def repay_in_part(terms: LoanTerms, extras: Sequence[Extra], charge: EarlyCharge = FREE) -> Early:
    """The loan with amounts repaid early. Interest of the period under way runs on each balance for its own days.

    Raises `OutOfRange` for amounts that cannot be, days outside of the loan, and for more than is owed then.
    """
    with localcontext(CONTEXT):
        early = _Early(terms, charge)
        ordered = sorted(extras, key=lambda extra: extra.day)
        for place, together in groupby(ordered, key=lambda extra: early.place(extra.day)):
            early.extras(place, list(together))
        early.repayment.run(early.repayment.count)
    return early.outcome()


def pay_off(terms: LoanTerms, day: date, charge: EarlyCharge = FREE, extras: Sequence[Extra] = ()) -> Early:
    """The loan repaid in full on a day, with the interest accrued since the last due date, after any `extras` before.

    On a due date the instalment of that day is paid first. Raises `OutOfRange` for a day outside of the loan.
    """
    with localcontext(CONTEXT):
        early = _Early(terms, charge)
        ordered = sorted(extras, key=lambda extra: extra.day)
        if ordered and ordered[-1].day > day:
            raise OutOfRange(f"Nothing is left to repay on {ordered[-1].day} once all is repaid on {day}.")
        last = early.place(day)
        for place, together in groupby(ordered, key=lambda extra: early.place(extra.day)):
            if place < last:
                early.extras(place, list(together))
        early.settle(last, day, [extra for extra in ordered if early.place(extra.day) == last])
    return early.outcome()


class _Early:
    """A loan while early repayments are entered, within `CONTEXT`."""

    def __init__(self, terms: LoanTerms, charge: EarlyCharge) -> None:
        self.terms, self.before, self._charge = terms, plan(terms), charge
        spans = periods(terms)
        self.paid_out = spans.starts[0]
        self.repayment = Repayment(terms, spans)
        self.repaid = self.charged = self.accrued = Decimal(0)

    def place(self, day: date) -> int:
        """The period in which a day lies."""
        return self.repayment.periods.place(day, self.terms.count)

    def extras(self, place: int, extras: Sequence[Extra]) -> None:
        """The early repayments of one period, and its instalment."""
        repayment, terms = self.repayment, self.terms
        repayment.run(min(place, repayment.count))
        due = self._enter(place, extras)
        if not repayment.balance:
            raise OutOfRange(f"{extras[-1].amount} {terms.currency} is all that is owed; ask for payment in full.")
        shorter = extras[-1].keep == "shorter"
        if place < terms.grace:
            regular = self.before.rows[terms.grace]
            instalment = regular.principal if terms.method == "equal-principal" else regular.payment
            repayment.kept = instalment if shorter else None
        elif shorter:
            repayment.keep(repayment.regular, due)
        else:
            repayment.agree(due)
        repayment.row(due)

    def settle(self, place: int, day: date, extras: Sequence[Extra]) -> None:
        """Payment in full on a day, after other early repayments in the same period."""
        repayment = self.repayment
        repayment.run(min(place, repayment.count))
        if not repayment.balance and not extras:
            raise OutOfRange(f"Nothing is owed any more on {day}.")
        self.accrued = self._enter(place, extras, until=day)
        self._count(day, repayment.balance)
        repayment.beside(day, repayment.balance, self.accrued)

    def outcome(self) -> Early:
        """What came of it."""
        after, currency = self.repayment.schedule(), self.terms.currency
        saved = self.before.interest.amount - after.interest.amount
        amounts = (self.repaid, self.accrued, self.charged, saved)
        return Early(self.before, after, *(round_money(amount, currency) for amount in amounts))

    def _enter(self, place: int, extras: Sequence[Extra], until: date | None = None) -> Decimal:
        """Enters repayments of one period; returns its interest, to its end or to the day `until`."""
        repayment = self.repayment
        if place >= repayment.count or not repayment.balance:
            raise OutOfRange(f"Nothing is owed any more on {until or extras[0].day}.")
        repayment.renew()
        for extra in extras:
            self._count(extra.day, extra.amount)
        return repayment.move([Movement(extra.day, extra.amount) for extra in extras], until)

    def _count(self, day: date, amount: Decimal) -> None:
        """An amount that is repaid, and the charge for it."""
        currency = self.terms.currency
        if not (amount.is_finite() and 0 < amount <= HIGHEST_AMOUNT and round_amount(amount, currency) == amount):
            raise OutOfRange(f"{amount} {currency} cannot be repaid early; give an amount above 0 that can be paid.")
        assert self.paid_out is not None, "place() asked for dates"
        self.repaid += amount
        self.charged += self._charge.charge(amount, currency, self.paid_out, day)

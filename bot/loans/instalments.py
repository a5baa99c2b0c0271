"""Equal instalments (an annuity) and the schedule that repays a loan to the last cent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from itertools import repeat
from typing import NamedTuple

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.calendar import monthly_due_dates
from bot.loans.money import CONTEXT, minor_unit, round_money

LONGEST_TERM = 1200
"""Months. Beyond a century a term is a mistake."""

DayCount = Callable[[date, date], Decimal]
"""The fraction of a year between two days, see `bot.loans.day_count`."""


class Instalment(NamedTuple):
    """One row of a schedule, in its currency. `payment` is `principal` and `interest`, `balance` what is left."""

    number: int
    due: date | None
    payment: Decimal
    principal: Decimal
    interest: Decimal
    balance: Decimal


@dataclass(frozen=True)
class Schedule:
    """The whole repayment of a loan. The last row repays what rounding has left, so its payment may differ a little."""

    currency: str
    rows: tuple[Instalment, ...]

    @property
    def instalment(self) -> Money:
        """The regular instalment."""
        return Money(self.rows[0].payment, self.currency)

    @property
    def total(self) -> Money:
        """The sum of all payments."""
        return Money(sum((row.payment for row in self.rows), Decimal(0)), self.currency)

    @property
    def interest(self) -> Money:
        """The sum of all interest."""
        return Money(sum((row.interest for row in self.rows), Decimal(0)), self.currency)


def equal_instalment(principal: Money, annual_rate: Decimal, months: int) -> Money:
    """The instalment that repays `principal` in `months` equal payments at the end of each month.

    `annual_rate` is a nominal rate in percent, a twelfth of it accrues each month: P·r / (1 − (1 + r)^−n), or P / n
    at 0 %.
    """
    _check(principal, annual_rate, months)
    with localcontext(CONTEXT):
        rate = annual_rate / 1200
        amount = principal.amount * rate / (1 - (1 + rate) ** -months) if rate else principal.amount / months
    return round_money(amount, principal.currency)


def schedule(principal: Money, annual_rate: Decimal, months: int, first_due: date | None = None) -> Schedule:
    """The schedule of equal monthly instalments; with due dates a month apart when `first_due` is given.

    `annual_rate` is in percent. Raises `OutOfRange` when there is nothing to repay, or no sensible rate or term.
    """
    payment = equal_instalment(principal, annual_rate, months)
    with localcontext(CONTEXT):
        rate = annual_rate / 1200
    dues: Iterable[date | None] = monthly_due_dates(first_due, months) if first_due else repeat(None, months)
    return _amortise(principal, payment.amount, repeat(rate, months), dues, months)


def daily_schedule(
    principal: Money, annual_rate: Decimal, paid_out: date, dues: Sequence[date], day_count: DayCount
) -> Schedule:
    """The schedule of equal instalments on any dates, with interest by days. `annual_rate` is in percent.

    The instalment is P / Σ Π 1/(1 + fᵢ), where fᵢ is the interest that a unit earns in period i.
    """
    _check(principal, annual_rate, len(dues))
    with localcontext(CONTEXT):
        starts = [paid_out, *dues[:-1]]
        rates = [annual_rate / 100 * day_count(start, due) for start, due in zip(starts, dues, strict=True)]
        discount, annuity = Decimal(1), Decimal(0)
        for rate in rates:
            discount /= 1 + rate
            annuity += discount
        payment = round_money(principal.amount / annuity, principal.currency)
    return _amortise(principal, payment.amount, rates, dues, len(dues))


def _amortise(
    principal: Money, payment: Decimal, rates: Iterable[Decimal], dues: Iterable[date | None], count: int
) -> Schedule:
    unit = minor_unit(principal.currency)
    balance = principal.amount
    rows: list[Instalment] = []
    with localcontext(CONTEXT):  # its rounding is HALF_UP, also of each quantize below
        for number, (rate, due) in enumerate(zip(rates, dues, strict=True), start=1):
            interest = (balance * rate).quantize(unit)
            repaid = payment - interest
            # The last row repays the rest; a rounded-up instalment of a tiny loan gets there early, then rows are zero.
            if number == count or repaid > balance:
                repaid = balance
            balance -= repaid
            rows.append(Instalment(number, due, repaid + interest, repaid, interest, balance))
    return Schedule(principal.currency, tuple(rows))


def _check(principal: Money, annual_rate: Decimal, months: int) -> None:
    if not (principal.amount.is_finite() and principal.amount > 0):
        raise OutOfRange(
            f"A loan of {principal.amount} {principal.currency} cannot be calculated; give an amount above 0."
        )
    if not (annual_rate.is_finite() and 0 <= annual_rate <= 1000):
        raise OutOfRange(f"A rate of {annual_rate} % cannot be calculated; give one from 0 to 1000.")
    if not 1 <= months <= LONGEST_TERM:
        raise OutOfRange(f"A term of {months} months cannot be calculated; give 1 to {LONGEST_TERM}.")

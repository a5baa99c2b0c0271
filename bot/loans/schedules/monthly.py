"""The most common schedule: equal instalments at one rate, by the month or on given days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, localcontext

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.money import CONTEXT, minor_unit, round_amount
from bot.loans.schedules import amortise
from bot.loans.schedules.day_counts import DayCount
from bot.loans.schedules.periods import factor
from bot.loans.schedules.plan import plan
from bot.loans.schedules.rows import Columns, Schedule
from bot.loans.schedules.terms import HIGHEST_AMOUNT, LoanTerms, RateStep


def equal_instalment(principal: Money, annual_rate: Decimal, months: int) -> Money:
    """The instalment that repays `principal` in `months` equal payments at the end of each month.

    `annual_rate` is a nominal rate in percent, a twelfth of it accrues each month: P·r / (1 − (1 + r)^−n), or P / n
    at 0 %.
    """
    terms = _terms(principal, annual_rate, months)
    with localcontext(CONTEXT):
        factors = [factor(annual_rate, 1, 12)] * months
        amount = amortise.annuity(terms.principal.amount, factors, minor_unit(principal.currency))
    return Money(amount, principal.currency)


def schedule(principal: Money, annual_rate: Decimal, months: int, first_due: date | None = None) -> Schedule:
    """The schedule of equal monthly instalments; with due dates a month apart when `first_due` is given.

    `annual_rate` is in percent. Raises `OutOfRange` when there is nothing to repay, or no sensible rate or term.
    """
    return plan(_terms(principal, annual_rate, months, first_due))


def daily_schedule(
    principal: Money, annual_rate: Decimal, paid_out: date, dues: Sequence[date], day_count: DayCount
) -> Schedule:
    """The schedule of equal instalments on any dates, with interest by days. `annual_rate` is in percent.

    Raises `OutOfRange` as `schedule` does, and for dates that are not in order.
    """
    terms = _terms(principal, annual_rate, len(dues))
    if any(later <= earlier for earlier, later in zip([paid_out, *dues], dues, strict=False)):
        raise OutOfRange("Due dates must follow the payment out and one another; put them in order.")
    unit, columns = minor_unit(principal.currency), Columns()
    with localcontext(CONTEXT):
        starts = [paid_out, *dues[:-1]]
        factors = [
            factor(annual_rate, day_count.parts(start, due), day_count.year)
            for start, due in zip(starts, dues, strict=True)
        ]
        owed = terms.principal.amount.quantize(unit)
        payment = amortise.annuity(owed, factors, unit)
        left = amortise.level(columns, owed, payment, factors[:-1], unit)
        columns.amounts(left, amortise.interest(left, factors[-1], unit), left - left)
    columns.numbers.extend(range(1, len(dues) + 1))
    columns.dues.extend(dues)
    return columns.schedule(principal.currency)


def _terms(principal: Money, annual_rate: Decimal, months: int, first_due: date | None = None) -> LoanTerms:
    """Terms of equal monthly instalments. An amount is first rounded to what can be paid."""
    if principal.amount.is_finite() and principal.amount <= HIGHEST_AMOUNT:
        principal = Money(round_amount(principal.amount, principal.currency), principal.currency)
    return LoanTerms(principal, [RateStep(1, annual_rate)], months, first_due=first_due)

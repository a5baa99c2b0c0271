"""Relief for a borrower who can no longer pay as agreed: each option that a market allows, with its new plan.

Interest accrues by the month at a twelfth of the nominal rate, as in `bot.loans.schedules.monthly`. Where a plan is
made anew, it begins with what is outstanding and the interest of overdue instalments, which is added; no charge is.
Charges stay due besides, and are on neither side of the comparison; a plan for arrears keeps them on both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from typing import Any, Literal

from pydantic import Field, StrictBool, StrictStr, root_validator

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.calendar import add_months
from bot.loans.money import CONTEXT, minor_unit, round_amount, round_money
from bot.loans.records import Count, Record
from bot.loans.schedules.amortise import interest
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.periods import factor
from bot.loans.schedules.plan import plan as schedule_of
from bot.loans.schedules.rows import Instalment
from bot.loans.schedules.terms import LONGEST_TERM, GraceKind, LoanTerms, RateStep
from bot.loans.unpaid import regular_instalment

ReliefKind = Literal["pause", "interest_only", "reduced", "extension", "arrears_plan"]
"""Nothing is paid for some months; only interest is; a share of the instalment is; the term becomes longer; what is
overdue is spread over some months on top of the instalments."""


class ReliefOption(Record):
    """One option of `lender/markets/<code>.yml`.

    `months` are the lengths that may be offered. `percent` is the share of the instalment that a `reduced` one keeps.
    `interest_waived`: no interest accrues in the months of a `pause`. It holds for the kinds of loan in `products`, all
    when left out. `note` is for officers.
    """

    id: StrictStr
    kind: ReliefKind
    months: tuple[Count, ...]
    percent: Decimal | None = Field(None, gt=0, lt=100)
    interest_waived: StrictBool = False
    products: tuple[StrictStr, ...] | None = None
    note: StrictStr
    source: StrictStr
    last_verified: date
    unverified: StrictBool = False

    @root_validator(skip_on_failure=True)
    def _is_consistent(cls, values: dict[str, Any]) -> dict[str, Any]:
        if not values["months"]:
            raise ValueError("months: at least one length is expected, such as [3, 6]")
        if (values["percent"] is None) != (values["kind"] != "reduced"):
            raise ValueError("percent belongs to the kind reduced, and only to that")
        if values["interest_waived"] and values["kind"] != "pause":
            raise ValueError("interest_waived belongs to the kind pause only")
        return values


@dataclass(frozen=True)
class ReliefPlan:
    """An option with its new plan, beside the old one.

    `relieved` is paid in each of the `months` of relief (the extra amount in a plan for arrears is in it), `after` is
    the regular instalment from then on. `added` is the overdue interest that became part of what is owed. `difference`
    is how much more (or less) is paid until the end than by the old plan.
    """

    option: ReliefOption
    months: int
    rows: Sequence[Instalment]
    relieved: Money
    after: Money
    added: Money
    difference: Money

    @property
    def last_due(self) -> date | None:
        """When the last instalment is due."""
        return self.rows[-1].due


def plans(
    options: Sequence[ReliefOption], loan: Loan, unpaid: Sequence[Instalment], today: date
) -> Sequence[ReliefPlan]:
    """Every option for a loan in each of its lengths. `unpaid` are its open instalments, overdue ones included."""
    found = []
    for option in options:
        suits = option.products is None or loan.product in option.products
        if not suits or not unpaid or (option.kind == "arrears_plan" and not loan.arrears.amount):
            continue
        for months in option.months:
            try:
                found.append(plan(option, months, loan, unpaid, today))
            except OutOfRange:  # beyond all terms: not for this loan
                continue
    return found


def plan(option: ReliefOption, months: int, loan: Loan, unpaid: Sequence[Instalment], today: date) -> ReliefPlan:
    """One option in one length. Raises `OutOfRange` where the term would become longer than any may be."""
    overdue = [row for row in unpaid if row.due is not None and row.due < today]
    coming = unpaid[len(overdue) :]
    first_due = coming[0].due if coming else today
    assert first_due is not None, "a loan book's instalments have due dates"
    currency = loan.principal.currency
    added = sum((row.interest for row in overdue), Decimal(0))
    owed = loan.principal.amount + added
    left = max(len(coming), 1)
    if option.kind == "arrears_plan":
        rows = _with_arrears(coming, loan, months)
        added = Decimal(0)
    elif option.kind == "extension":
        rows = _anew(owed, loan, left + months, first_due)
    elif option.kind == "reduced":
        eased, rest = _reduced(option, months, owed, loan, first_due, regular_instalment(unpaid, currency).amount)
        rows = [*eased, *_anew(rest, loan, left, add_months(first_due, months), number=len(eased))] if rest else eased
    else:
        rows = _after_grace(option, months, owed, loan, left, first_due)
    before = sum(
        (row.payment if option.kind == "arrears_plan" else row.principal + row.interest for row in unpaid), Decimal(0)
    )
    after = sum((row.payment for row in rows), Decimal(0))
    changes = option.kind == "extension"
    return ReliefPlan(
        option=option,
        months=months,
        rows=rows,
        relieved=round_money(rows[0].payment, currency),
        after=round_money(rows[0 if changes else min(months, len(rows) - 1)].payment, currency),
        added=round_money(added, currency),
        difference=round_money(after - before, currency),
    )


def _after_grace(
    option: ReliefOption, months: int, owed: Decimal, loan: Loan, left: int, first_due: date
) -> list[Instalment]:
    """Months in which nothing or only interest is paid, then equal instalments over the months that were left."""
    kind: GraceKind = "interest-only" if option.kind == "interest_only" else "capitalised"
    terms = LoanTerms(
        Money(owed, loan.principal.currency),
        [RateStep(1, loan.rate)],
        months + left,
        first_due=first_due,
        grace=months,
        grace_kind="interest-free" if option.interest_waived else kind,
    )
    return list(schedule_of(terms).rows)


def _reduced(
    option: ReliefOption, months: int, owed: Decimal, loan: Loan, first_due: date, instalment: Decimal
) -> tuple[list[Instalment], Decimal]:
    """The months of a reduced instalment, and what is owed after them; interest that is not paid is added to it."""
    currency, unit = loan.principal.currency, minor_unit(loan.principal.currency)
    rows: list[Instalment] = []
    with localcontext(CONTEXT):
        wanted = round_amount(instalment * (option.percent or Decimal(0)) / 100, currency)
        monthly = factor(loan.rate, 1, 12)
        for number in range(1, months + 1):
            due = interest(owed, monthly, unit)
            payment = min(wanted, owed + due)
            owed += due - payment
            day = add_months(first_due, number - 1)
            rows.append(Instalment(number, day, payment, payment - due, due, owed))
            if not owed:
                break
    return rows, owed


def _anew(owed: Decimal, loan: Loan, months: int, first_due: date, number: int = 0) -> list[Instalment]:
    """Equal instalments that repay what is owed; their numbers go on from `number`."""
    if months > LONGEST_TERM:
        raise OutOfRange(f"A term of {months} months cannot be calculated; give 1 to {LONGEST_TERM}.")
    fresh = schedule(Money(owed, loan.principal.currency), loan.rate, months, first_due)
    return [row._replace(number=row.number + number) for row in fresh.rows]


def _with_arrears(coming: Sequence[Instalment], loan: Loan, months: int) -> list[Instalment]:
    """The coming instalments as agreed, the first `months` with a part of the arrears each; the last takes the rest."""
    if len(coming) < months:
        raise OutOfRange(f"Only {len(coming)} instalments are left; the arrears cannot be spread over {months}.")
    part = round_amount(loan.arrears.amount / months, loan.principal.currency)
    rows = []
    for place, row in enumerate(coming, start=1):
        extra = part if place < months else loan.arrears.amount - part * (months - 1)
        rows.append(row._replace(payment=row.payment + extra) if place <= months else row)
    return rows

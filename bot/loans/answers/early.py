"""What repaying an amount early would change: on the last calculation, and on a loan in the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.errors import OutOfRange
from bot.facts import Facts, Money, Months, Reply, Rows
from bot.loans.answers.calculation import quote_or_obstacle
from bot.loans.answers.lines import Row
from bot.loans.answers.repaying import early_row
from bot.loans.book import Loan
from bot.loans.charges import EarlyCharge
from bot.loans.offers import Offer
from bot.loans.question import Question
from bot.loans.schedules.early import FREE, Early, Extra, Keep, pay_off, repay_in_part
from bot.loans.schedules.plan import plan
from bot.loans.schedules.rows import Instalment
from bot.loans.schedules.terms import LoanTerms, RateStep
from bot.loans.unpaid import regular_instalment

USUAL = 12
"""After so many instalments, where the borrower names no other, and not after more than half of them."""

NEAR = Decimal("0.005")
"""How far the instalment of the book may be from ours, as a share: more is no rounding, but another kind of plan."""


def early_example(question: Question, early: Money, after: int | None = None) -> Reply | None:
    """What repaying `early` together with instalment `after` would change on the loan that the question describes.

    It is paid out today. None where there is no such loan, or no instalment after which anything is left.
    """
    found = quote_or_obstacle(question)
    if isinstance(found, Reply) or found.term < 2:
        return None
    if early.currency != found.amount.currency:
        return Reply("utter_currency_not_offered", {"currency": early.currency, "ours": found.amount.currency})
    number = min(after or min(USUAL, found.term // 2), found.term - 1)
    terms = LoanTerms(found.amount, found.rates, found.term, paid_out=question.today)
    row = plan(terms).rows[number - 1]
    assert row.due is not None, "a loan that is paid out on a day has due dates"
    charge = question.offers[0].terms.early_repayment
    if early.amount > row.balance:
        whole = pay_off(terms, row.due, charge)
        everything = Money(whole.repaid.amount + whole.charge.amount, early.currency)
        return Reply("utter_early_too_much", {"early": early, "sum": everything})
    facts: Facts = {
        "early": early,
        "after": number,
        "name": found.name,
        "amount": found.amount,
        "term": Months(found.term),
        "items": Rows([*_changes(terms, early, row.due, charge), _charge_row(terms, early, row.due, charge)]),
    }
    return Reply("utter_early_example", facts)


def early_on_loan(
    loan: Loan, unpaid: Sequence[Instalment], payoff: Money, early: Money, offer: Offer | None, today: date
) -> Reply | None:
    """What repaying `early` today would change on a loan of the book; `payoff` settles it, `unpaid` is its plan.

    None where the book does not tell enough for a true figure: something is overdue, so that interest has run on, or
    the instalments are not those of a loan repaid in equal parts; and for an amount that cannot be paid.
    """
    currency = loan.principal.currency
    if early.currency != currency:
        return Reply("utter_currency_not_offered", {"currency": early.currency, "ours": currency})
    if loan.arrears.amount or not unpaid:
        return None
    if early.amount > payoff.amount:
        return Reply("utter_early_too_much", {"early": early, "sum": payoff})
    try:
        terms = LoanTerms(
            loan.principal,
            [RateStep(1, loan.rate)],
            len(unpaid),
            paid_out=loan.interest_from,
            first_due=unpaid[0].due,
        )
        ours, theirs = plan(terms).instalment.amount, regular_instalment(unpaid, currency).amount
        if abs(ours - theirs) > NEAR * theirs:
            return None
        rows = _changes(terms, early, today, FREE, payoff)
    except OutOfRange:  # interest is paid beyond today, or the plan has ended
        return None
    facts: Facts = {
        "early": early,
        "number": loan.number,
        "owed": payoff,
        # The book does not say when the loan was paid out, so the rule is told and not a sum.
        "items": Rows([*rows, *_rule_rows(offer)]),
        "as_of": today,
    }
    return Reply("utter_early_own_loan", facts)


def _changes(terms: LoanTerms, early: Money, day: date, charge: EarlyCharge, payoff: Money | None = None) -> list[Row]:
    """Both ways to go on after a part is repaid on a day; one row where all is. `payoff` is what all is by the book."""
    owed = next((row.balance for row in plan(terms).rows if row.due == day), terms.principal.amount)
    if early.amount >= owed:
        whole = pay_off(terms, day, charge)
        due = payoff or Money(whole.repaid.amount + whole.accrued.amount, early.currency)
        return [("item_early_off", {"sum": due, "saved": whole.interest_saved})]
    rows: list[Row] = []
    shorter, lower = (_in_part(terms, early, day, charge, keep) for keep in ("shorter", "lower"))
    sooner = shorter.before.rows[-1].number - shorter.after.rows[-1].number
    if sooner:  # a small amount only makes the last instalment smaller
        rows.append(("item_early_shorter", {"sooner": Months(sooner), "saved": shorter.interest_saved}))
    if lower.instalment:
        before = Money(_same(lower).payment, early.currency)
        facts: Facts = {"instalment": lower.instalment, "before": before, "saved": lower.interest_saved}
        rows.append(("item_early_lower", facts))
    return rows


def _in_part(terms: LoanTerms, early: Money, day: date, charge: EarlyCharge, keep: Keep) -> Early:
    return repay_in_part(terms, [Extra(day, early.amount, keep)], charge)


def _same(early: Early) -> Instalment:
    """The instalment of the plan before that `Early.instalment` takes the place of."""
    rows = early.after.rows
    place = max(place for place, row in enumerate(rows) if not row.number)
    following = rows[place + 2 :] or rows[place + 1 :]
    return early.before.rows[following[0].number - 1]


def _charge_row(terms: LoanTerms, early: Money, day: date, charge: EarlyCharge) -> Row:
    assert terms.paid_out is not None, "it is paid out on a day"
    fee = charge.charge(early.amount, early.currency, terms.paid_out, day)
    return ("item_early_charge", {"fee": Money(fee, early.currency)}) if fee else ("item_early_no_charge", {})


def _rule_rows(offer: Offer | None) -> list[Row]:
    """The rule for the charge, none for a kind of loan that is not offered any more."""
    if offer is None:
        return []
    return [early_row(offer)] if offer.terms.early_repayment.percent else [("item_early_no_charge", {})]

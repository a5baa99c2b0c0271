"""Repaying an amount early, asked with a figure: on the last calculation, or on the borrower's own loan."""

from __future__ import annotations

import logging
from typing import Any, Dict, NamedTuple, Optional

from rasa_sdk import Tracker

from actions import turn
from actions.services import services
from bot.errors import BookDown
from bot.facts import Money, Reply, from_json
from bot.loans.answers.early import early_example, early_on_loan
from bot.loans.my_loan import pick_loan
from bot.loans.question import Question

logger = logging.getLogger(__name__)


class Answered(NamedTuple):
    """A reply, and the borrower whose account it tells of, if it does."""

    reply: Reply
    of: Optional[str] = None


def early_repayment(tracker: Tracker) -> Optional[Answered]:
    """What the amount in the message would change; None for the general answer, as where no amount is named.

    The domain fills the slots of a calculation from other intents only, so this amount never takes the loan's place.
    """
    question = turn.question(tracker, product=tracker.get_slot("loan_kind"))
    early = _early(tracker, question)
    if early is None:
        return None
    borrower = turn.borrower_id(tracker)
    number = turn.entity(tracker, "loan_number")
    if borrower and (number or not turn.calculated(tracker)):
        own = _own_loan(tracker, question, early, borrower, number)
        return Answered(own, borrower) if own else None
    if not turn.calculated(tracker):
        return None
    term = turn.entity(tracker, "term")
    after = turn.decimal(term["value"]) if term else None
    reply = early_example(question, early, int(after) if after and after >= 1 else None)
    return Answered(reply) if reply else None


def _early(tracker: Tracker, question: Question) -> Optional[Money]:
    """The amount of the message; "and after two years?" behind an example means the same amount as before."""
    named = turn.entity(tracker, "amount")
    if named:
        amount = turn.decimal(named["value"])
        currency = str(named.get("currency") or question.market_record.currency)
        return Money(amount, currency) if amount is not None and amount > 0 else None
    last = tracker.get_slot("last_answer") or {}
    if last.get("name") in ("utter_early_example", "utter_early_too_much") and turn.entity(tracker, "term"):
        before = from_json(last["facts"]["early"])
        return before if isinstance(before, Money) else None
    return None


def _own_loan(
    tracker: Tracker, question: Question, early: Money, borrower: str, number: Optional[Dict[str, Any]]
) -> Optional[Reply]:
    book, lender = services().loan_book, question.lender
    try:
        loans = book.loans(borrower, question.today)
        loan = pick_loan(loans, str(number["value"]) if number else tracker.get_slot("loan_number"))
        if loan is None:
            return None
        payoff, unpaid = book.payoff(loan, question.today), book.schedule(loan)
    except BookDown as error:
        logger.warning("What repaying early would change was not reckoned: %s", error)
        return None
    offer = lender.offer(question.market, loan.product)
    return early_on_loan(loan, unpaid, payoff, early, offer, question.today)

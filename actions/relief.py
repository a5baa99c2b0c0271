"""What can be looked at when somebody cannot pay as agreed, said after their case is opened; a person decides."""

from __future__ import annotations

import logging
from typing import Optional

from rasa_sdk import Tracker

from actions import turn
from actions.services import services
from bot.errors import BookDown
from bot.facts import Reply
from bot.loans.answers.relief import relief_on_loan, relief_options

logger = logging.getLogger(__name__)

KINDS = ("hardship", "restructure")
"""Kinds of case in which relief is spoken of."""


def relief_reply(tracker: Tracker) -> Optional[Reply]:
    """The ways of relief: with figures on the one loan of a recognised borrower, else those of the market.

    None where there is none. The loan book is not waited for: without it the market's ways are told.
    """
    named = turn.entity(tracker, "loan_kind")
    question = turn.question(tracker, product=named["value"] if named else None)
    borrower = turn.borrower_id(tracker)
    if borrower:
        book = services().loan_book
        try:
            loans = book.loans(borrower, question.today)
            if len(loans) == 1:
                options = question.market_record.relief
                own = relief_on_loan(options, loans[0], book.schedule(loans[0]), question.today)
                if own:
                    return own
        except BookDown as error:
            logger.warning("Relief was told without the loan: %s", error)
    return relief_options(question)

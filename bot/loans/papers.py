"""Which paper a borrower asks for: a statement, which the loan book can give, or one that only a person can.

A statement says how a loan stands today. Certificates, copies of contracts, receipts, and whatever is about the past
or has to bear a stamp, come from an officer; so does everything that is not clearly a statement.
"""

from __future__ import annotations

from bot.culture.language_facts import LanguageFacts
from bot.loans.phrases import Phrasebook

PAST = frozenset({"date", "term", "amount"})
"""Entities that speak of something else than today: "since May", "the last six months", "for the payment of 300"."""


def wants_statement(text: str, entities: frozenset[str], facts: LanguageFacts) -> bool:
    """Whether a message asks for a statement of today and for nothing else. An empty text is a pressed button of ours.

    `entities` are the kinds of values in the message.
    """
    if not text:
        return True
    if entities & PAST:
        return False
    asked = Phrasebook(
        (paper, facts.code, words)
        for paper, phrases in (("statement", facts.papers.statement), ("others", facts.papers.others))
        for words in phrases
    )
    return {named.key for named in asked.find_all(text, facts.code)} == {"statement"}

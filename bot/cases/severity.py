"""How grave a case is: its kind, the market, signs of vulnerability, and what happened before.

A crisis is 1 and nothing else is. Other cases start with their kind's severity; each group of signs (of the person,
of the history) makes them graver by one, to 2 at most. A case never becomes less grave by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from bot.cases.kinds import DISTRESS, KINDS
from bot.crm import cases
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation
from bot.culture import vulnerability
from bot.culture.language_facts import LanguageFacts

URGENT = 2
"""The gravest that a case becomes which is no crisis."""

CRISIS_WITHIN = timedelta(days=365)
REPEATED_WITHIN = timedelta(days=90)

HistorySign = Literal["earlier_crisis", "repeated", "distress"]
"""A crisis within a year, a case of the same kind within 90 days, another open case of somebody in distress."""

Signs = list[dict[str, str]]
"""As a case keeps them: each with its `sign`, those of the person with the `words` that speak of it."""

MARKET = "market"
"""The sign that a kind of case is urgent in its market."""


def severity(kind: str, signs: Signs) -> int:
    """The severity of a kind of case with all its signs."""
    base = KINDS[kind].severity
    if base <= URGENT:
        return base
    names = {each["sign"] for each in signs}
    if MARKET in names:
        return URGENT
    groups = bool(names & set(vulnerability.DRIVERS)) + bool(names - set(vulnerability.DRIVERS))
    return max(URGENT, base - groups)


def signs_of_person(text: str, language: str, languages: Mapping[str, LanguageFacts]) -> Signs:
    """Signs of vulnerability in a borrower's words; none in a language without facts."""
    facts = languages.get(language)
    found = vulnerability.signs(text, facts) if facts else ()
    return [{"sign": each.driver, "words": each.words} for each in found]


def signs_of_history(session: Session, conversation: Conversation, kind: str, now: datetime) -> Signs:
    """Signs in the earlier cases of a conversation, and of its borrower where that is known."""
    borrower_id = conversation.borrower_id
    earlier = (
        cases.of_borrower(session, borrower_id) if borrower_id else cases.of_conversation(session, conversation.id)
    )
    return [{"sign": sign} for sign in _history(earlier, kind, now)]


def _history(earlier: Sequence[Case], kind: str, now: datetime) -> Sequence[HistorySign]:
    found: list[HistorySign] = []
    if any(each.kind == "crisis" and each.opened_at > now - CRISIS_WITHIN for each in earlier):
        found.append("earlier_crisis")
    if any(each.kind == kind and each.opened_at > now - REPEATED_WITHIN for each in earlier):
        found.append("repeated")
    if any(each.kind in DISTRESS and each.state not in cases.ENDED for each in earlier):
        found.append("distress")
    return found


def with_new(known: Signs, more: Signs) -> Signs:
    """Both, each sign once, the words kept that spoke of it first."""
    names = {each["sign"] for each in known}
    return [*known, *(each for each in more if each["sign"] not in names)]

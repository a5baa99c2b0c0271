"""The list of cases, as an officer reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Optional

from bot.cases.waiting import waiting_since
from bot.crm import borrowers, cases, conversations, officers
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation
from bot.loans.lender import Lender

FIRST_WORDS = 160
"""Characters of a case's first message that the list shows."""


@dataclass(frozen=True)
class Row:
    """One case. Moments are shown on the clock of the market's office, `zone`.

    `holder` holds the conversation now; `answered` is when an officer last wrote, and nobody did by the deadline if it
    is `overdue`.
    """

    case: Case
    channel: str
    language: str
    borrower: Optional[str]
    holder: Optional[str]
    waiting_since: Optional[datetime]
    answered: Optional[datetime]
    overdue: bool
    first_words: str
    zone: tzinfo


def open_rows(session: Session, lender: Lender, now: datetime) -> Sequence[Row]:
    """Cases that need somebody, the gravest and most pressing first."""
    return _rows(session, lender, cases.inbox(session), now)


def ended_rows(session: Session, lender: Lender, now: datetime) -> Sequence[Row]:
    """Cases that have ended, the newest first."""
    return _rows(session, lender, cases.ended(session), now)


def _rows(session: Session, lender: Lender, found: Sequence[tuple[Case, Conversation]], now: datetime) -> Sequence[Row]:
    """One query a question, however many cases there are."""
    names = borrowers.names(session, {talk.borrower_id for _, talk in found})
    holders = officers.names(session, {talk.holder_id for _, talk in found})
    first_words = conversations.texts(session, {case.first_message_id for case, _ in found})
    unanswered = conversations.unanswered_since(session, {talk.id for _, talk in found if talk.holder_id})
    case_ids = {case.id for case, _ in found}
    handed_back = cases.last_by_officer(session, case_ids, "handed_back")
    answered = cases.last_by_officer(session, case_ids, "wrote")
    rows = []
    for case, talk in found:
        rows.append(
            Row(
                case=case,
                channel=talk.channel,
                language=(talk.language or {}).get("code") or case.language,
                borrower=names.get(talk.borrower_id),
                holder=holders.get(talk.holder_id),
                waiting_since=waiting_since(case, handed_back.get(case.id), unanswered.get(talk.id)),
                answered=answered.get(case.id),
                overdue=case.id not in answered and case.state not in cases.ENDED and case.answer_by < now,
                first_words=_first_words(first_words.get(case.first_message_id) or case.story or ""),
                zone=lender.office(case.market).zone,
            )
        )
    return rows


def _first_words(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= FIRST_WORDS else plain[:FIRST_WORDS].rstrip() + "…"

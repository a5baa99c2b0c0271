"""The list of cases, as an officer reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Optional

from bot.cases.waiting import waiting_since
from bot.crm import borrowers, cases, conversations, officers, presence
from bot.crm.presence import Present
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Officer
from bot.loans.lender import Lender

FIRST_WORDS = 160
"""Characters of a case's first message that the list shows."""


@dataclass(frozen=True)
class Row:
    """One case. Moments are shown on the clock of the market's office, `zone`.

    `holder` holds the conversation now; `answered` is when an officer last wrote, while it is the borrower's turn;
    it is `overdue` where an officer is to write and has not by the time that was promised. `present` are
    colleagues who have the case open.
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
    present: Sequence[Present]
    zone: tzinfo


def rows(
    session: Session, lender: Lender, found: Sequence[tuple[Case, Conversation]], officer: Officer, now: datetime
) -> Sequence[Row]:
    """Cases as `officer` reads them; one query a question, however many there are."""
    names = borrowers.names(session, {talk.borrower_id for _, talk in found})
    holders = officers.names(session, {talk.holder_id for _, talk in found})
    first_words = conversations.texts(session, {case.first_message_id for case, _ in found})
    unanswered = conversations.unanswered_since(session, {talk.id for _, talk in found if talk.holder_id})
    case_ids = {case.id for case, _ in found}
    handed_back = cases.last_by_officer(session, case_ids, "handed_back")
    answered = cases.last_by_officer(session, case_ids, "wrote")
    present = presence.at(session, case_ids, now)
    made = []
    for case, talk in found:
        made.append(
            Row(
                case=case,
                channel=talk.channel,
                language=(talk.language or {}).get("code") or case.language,
                borrower=names.get(talk.borrower_id),
                holder=holders.get(talk.holder_id),
                waiting_since=waiting_since(case, handed_back.get(case.id), unanswered.get(talk.id)),
                answered=answered.get(case.id) if case.state == "with_borrower" else None,
                overdue=case.state not in ("with_borrower", *cases.ENDED) and case.answer_by < now,
                first_words=_first_words(first_words.get(case.first_message_id) or case.story or ""),
                present=[each for each in present.get(case.id, ()) if each.officer_id != officer.id],
                zone=lender.office(case.market).zone,
            )
        )
    return made


def _first_words(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= FIRST_WORDS else plain[:FIRST_WORDS].rstrip() + "…"

"""Everything that the desk shows about one case, read in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal, Optional

from starlette.exceptions import HTTPException

from bot.cases.kinds import DISTRESS
from bot.crm import (
    attachments,
    borrowers,
    case_clocks,
    cases,
    conversations,
    officers,
    outbox,
    presence,
    repair_steps,
    review_flags,
)
from bot.crm.presence import Present
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import Borrower, Case, CaseClock, Conversation, Officer, RepairStep
from bot.loans.lender import Lender
from desk.case.audit import Line, trail
from desk.case.profile import Profile, profile
from desk.case.requests import Asked, asked_for
from desk.case.transcript import Entry, entries

SHOWN = 300
"""So many of the newest messages are shown at first."""

Mode = Literal["free", "mine", "take_too", "other", "ended"]
"""What the officer who looks may do: take over, write, take this case of a conversation already held, or only read."""


@dataclass(frozen=True)
class CaseFile:
    """A case with its conversation. `others` are further cases of the conversation or the borrower, newest first.

    `assigned` was given the case and has not taken it; `colleagues` are those to whom the officer who looks could give
    it; `present` are those who have the case open. `earlier` counts messages before the first entry; moments are shown
    on the office's clock, `zone`. `flags` are what the officer says of messages that were misunderstood.
    """

    case: Case
    conversation: Conversation
    borrower: Optional[Borrower]
    holder: Optional[str]
    mode: Mode
    entries: Sequence[Entry]
    flags: Mapping[str, str]
    earlier: int
    trail: Sequence[Line]
    others: Sequence[Case]
    distressed: bool
    colleagues: Sequence[Officer]
    present: Sequence[Present]
    assigned: Optional[str]
    clocks: Sequence[CaseClock]
    steps: Sequence[RepairStep]
    profile: Profile
    requests: Sequence[Asked]
    merged_into: Optional[Case]
    zone: tzinfo


def read(
    session: Session, lender: Lender, case_id: str, officer: Officer, now: datetime, after: Optional[int] = None
) -> CaseFile:
    """The file with the messages behind place `after`, by default the newest. Raises `HTTPException` 404."""
    case = cases.get(session, case_id)
    if case is None:
        raise HTTPException(404, "There is no such case.")
    conversation = conversations.get(session, case.conversation_id)
    assert conversation is not None, "the case's foreign key keeps its conversation"
    start = max(0, conversation.last_seq - SHOWN) if after is None else after
    messages = conversations.messages_after(session, conversation.id, start, limit=max(SHOWN, conversation.last_seq))
    files = attachments.of_messages(session, [message.id for message in messages])
    return CaseFile(
        case=case,
        conversation=conversation,
        borrower=borrowers.get(session, conversation.borrower_id),
        holder=officers.names(session, [conversation.holder_id]).get(conversation.holder_id),
        mode=_mode(case, conversation, officer),
        entries=entries(messages, conversation, outbox.states(session, conversation.id), files),
        flags=review_flags.by_officer(session, [message.id for message in messages], officer.id),
        earlier=start,
        trail=trail(cases.events(session, case.id)),
        others=_others(session, case, conversation),
        distressed=case.kind in DISTRESS,
        present=[
            each for each in presence.at(session, [case_id], now).get(case_id, ()) if each.officer_id != officer.id
        ],
        assigned=officers.names(session, [case.assigned_id]).get(case.assigned_id),
        clocks=case_clocks.of_case(session, case.id),
        steps=repair_steps.of_case(session, case.id),
        profile=profile(session, conversation, case),
        requests=asked_for(session, case),
        merged_into=cases.get(session, case.merged_into_id) if case.merged_into_id else None,
        colleagues=[each for each in officers.who_may(session, May.ACT_ON_CASES) if each.id != officer.id],
        zone=lender.office(case.market).zone,
    )


def _mode(case: Case, conversation: Conversation, officer: Officer) -> Mode:
    if case.state in cases.ENDED:
        return "ended"
    if conversation.holder_id is None:
        return "free"
    if conversation.holder_id != officer.id:
        return "other"
    return "mine" if case.officer_id == officer.id else "take_too"


def _others(session: Session, case: Case, conversation: Conversation) -> Sequence[Case]:
    borrower_id = conversation.borrower_id
    found = cases.of_borrower(session, borrower_id) if borrower_id else cases.of_conversation(session, conversation.id)
    return [each for each in found if each.id != case.id]

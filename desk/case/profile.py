"""Who the borrower is to the lender: since when, how content they were, and how they were addressed so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.crm import borrowers, cases, feedback
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Feedback, Message

FIRST_WORDS = 120
"""Characters of a message by which it is seen how somebody was addressed."""


@dataclass(frozen=True)
class Addressed:
    """The beginning of the newest message of an officer, or of the assistant where no officer has written yet."""

    by: str
    at: datetime
    words: str
    lang: str


@dataclass(frozen=True)
class Elsewhere:
    """Another chat of the same borrower, with its newest case, where it can be read."""

    channel: str
    at: Optional[datetime]
    case: Optional[Case]


@dataclass(frozen=True)
class Profile:
    """`scores` are ratings from 1 to 5, the newest first; `thumbs` how many answers were found good, and bad."""

    first_seen: datetime
    earlier: int
    scores: Sequence[Feedback]
    thumbs: tuple[int, int]
    addressed: Optional[Addressed]
    chats: Sequence[Elsewhere]


def profile(session: Session, conversation: Conversation, case: Case) -> Profile:
    """What is known of the person in this conversation, and of a recognised borrower in all of theirs."""
    ids = cases.conversations_with(session, conversation)
    ratings = [each for each_id in ids for each in feedback.of_conversation(session, each_id, "rating")]
    thumbs = [each.score for each_id in ids for each in feedback.of_conversation(session, each_id, "thumb")]
    known = cases.of_borrower(session, conversation.borrower_id) if conversation.borrower_id else ()
    return Profile(
        first_seen=conversation.created_at,
        earlier=sum(each.id != case.id for each in known or cases.of_conversation(session, conversation.id)),
        scores=sorted((each for each in ratings if each.score is not None), key=lambda each: each.at, reverse=True),
        thumbs=(sum(score == 1 for score in thumbs), sum(score == 0 for score in thumbs)),
        chats=_elsewhere(session, conversation),
        addressed=_addressed(cases.transcript(session, conversation.id)),
    )


def _elsewhere(session: Session, conversation: Conversation) -> Sequence[Elsewhere]:
    if conversation.borrower_id is None:
        return ()
    others = borrowers.conversations_of(session, conversation.borrower_id)
    return [
        Elsewhere(each.channel, each.last_inbound_at, next(iter(cases.of_conversation(session, each.id)), None))
        for each in others
        if each.id != conversation.id
    ]


def _addressed(messages: Sequence[Message]) -> Optional[Addressed]:
    said = [each for each in messages if each.author in ("officer", "assistant")]
    newest = next((each for each in reversed(said) if each.author == "officer"), said[-1] if said else None)
    if newest is None:
        return None
    plain = " ".join(newest.text.split())
    shown = plain if len(plain) <= FIRST_WORDS else plain[:FIRST_WORDS].rstrip() + "…"
    return Addressed(newest.officer_name or "the assistant", newest.created_at, shown, newest.lang or "")

"""What a trainer has decided lately, what was saved, and what was really written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from bot.crm.review_saving import SAVABLE
from bot.crm.reviews import DECIDED, DROPPED, NEW_INTENT, SAVED, SECOND, SECOND_WITHIN
from bot.crm.tables import Message, ReviewDecision, ReviewTurn


@dataclass(frozen=True)
class Save:
    """A commit or a patch: its name, when it was made, and how many decisions are in it."""

    name: str
    at: datetime
    decisions: int


def lately(session: Session, officer_id: str, limit: int = 5) -> Sequence[tuple[ReviewTurn, ReviewDecision]]:
    """A trainer's last decisions that can still be taken back, the newest first."""
    query = (
        select(ReviewTurn, ReviewDecision)
        .join(ReviewDecision, ReviewDecision.turn_id == ReviewTurn.id)
        .where(ReviewDecision.officer_id == officer_id, ReviewDecision.superseded_at.is_(None))
        .where(ReviewTurn.state.notin_((SAVED, DROPPED)))
        .order_by(ReviewDecision.at.desc(), ReviewDecision.id)
    )
    return [(row[0], row[1]) for row in session.execute(query.limit(limit))]


def decided(session: Session, now: datetime) -> Sequence[tuple[ReviewTurn, ReviewDecision]]:
    """What a save would take up, as `review_saving.to_save`, to look at: nothing is locked."""
    alone = and_(ReviewTurn.state == SECOND, ReviewDecision.at < now - SECOND_WITHIN)
    query = (
        select(ReviewTurn, ReviewDecision)
        .join(ReviewDecision, ReviewDecision.turn_id == ReviewTurn.id)
        .where(ReviewDecision.superseded_at.is_(None), ReviewDecision.what.in_(SAVABLE))
        .where(or_(ReviewTurn.state == DECIDED, alone))
        .order_by(ReviewTurn.group_id, ReviewTurn.at, ReviewDecision.settles, ReviewDecision.at)
    )
    return list({row[0].id: (row[0], row[1]) for row in session.execute(query)}.values())


def proposed(session: Session) -> Mapping[str, str]:
    """The intents that trainers have proposed so far, each with the first reason that was given for it."""
    query = (
        select(ReviewDecision.intent, ReviewDecision.why)
        .where(ReviewDecision.what == NEW_INTENT, ReviewDecision.superseded_at.is_(None))
        .order_by(ReviewDecision.at.desc(), ReviewDecision.id)
    )
    return {str(name): str(why) for name, why in session.execute(query)}


def saves(session: Session, limit: int = 20) -> Sequence[Save]:
    """The last saves, the newest first."""
    at = func.max(ReviewDecision.saved_at)
    query = (
        select(ReviewDecision.saved_as, at, func.count())
        .where(ReviewDecision.saved_as.isnot(None))
        .group_by(ReviewDecision.saved_as)
        .order_by(at.desc(), ReviewDecision.saved_as)
    )
    return [Save(*row) for row in session.execute(query.limit(limit))]


def said_before(session: Session, turn: ReviewTurn) -> Optional[str]:
    """The name of what the assistant said last before a message was written; None where it had said nothing.

    "No, the other one" means little without it.
    """
    there = select(Message.seq).where(Message.id == turn.message_id).scalar_subquery()
    query = (
        select(Message.response)
        .where(Message.conversation_id == turn.conversation_id, Message.author == "assistant", Message.seq < there)
        .where(Message.response.is_not(None))
        .order_by(Message.seq.desc())
    )
    found: Optional[str] = session.scalars(query.limit(1)).first()
    return found


def original(session: Session, turn: ReviewTurn) -> Optional[str]:
    """What was really written; None where it is gone. Whoever shows it keeps the look: `reviews.look`."""
    message = session.get(Message, turn.message_id)
    return str(message.text) if message is not None else None

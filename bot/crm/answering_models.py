"""Which models answered: the last one of a conversation, and what became of the conversations of two that are compared.

A reply names its model, and so does the message that it answers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Optional

from sqlalchemy import and_, case, exists, func, select, update
from sqlalchemy.orm import Session, aliased

from bot.crm.tables import Case, Feedback, Message

FALLBACKS = ("utter_not_understood", "utter_not_understood_again")
"""Responses by which the assistant says that it did not understand."""

HANDED_OVER = ("human", "failed")
"""Kinds of case that a better model would have spared: somebody wished for a person, or was not understood three times.
How many borrowers are in hardship is no model's doing, and one that notices more of them is none the worse."""

BAD_RATING = 2
"""A rating up to this one is a bad one; 5 is the best."""


class Outcomes(NamedTuple):
    """Of the conversations that a model answered: how many there are, in how many it fell back and how many were handed
    over; in how many something was judged, by thumb or rating, and in how many badly."""

    conversations: int
    fell_back: int
    handed_over: int
    judged: int
    judged_badly: int


def last_model(session: Session, conversation_id: str, since: datetime) -> Optional[str]:
    """The model that answered last in a conversation; None where that was before `since`, or never."""
    query = select(Message.model, Message.created_at).where(
        Message.conversation_id == conversation_id, Message.model.is_not(None)
    )
    found = session.execute(query.order_by(Message.seq.desc()).limit(1)).first()
    return found.model if found and found.created_at >= since else None


def name_model(session: Session, asked: Message) -> None:
    """Gives the model that answered a message to what its turn has left: the case that it opened, and feedback.

    While actions run, the turn is not yet stored, and nothing names its model.
    """
    opened = and_(Case.first_message_id == asked.id, Case.model.is_(None))
    said = and_(Feedback.conversation_id == asked.conversation_id, Feedback.model.is_(None))
    session.execute(update(Case).where(opened).values(model=asked.model))
    session.execute(update(Feedback).where(said, Feedback.at >= asked.created_at).values(model=asked.model))


def outcomes(
    session: Session, models: Collection[str], since: datetime, new_after: timedelta
) -> Mapping[str, Outcomes]:
    """What became of the conversations that began since a moment, by the model that answered first in each.

    One in which something was answered within `new_after` before had begun already.
    """
    first = (
        select(Message.conversation_id, func.min(Message.seq).label("seq"))
        .where(Message.state == "answered", Message.model.is_not(None), Message.created_at >= since)
        .group_by(Message.conversation_id)
        .subquery()
    )
    earlier = aliased(Message)
    begun = exists().where(
        earlier.conversation_id == first.c.conversation_id,
        earlier.model.is_not(None),
        earlier.created_at < since,
        earlier.created_at >= since - new_after,
    )
    of_model = (
        select(Message.conversation_id, Message.model)
        .join(first, and_(Message.conversation_id == first.c.conversation_id, Message.seq == first.c.seq))
        .where(Message.model.in_(models), ~begun)
        .subquery()
    )
    here = of_model.c.conversation_id
    fell_back = exists().where(
        Message.conversation_id == here, Message.response.in_(FALLBACKS), Message.created_at >= since
    )
    handed_over = exists().where(Case.conversation_id == here, Case.kind.in_(HANDED_OVER), Case.opened_at >= since)
    said = and_(Feedback.conversation_id == here, Feedback.kind.in_(("thumb", "rating")), Feedback.at >= since)
    badly = case((Feedback.kind == "thumb", Feedback.score == 0), else_=Feedback.score <= BAD_RATING)
    query = select(
        of_model.c.model,
        func.count(),
        _number(fell_back),
        _number(handed_over),
        _number(exists().where(said)),
        _number(exists().where(said, badly)),
    ).group_by(of_model.c.model)
    found = {row[0]: Outcomes(*map(int, row[1:])) for row in session.execute(query)}
    return {name: found.get(name, Outcomes(0, 0, 0, 0, 0)) for name in models}


def _number(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

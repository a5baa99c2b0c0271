"""Thumbs, ratings, suggestions and praise."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Conversation, Feedback, Message


def thumb(session: Session, message: Message, conversation: Conversation, up: bool, now: datetime) -> Feedback:
    """Keeps the thumb on an answer; a second one replaces the first."""
    known: Optional[Feedback] = session.scalars(
        select(Feedback).where(Feedback.message_id == message.id, Feedback.kind == "thumb")
    ).first()
    if known:
        known.score, known.at = int(up), now
        return known
    return add(
        session,
        conversation,
        "thumb",
        now,
        score=int(up),
        message_id=message.id,
        topic=message.response,
        model=message.model,
    )


def add(session: Session, conversation: Conversation, kind: str, now: datetime, **more: Any) -> Feedback:
    """Keeps one piece of feedback with the conversation's language and register, and the model that answered last.

    `more` are further columns of `Feedback`.
    """
    answered = select(Message.model).where(Message.conversation_id == conversation.id, Message.model.is_not(None))
    made = Feedback(
        id=new_id(),
        conversation_id=conversation.id,
        kind=kind,
        language=(conversation.language or {}).get("code"),
        register=conversation.register,
        at=now,
        **{"model": session.scalars(answered.order_by(Message.seq.desc()).limit(1)).first(), **more},
    )
    session.add(made)
    session.flush()
    return made


def thumbs(session: Session, message_ids: Collection[str]) -> Mapping[str, bool]:
    """The thumbs on messages, by the messages' ids; True is up."""
    given = select(Feedback.message_id, Feedback.score).where(Feedback.kind == "thumb")
    rows = session.execute(given.where(Feedback.message_id.in_(message_ids)))
    return {row.message_id: bool(row.score) for row in rows}


def get(session: Session, feedback_id: str) -> Optional[Feedback]:
    """A piece of feedback by its id."""
    found: Optional[Feedback] = session.get(Feedback, feedback_id)
    return found


def of_conversation(session: Session, conversation_id: str, kind: str) -> Sequence[Feedback]:
    """What was said of the service in a conversation, of one kind, oldest first."""
    wanted = select(Feedback).where(Feedback.conversation_id == conversation_id, Feedback.kind == kind)
    return session.scalars(wanted.order_by(Feedback.at)).all()

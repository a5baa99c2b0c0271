"""What a harvest reads of conversations, and how messages come into the review queue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased, defer

from bot.crm import review_flags
from bot.crm.reviews import DISPUTED, OPEN, SECOND
from bot.crm.session import new_id
from bot.crm.tables import Conversation, Feedback, Message, ReviewFlag, ReviewHarvest, ReviewTurn

AT_ONCE = 400
"""Messages that are read at a time."""

AFTERWARDS = timedelta(hours=1)
"""For so long after a message it is looked at what came next."""

WAITING = (OPEN, SECOND, DISPUTED)
"""States of messages that still wait for somebody."""


@dataclass(frozen=True)
class Next:
    """A message that came after another one: who wrote it, when, and, a borrower's, what it was taken to mean."""

    author: str
    at: datetime
    understood: Mapping[str, Any]


@dataclass(frozen=True)
class Heard:
    """A borrower's message with all by which it may be seen that it was not understood well."""

    message: Message
    conversation: Conversation
    thumb_down: bool = False
    flag: Optional[str] = None
    after: Sequence[Next] = field(default=())


def last(session: Session) -> Optional[ReviewHarvest]:
    """The latest harvest, or None."""
    found: Optional[ReviewHarvest] = session.scalars(select(ReviewHarvest).order_by(ReviewHarvest.at.desc())).first()
    return found


def first_conversation_at(session: Session) -> Optional[datetime]:
    """When the first conversation began; None before there is any."""
    found: Optional[datetime] = session.scalar(select(func.min(Conversation.created_at)))
    return found


def note(
    session: Session, now: datetime, until: datetime, seen: int, added: int, examples: Mapping[str, Mapping[str, int]]
) -> None:
    """Keeps that a harvest has come to its end; `examples` counts the training messages by language and intent."""
    session.add(ReviewHarvest(id=new_id(), at=now, until=until, seen=seen, added=added, examples=examples))
    session.flush()


def heard(
    session: Session, since: datetime, until: datetime, behind: Optional[Message] = None, limit: int = AT_ONCE
) -> Sequence[Heard]:
    """The next of the borrowers' messages of a span that the assistant has read, oldest first, behind one of them."""
    query = select(Message).where(Message.created_at >= since, Message.created_at < until, *_READ)
    if behind is not None:
        same = and_(Message.created_at == behind.created_at, Message.id > behind.id)
        query = query.where(or_(Message.created_at > behind.created_at, same))
    return _with_signs(session, session.scalars(query.order_by(Message.created_at, Message.id).limit(limit)).all())


def blamed(session: Session, since: datetime) -> Sequence[str]:
    """The messages, however old, of which somebody has said since a moment that they were not understood."""
    answer = aliased(Message)
    thumbs = (
        select(answer.answers_id)
        .join(Feedback, Feedback.message_id == answer.id)
        .where(Feedback.kind == "thumb", Feedback.score == 0, Feedback.at >= since, answer.answers_id.is_not(None))
    )
    flags = select(ReviewFlag.message_id).where(ReviewFlag.at >= since)
    return sorted({*session.scalars(thumbs), *session.scalars(flags)})


def named(session: Session, message_ids: Collection[str]) -> Sequence[Heard]:
    """These messages, those of them that the assistant has read."""
    return _with_signs(session, session.scalars(select(Message).where(Message.id.in_(message_ids), *_READ)).all())


def known(session: Session, message_ids: Collection[str]) -> Mapping[str, ReviewTurn]:
    """Those of these messages that are in the queue, in whatever state, by message."""
    rows = session.scalars(select(ReviewTurn).where(ReviewTurn.message_id.in_(message_ids)))
    return {each.message_id: each for each in rows}


def add(session: Session, **columns: Any) -> ReviewTurn:
    """Puts a message into the queue."""
    made = ReviewTurn(id=new_id(), state=OPEN, **columns)
    session.add(made)
    return made


def still_there(session: Session, message_ids: Collection[str]) -> frozenset[str]:
    """Those of these messages that are not erased, and will not be before this transaction ends."""
    query = select(Message.id).where(Message.id.in_(message_ids)).order_by(Message.id)
    return frozenset(session.scalars(query.with_for_update(read=True, key_share=True)))


def waiting(session: Session, vectors: bool = True) -> Sequence[ReviewTurn]:
    """All messages that wait for somebody, oldest first; with their vectors, or without."""
    query = select(ReviewTurn).where(ReviewTurn.state.in_(WAITING))
    query = query if vectors else query.options(defer(ReviewTurn.vector))
    return session.scalars(query.order_by(ReviewTurn.at, ReviewTurn.id)).all()


_READ = (Message.author == "borrower", Message.understood.is_not(None), Message.state != "waiting")


def _with_signs(session: Session, messages: Sequence[Message]) -> Sequence[Heard]:
    if not messages:
        return []
    ids = [each.id for each in messages]
    talks = {each.conversation_id for each in messages}
    conversations = {each.id: each for each in session.scalars(select(Conversation).where(Conversation.id.in_(talks)))}
    flags, down, after = review_flags.of_messages(session, ids), _thumbs_down(session, ids), _after(session, messages)
    return [
        Heard(each, conversations[each.conversation_id], each.id in down, flags.get(each.id), after[each.id])
        for each in messages
    ]


def _thumbs_down(session: Session, message_ids: Collection[str]) -> frozenset[str]:
    query = (
        select(Message.answers_id)
        .join(Feedback, Feedback.message_id == Message.id)
        .where(Message.answers_id.in_(message_ids), Feedback.kind == "thumb", Feedback.score == 0)
    )
    return frozenset(session.scalars(query))


def _after(session: Session, messages: Sequence[Message]) -> Mapping[str, Sequence[Next]]:
    """By message: what borrower and officers wrote next, within `AFTERWARDS`, at most two messages."""
    talks = {each.conversation_id for each in messages}
    times = [each.created_at for each in messages]
    query = select(Message.conversation_id, Message.seq, Message.author, Message.created_at, Message.understood).where(
        Message.conversation_id.in_(talks),
        Message.author.in_(("borrower", "officer")),
        Message.created_at >= min(times),
        Message.created_at <= max(times) + AFTERWARDS,
    )
    by_talk = defaultdict(list)
    for row in session.execute(query.order_by(Message.conversation_id, Message.seq)):
        by_talk[row.conversation_id].append(row)
    found = {}
    for each in messages:
        behind = [
            Next(row.author, row.created_at, row.understood or {})
            for row in by_talk[each.conversation_id]
            if row.seq > each.seq and row.created_at - each.created_at <= AFTERWARDS
        ]
        found[each.id] = behind[:2]
    return found

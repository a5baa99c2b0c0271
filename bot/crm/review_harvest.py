"""What a harvest reads of conversations, and how messages come into the review queue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from bot.crm import review_flags
from bot.crm.rasa_events import in_pieces
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


def note(
    session: Session, now: datetime, until: datetime, seen: int, added: int, examples: Mapping[str, Mapping[str, int]]
) -> None:
    """Keeps that a harvest has come to its end; `examples` counts the training messages by language and intent."""
    session.add(ReviewHarvest(id=new_id(), at=now, until=until, seen=seen, added=added, examples=examples))
    session.flush()


def heard(session: Session, since: Optional[datetime], until: datetime) -> Iterator[Sequence[Heard]]:
    """Borrowers' messages of a span which the assistant has read, oldest first, some at a time."""
    place: tuple[Optional[datetime], str] = (None, "")
    span = [Message.created_at < until, *([Message.created_at >= since] if since else [])]
    while True:
        behind = []
        if place[0] is not None:
            same = and_(Message.created_at == place[0], Message.id > place[1])
            behind = [or_(Message.created_at > place[0], same)]
        query = select(Message).where(*span, *behind, *_READ).order_by(Message.created_at, Message.id)
        found = session.scalars(query.limit(AT_ONCE)).all()
        if not found:
            return
        place = (found[-1].created_at, found[-1].id)
        yield _with_signs(session, found)


def blamed(session: Session, since: datetime) -> Iterator[Sequence[Heard]]:
    """Messages, however old, of which somebody has said since a moment that they were not understood."""
    answer = aliased(Message)
    thumbs = (
        select(answer.answers_id)
        .join(Feedback, Feedback.message_id == answer.id)
        .where(Feedback.kind == "thumb", Feedback.score == 0, Feedback.at >= since, answer.answers_id.is_not(None))
    )
    flags = select(ReviewFlag.message_id).where(ReviewFlag.at >= since)
    ids = sorted({*session.scalars(thumbs), *session.scalars(flags)})
    for some in in_pieces(ids):
        found = session.scalars(select(Message).where(Message.id.in_(some), *_READ)).all()
        yield _with_signs(session, found)


def known(session: Session, message_ids: Collection[str]) -> Mapping[str, ReviewTurn]:
    """Those of these messages that are in the queue, in whatever state, by message."""
    rows = session.scalars(select(ReviewTurn).where(ReviewTurn.message_id.in_(message_ids)))
    return {each.message_id: each for each in rows}


def add(session: Session, **columns: Any) -> ReviewTurn:
    """Puts a message into the queue."""
    made = ReviewTurn(id=new_id(), state=OPEN, **columns)
    session.add(made)
    return made


def waiting(session: Session) -> Sequence[ReviewTurn]:
    """All messages that wait for somebody, oldest first."""
    query = select(ReviewTurn).where(ReviewTurn.state.in_(WAITING))
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

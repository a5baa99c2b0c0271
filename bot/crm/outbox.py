"""Messages on their way to chat apps: claimed one by one, in each conversation's order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import and_, or_, select, true
from sqlalchemy.orm import Session, aliased

from bot.crm import attachments
from bot.crm.tables import Attachment, Conversation, Message, Outbox

CLAIM = timedelta(seconds=60)
"""How long a sender has for one message before another may take it."""


@dataclass(frozen=True)
class Letter:
    """A message to deliver, and whereto; `file` is what is known of the file that goes with it."""

    id: str
    conversation_id: str
    channel: str
    address: str
    message: Message
    attempts: int
    file: Optional[Attachment] = None


def claim(
    session: Session, now: datetime, limit: int = 20, channels: Optional[Collection[str]] = None
) -> Sequence[Letter]:
    """Takes due messages, at most one of each conversation, never one that has an earlier one still waiting.

    `channels` are those that the caller can deliver to; None stands for all.

    On PostgreSQL rows that another worker is just taking are skipped; SQLite has one writer at a time anyway.
    """
    earlier = aliased(Outbox)
    blocked = (
        select(earlier.id)
        .where(earlier.conversation_id == Outbox.conversation_id, earlier.state == "waiting", earlier.seq < Outbox.seq)
        .exists()
    )
    free = or_(Outbox.claimed_until.is_(None), Outbox.claimed_until < now)
    mine = true() if channels is None else Outbox.channel.in_(channels)
    rows = session.scalars(
        select(Outbox)
        .where(and_(Outbox.state == "waiting", Outbox.due_at <= now, mine, free, ~blocked))
        .order_by(Outbox.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    letters = []
    files = attachments.of_messages(session, [row.message_id for row in rows])
    for row in rows:
        row.claimed_until = now + CLAIM
        row.attempts += 1
        conversation: Optional[Conversation] = session.get(Conversation, row.conversation_id)
        message: Optional[Message] = session.get(Message, row.message_id)
        assert conversation is not None, "a foreign key keeps the conversation"
        assert message is not None, "a foreign key keeps the message"
        file = files.get(message.id)
        letters.append(Letter(row.id, conversation.id, row.channel, conversation.address, message, row.attempts, file))
    return letters


def sent(session: Session, letter_id: str, now: datetime) -> None:
    """Notes that a message has been delivered."""
    row = session.get(Outbox, letter_id)
    row.state, row.sent_at, row.error, row.claimed_until = "sent", now, None, None


def failed(session: Session, letter_id: str, error: str, again_at: Optional[datetime]) -> None:
    """Notes a failure; without a next time the message is dead, and an officer sees that it never arrived."""
    row = session.get(Outbox, letter_id)
    if row.state != "waiting":  # its claim had run out, and another sender was quicker
        return
    row.error, row.claimed_until = error[:200], None
    if again_at is None:
        row.state = "dead"
    else:
        row.due_at = again_at


def states(session: Session, conversation_id: str) -> Mapping[str, str]:
    """How far the messages of a conversation on a called channel are, by message id: waiting, sent or dead."""
    rows = session.execute(select(Outbox.message_id, Outbox.state).where(Outbox.conversation_id == conversation_id))
    return {row.message_id: row.state for row in rows}

"""Messages on their way to chat apps: claimed one by one, in each conversation's order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from bot.crm import attachments, queues
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
    """
    mine = true() if channels is None else Outbox.channel.in_(channels)
    rows = queues.claim(session, Outbox, ("conversation_id",), mine, now, CLAIM, limit)
    letters = []
    files = attachments.of_messages(session, [row.message_id for row in rows])
    for row in rows:
        conversation: Optional[Conversation] = session.get(Conversation, row.conversation_id)
        message: Optional[Message] = session.get(Message, row.message_id)
        assert conversation is not None, "a foreign key keeps the conversation"
        assert message is not None, "a foreign key keeps the message"
        file = files.get(message.id)
        letters.append(Letter(row.id, conversation.id, row.channel, conversation.address, message, row.attempts, file))
    return letters


def sent(session: Session, letter_id: str, now: datetime) -> None:
    """Notes that a message has been delivered."""
    queues.sent(session, Outbox, letter_id, now)


def failed(session: Session, letter_id: str, error: str, again_at: Optional[datetime]) -> None:
    """Notes a failure; without a next time the message is dead, and an officer sees that it never arrived."""
    queues.failed(session, Outbox, letter_id, error, again_at)


def states(session: Session, conversation_id: str) -> Mapping[str, str]:
    """How far the messages of a conversation on a called channel are, by message id: waiting, sent or dead."""
    rows = session.execute(select(Outbox.message_id, Outbox.state).where(Outbox.conversation_id == conversation_id))
    return {row.message_id: row.state for row in rows}

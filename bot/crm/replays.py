"""The last real conversations, to read them again with another model. Nothing here changes a row."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.crm.tables import Conversation, Message

AT_MOST = 50
"""So many of a conversation's messages are read again, the newest ones."""


@dataclass(frozen=True)
class Written:
    """A borrower's message that the assistant read as text, and the language in which it was read."""

    id: str
    text: str
    language: str


@dataclass(frozen=True)
class Spoken:
    """A conversation's messages of that kind, in their order."""

    conversation_id: str
    messages: Sequence[Written]


def latest(session: Session, limit: int) -> Sequence[Spoken]:
    """The conversations in which borrowers wrote last, the newest first; at most `limit` of them.

    A pressed button is no message to be read, and neither is one that went to an officer.
    """
    read = select(Message.id).where(
        Message.conversation_id == Conversation.id, Message.author == "borrower", Message.lang.isnot(None)
    )
    query = select(Conversation.id).where(read.exists()).order_by(Conversation.last_inbound_at.desc(), Conversation.id)
    return [Spoken(each, _messages(session, each)) for each in session.scalars(query.limit(limit))]


def _messages(session: Session, conversation_id: str) -> Sequence[Written]:
    query = select(Message.id, Message.text, Message.lang).where(
        Message.conversation_id == conversation_id, Message.author == "borrower", Message.lang.isnot(None)
    )
    rows = session.execute(query.order_by(Message.seq.desc()).limit(AT_MOST)).all()
    return [Written(row.id, row.text, row.lang) for row in reversed(rows)]


def texts(session: Session, ids: Collection[str]) -> Mapping[str, str]:
    """What was written in messages that are still there, by id."""
    rows = session.execute(select(Message.id, Message.text).where(Message.id.in_(list(ids)), Message.text != ""))
    return {str(row.id): str(row.text) for row in rows}

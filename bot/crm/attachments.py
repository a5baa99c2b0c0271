"""Files of messages: what is known of them, their bytes, and those that a chat app has still to hand out."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Attachment, AttachmentContent, Conversation, Message

CLAIM = timedelta(seconds=120)
"""How long a worker has to fetch and check one file before another may try."""


@dataclass(frozen=True)
class Errand:
    """A file to fetch: from which channel, and by which `source`. `attempts` counts this one."""

    attachment_id: str
    conversation_id: str
    channel: str
    source: str
    name: str
    attempts: int


def keep(session: Session, message: Message, content: bytes, now: datetime, **facts: Any) -> Attachment:
    """Keeps a message's checked file. `facts` are the columns kind, media_type, name, width and height."""
    added = _add(session, message, now, state="kept", size=len(content), sha256=_digest(content), **facts)
    session.add(AttachmentContent(attachment_id=added.id, content=content))
    session.flush()
    return added


def await_file(session: Session, message: Message, source: str, now: datetime, **facts: Any) -> Attachment:
    """Notes that a message's file has still to be fetched. `facts` are the columns kind, name and size."""
    return _add(session, message, now, state="awaited", source=source, due_at=now, media_type="", **facts)


def arrived(session: Session, attachment_id: str, content: bytes, **facts: Any) -> bool:
    """Keeps the content of an awaited file; False if another worker has settled it since. `facts` as in `keep`."""
    row = _awaited(session, attachment_id)
    if row is None:
        return False
    row.state, row.source, row.due_at, row.size, row.sha256 = "kept", None, None, len(content), _digest(content)
    for name, value in facts.items():
        setattr(row, name, value)
    session.add(AttachmentContent(attachment_id=row.id, content=content))
    session.flush()
    return True


def given_up(session: Session, attachment_id: str, state: str) -> Optional[Attachment]:
    """Notes that an awaited file will not be kept: it is `refused`, or `lost`. None if it is settled already."""
    row = _awaited(session, attachment_id)
    if row is not None:
        row.state, row.source, row.due_at = state, None, None
    return row


def again(session: Session, attachment_id: str, at: datetime) -> None:
    """Has an awaited file fetched again at a moment."""
    row = _awaited(session, attachment_id)
    if row is not None:
        row.due_at = at


def is_any_due(session: Session, now: datetime) -> bool:
    """Whether a file waits to be fetched."""
    due = select(Attachment.id).where(Attachment.state == "awaited", Attachment.due_at <= now)
    return session.scalars(due.limit(1)).first() is not None


def claim(session: Session, now: datetime, limit: int, channels: Collection[str]) -> Sequence[Errand]:
    """Takes files that are due on these channels, oldest first; nobody else gets them before `CLAIM` is over."""
    query = (
        select(Attachment, Conversation.channel)
        .join(Conversation, Conversation.id == Attachment.conversation_id)
        .where(Attachment.state == "awaited", Attachment.due_at <= now, Conversation.channel.in_(channels))
        .order_by(Attachment.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True, of=Attachment)
    )
    errands = []
    for row, channel in session.execute(query):
        row.due_at = now + CLAIM
        row.attempts += 1
        errands.append(Errand(row.id, row.conversation_id, channel, row.source, row.name, row.attempts))
    return errands


def of_messages(session: Session, message_ids: Collection[str]) -> Mapping[str, Attachment]:
    """The files of messages, by message id."""
    found = session.scalars(select(Attachment).where(Attachment.message_id.in_(message_ids))) if message_ids else []
    return {each.message_id: each for each in found}


def kept_in(session: Session, conversation_id: str, attachment_id: str) -> Optional[Attachment]:
    """A kept file of this conversation; None for one of any other, or one that was not kept."""
    row: Optional[Attachment] = session.get(Attachment, attachment_id)
    return row if row and row.conversation_id == conversation_id and row.state == "kept" else None


def content(session: Session, attachment_id: str) -> bytes:
    """The bytes of a kept file. Raises LookupError if there are none."""
    row: Optional[AttachmentContent] = session.get(AttachmentContent, attachment_id)
    if row is None:
        raise LookupError(f"There is no content of {attachment_id}.")
    return bytes(row.content)


def borrowers_since(session: Session, conversation_id: str, since: datetime) -> int:
    """How many files a borrower has sent in a conversation after a moment."""
    query = select(func.count(Attachment.id)).where(
        Attachment.conversation_id == conversation_id, Attachment.author == "borrower", Attachment.created_at > since
    )
    return int(session.scalar(query) or 0)


def _add(session: Session, message: Message, now: datetime, **columns: Any) -> Attachment:
    row = Attachment(
        id=new_id(),
        conversation_id=message.conversation_id,
        message_id=message.id,
        author=message.author,
        created_at=now,
        attempts=0,
        **columns,
    )
    session.add(row)
    session.flush()
    return row


def _awaited(session: Session, attachment_id: str) -> Optional[Attachment]:
    row: Optional[Attachment] = session.get(Attachment, attachment_id, with_for_update=True, populate_existing=True)
    return row if row and row.state == "awaited" else None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

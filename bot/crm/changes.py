"""Whether something has changed that a desk shows: stamps that differ when it has."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.crm.cases import ENDED
from bot.crm.tables import Attachment, Case, CaseEvent, Conversation, DeskPresence, Outbox


def inbox(session: Session, now: datetime) -> Hashable:
    """A stamp of the open cases and their conversations, and of who has one open."""
    rows = session.execute(
        select(
            Case.id,
            Case.state,
            Case.severity,
            Case.officer_id,
            Case.answer_by,
            Case.story,
            Conversation.last_seq,
            Conversation.holder_id,
            Conversation.borrower_id,
        )
        .join(Conversation, Conversation.id == Case.conversation_id)
        .where(Case.state.not_in(ENDED))
        .order_by(Case.id)
    )
    present = session.execute(_present(now).where(Case.state.not_in(ENDED)))
    return tuple(tuple(row) for row in rows), tuple(tuple(row) for row in present)


def conversations(session: Session, ids: Collection[str], now: datetime) -> Mapping[str, Hashable]:
    """A stamp of each conversation: its messages, files, their delivery, who holds it, what happened to its cases.

    Who has a case open is in it with what they do, not until when, so that a sign of life alone changes nothing.
    """
    events = (
        select(Case.conversation_id, func.count(CaseEvent.id))
        .join(CaseEvent, CaseEvent.case_id == Case.id)
        .where(Case.conversation_id.in_(ids))
        .group_by(Case.conversation_id)
    )
    letters = (
        select(Outbox.conversation_id, Outbox.state, func.count(Outbox.id))
        .where(Outbox.conversation_id.in_(ids))
        .group_by(Outbox.conversation_id, Outbox.state)
    )
    files = (
        select(Attachment.conversation_id, Attachment.state, func.count(Attachment.id))
        .where(Attachment.conversation_id.in_(ids))
        .group_by(Attachment.conversation_id, Attachment.state)
    )
    known = select(
        Conversation.id,
        Conversation.last_seq,
        Conversation.read_seq,
        Conversation.holder_id,
        Conversation.borrower_id,
        Conversation.closed_reason,
    ).where(Conversation.id.in_(ids))
    seen: dict[str, list[Hashable]] = {row.id: [tuple(row)] for row in session.execute(known)}
    present = _present(now).where(Case.conversation_id.in_(ids))
    for query in (events, letters.order_by(Outbox.state), files.order_by(Attachment.state), present):
        for row in session.execute(query):
            seen[row[0]].append(tuple(row[1:]))
    return {conversation_id: tuple(parts) for conversation_id, parts in seen.items()}


def _present(now: datetime) -> Any:
    return (
        select(Case.conversation_id, DeskPresence.case_id, DeskPresence.officer_id, DeskPresence.doing)
        .join(Case, Case.id == DeskPresence.case_id)
        .where(DeskPresence.until > now)
        .order_by(DeskPresence.case_id, DeskPresence.officer_id)
    )

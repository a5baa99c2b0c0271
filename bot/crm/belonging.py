"""Which conversations are a borrower's, and whether they are at rest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Optional

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bot.crm import conversations
from bot.crm.rasa_events import in_pieces
from bot.crm.tables import Conversation, Message


def of_borrower(session: Session, borrower_id: str) -> Sequence[str]:
    """The ids of the conversations in which a borrower was the last to be recognised, in order; also of untied ones."""
    query = select(Conversation.id).where(
        or_(
            Conversation.borrower_id == borrower_id,
            and_(Conversation.borrower_id.is_(None), Conversation.untied_from_id == borrower_id),
        )
    )
    return [str(each) for each in session.scalars(query.order_by(Conversation.id))]


def any_waiting(session: Session, conversation_ids: Collection[str], since: datetime) -> bool:
    """Whether a message that came after a moment still waits for its answer in one of these conversations."""
    waiting = select(Message.id).where(Message.state == "waiting", Message.created_at > since).limit(1)
    pieces = in_pieces(sorted(conversation_ids))
    return any(session.scalar(waiting.where(Message.conversation_id.in_(some))) is not None for some in pieces)


def lock_if_there(session: Session, conversation_id: str) -> Optional[Conversation]:
    """As `conversations.lock`, but None for a conversation that has been erased meanwhile."""
    try:
        return conversations.lock(session, conversation_id)
    except LookupError:
        return None

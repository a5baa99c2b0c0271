"""A borrower's audit trail: how their chats were tied and untied, and who set their contacts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Optional

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import BorrowerEvent

SHOWN = 50
"""So many of the newest lines are shown."""


def note(
    session: Session, borrower_id: str, at: datetime, who: str, what: str, detail: Optional[Mapping[str, str]] = None
) -> None:
    """Appends one line. Of a contact only its kind is told, never the contact itself."""
    kept = dict(detail) if detail else None
    session.add(BorrowerEvent(id=new_id(), borrower_id=borrower_id, at=at, who=who, what=what, detail=kept))
    session.flush()


def of_borrower(session: Session, borrower_id: str, limit: int = SHOWN) -> Sequence[BorrowerEvent]:
    """The newest lines, newest first."""
    query = select(BorrowerEvent).where(BorrowerEvent.borrower_id == borrower_id)
    return session.scalars(query.order_by(BorrowerEvent.at.desc(), BorrowerEvent.id).limit(limit)).all()

"""Letters to contacts that were on file until now: on their way, and sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy.orm import Session

from bot.crm import queues
from bot.crm.session import new_id
from bot.crm.tables import Borrower, ContactLetter

CLAIM = timedelta(minutes=1)
"""How long a sender has for one letter before another may take it."""

LIFETIME = timedelta(days=2)
"""After this a letter is not sent any more: it would frighten more than it would help."""


@dataclass(frozen=True)
class Letter:
    """A letter to send: whereto, in which language and market, and until when it is of use."""

    id: str
    kind: str
    value: str
    language: str
    market: str
    attempts: int
    expires_at: datetime


def queue(session: Session, borrower_id: str, kind: str, value: str, language: str, now: datetime) -> None:
    """Puts a letter on its way to a contact that is no longer on file."""
    session.add(
        ContactLetter(
            id=new_id(),
            borrower_id=borrower_id,
            kind=kind,
            value=value,
            language=language,
            seq=0,
            state="waiting",
            attempts=0,
            queued_at=now,
            due_at=now,
            expires_at=now + LIFETIME,
        )
    )
    session.flush()


def claim(session: Session, now: datetime, limit: int, kinds: Collection[str]) -> Sequence[Letter]:
    """Takes letters that are due to contacts of these kinds."""
    mine = ContactLetter.kind.in_(list(kinds))
    rows = queues.claim(session, ContactLetter, ("id",), mine, now, CLAIM, limit)
    return [_letter(session, row) for row in rows]


def sent(session: Session, letter_id: str, now: datetime) -> None:
    """Notes that a letter has been handed over."""
    queues.sent(session, ContactLetter, letter_id, now)


def failed(session: Session, letter_id: str, error: str, again_at: Optional[datetime]) -> None:
    """Notes a failure; without a next time the letter is never sent."""
    queues.failed(session, ContactLetter, letter_id, error, again_at)


def _letter(session: Session, row: ContactLetter) -> Letter:
    borrower: Optional[Borrower] = session.get(Borrower, row.borrower_id)
    assert borrower is not None, "a foreign key keeps the borrower"
    return Letter(row.id, row.kind, row.value, row.language, borrower.market, row.attempts, row.expires_at)

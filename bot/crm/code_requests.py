"""Codes that borrowers have sent to a contact on file: asked for, on their way, and typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.crm import queues
from bot.crm.session import new_id
from bot.crm.tables import Borrower, CodeRequest, CodeSending, Contact

CLAIM = timedelta(minutes=1)
"""How long a sender has for one code before another may take it."""


@dataclass(frozen=True)
class CodeLetter:
    """A code to send: whereto, in which language, and until when it is of use. The code itself is not kept."""

    id: str
    request_id: str
    kind: str
    value: str
    language: str
    market: str
    code_hash: str
    attempts: int
    expires_at: datetime


def add(
    session: Session, request_id: str, conversation_id: str, code_hash: str, now: datetime, expires_at: datetime
) -> None:
    """Keeps that a code was asked for in a locked conversation."""
    session.add(
        CodeRequest(
            id=request_id,
            conversation_id=conversation_id,
            code_hash=code_hash,
            asked_at=now,
            expires_at=expires_at,
        )
    )
    session.flush()


def latest(session: Session, conversation_id: str) -> Optional[CodeRequest]:
    """The newest request of a conversation: the only one whose code counts there."""
    query = select(CodeRequest).where(CodeRequest.conversation_id == conversation_id)
    found: Optional[CodeRequest] = session.scalars(query.order_by(CodeRequest.asked_at.desc()).limit(1)).first()
    return found


def asked_since(session: Session, conversation_id: str, since: datetime) -> Sequence[datetime]:
    """When codes were asked for in a conversation since a moment, the first first."""
    query = select(CodeRequest.asked_at).where(CodeRequest.conversation_id == conversation_id)
    return session.scalars(query.where(CodeRequest.asked_at > since).order_by(CodeRequest.asked_at)).all()


def queued_since(session: Session, contact_id: str, since: datetime) -> int:
    """How many codes were put on their way to a contact since a moment."""
    count = select(func.count()).select_from(CodeSending)
    return int(session.scalar(count.where(CodeSending.contact_id == contact_id, CodeSending.queued_at > since)) or 0)


def lock_contact(session: Session, borrower_id: str, kind: str) -> Optional[Contact]:
    """A borrower's contact of a kind, so that nobody else puts a code on its way there until the transaction ends."""
    query = select(Contact).where(Contact.borrower_id == borrower_id, Contact.kind == kind)
    found: Optional[Contact] = session.scalars(query.with_for_update()).first()
    return found


def queue(
    session: Session, request_id: str, contact_id: str, language: str, now: datetime, expires_at: datetime
) -> None:
    """Puts a request's code on its way."""
    session.add(
        CodeSending(
            id=new_id(),
            contact_id=contact_id,
            request_id=request_id,
            language=language,
            seq=0,
            state="waiting",
            attempts=0,
            queued_at=now,
            due_at=now,
            expires_at=expires_at,
        )
    )
    session.flush()


def borrower_behind(session: Session, request_id: str) -> Optional[Borrower]:
    """The borrower to whose contact a request's code was put on its way, if it was to any."""
    query = (
        select(Borrower)
        .join(Contact, Contact.borrower_id == Borrower.id)
        .join(CodeSending, CodeSending.contact_id == Contact.id)
        .where(CodeSending.request_id == request_id)
    )
    found: Optional[Borrower] = session.scalars(query.limit(1)).first()
    return found


def claim(session: Session, now: datetime, limit: int, kinds: Collection[str]) -> Sequence[CodeLetter]:
    """Takes codes that are due to contacts of these kinds."""
    mine = CodeSending.contact_id.in_(select(Contact.id).where(Contact.kind.in_(list(kinds))))
    rows = queues.claim(session, CodeSending, ("id",), mine, now, CLAIM, limit)
    return [_letter(session, row) for row in rows]


def sent(session: Session, sending_id: str, now: datetime) -> None:
    """Notes that a code has been handed over."""
    queues.sent(session, CodeSending, sending_id, now)


def failed(session: Session, sending_id: str, error: str, again_at: Optional[datetime]) -> None:
    """Notes a failure; without a next time the code is never sent."""
    queues.failed(session, CodeSending, sending_id, error, again_at)


def _letter(session: Session, row: CodeSending) -> CodeLetter:
    contact: Optional[Contact] = session.get(Contact, row.contact_id)
    assert contact is not None, "a foreign key keeps the contact"
    borrower: Optional[Borrower] = session.get(Borrower, contact.borrower_id)
    assert borrower is not None, "a foreign key keeps the borrower"
    request: Optional[CodeRequest] = session.get(CodeRequest, row.request_id)
    return CodeLetter(
        id=row.id,
        request_id=row.request_id,
        kind=contact.kind,
        value=contact.value,
        language=row.language,
        market=borrower.market,
        code_hash=request.code_hash if request else "",
        attempts=row.attempts,
        expires_at=row.expires_at,
    )

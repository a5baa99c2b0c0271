"""Borrowers: who they are, what is remembered of their language and manner, and how a chat is tied to them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.crm.folding import search_words
from bot.crm.session import new_id
from bot.crm.tables import Borrower, CodeAttempt, Conversation, OneTimeCode


def get(session: Session, borrower_id: Optional[str]) -> Optional[Borrower]:
    """A borrower by id, or None."""
    return session.get(Borrower, borrower_id) if borrower_id else None


def names(session: Session, ids: Collection[Optional[str]]) -> Mapping[str, str]:
    """The names of borrowers by id."""
    rows = session.execute(select(Borrower.id, Borrower.name).where(Borrower.id.in_([each for each in ids if each])))
    return {row.id: row.name for row in rows}


def search(session: Session, words: str, limit: int = 50) -> Sequence[Borrower]:
    """Borrowers whose name or number contains each of these words, by name; all of them without any words.

    Case and diacritics do not matter, see `bot.crm.folding`.
    """
    found = (Borrower.search.contains(word, autoescape=True) for word in search_words(words))
    query = select(Borrower).where(*found)
    return session.scalars(query.order_by(Borrower.name, Borrower.number).limit(limit)).all()


def codes(session: Session, borrower_id: str) -> Sequence[OneTimeCode]:
    """The codes that were issued for a borrower, newest first: who issued them, and what became of them."""
    query = select(OneTimeCode).where(OneTimeCode.borrower_id == borrower_id)
    return session.scalars(query.order_by(OneTimeCode.issued_at.desc())).all()


def by_number(session: Session, number: str) -> Optional[Borrower]:
    """A borrower by the lender's number."""
    found: Optional[Borrower] = session.scalars(select(Borrower).where(Borrower.number == number)).first()
    return found


def add(session: Session, number: str, name: str, market: str, now: datetime) -> Borrower:
    """Adds a borrower."""
    made = Borrower(id=new_id(), number=number, name=name, market=market, created_at=now)
    session.add(made)
    session.flush()
    return made


def none_yet(session: Session) -> bool:
    """Whether there is no borrower at all."""
    return session.scalars(select(Borrower.id).limit(1)).first() is None


def remembered(session: Session, conversation: Conversation) -> dict[str, Any]:
    """The language and the register in which this conversation, or else its borrower, was met before."""
    borrower = get(session, conversation.borrower_id)
    return {
        "language": conversation.language or (borrower.language if borrower else None),
        "register": conversation.register or (borrower.register if borrower else None),
    }


def remember(session: Session, conversation: Conversation) -> None:
    """Keeps a conversation's language and register for the borrower's next conversation, if the borrower is known."""
    borrower = get(session, conversation.borrower_id)
    if borrower:
        borrower.language, borrower.register = conversation.language, conversation.register


def hash_code(code: str) -> str:
    """A one-time code's hash; spaces, hyphens and case do not matter."""
    return hashlib.sha256("".join(c for c in code.upper() if c.isalnum()).encode()).hexdigest()


def issue_code(
    session: Session, borrower: Borrower, code: str, issued_by: str, now: datetime, expires_at: datetime
) -> None:
    """Keeps a new code's hash; codes that the borrower has not used stop working."""
    for old in session.scalars(
        select(OneTimeCode).where(OneTimeCode.borrower_id == borrower.id, OneTimeCode.used_at.is_(None))
    ):
        old.expires_at = min(old.expires_at, now)
    session.add(
        OneTimeCode(
            id=new_id(),
            borrower_id=borrower.id,
            code_hash=hash_code(code),
            issued_by=issued_by,
            issued_at=now,
            expires_at=expires_at,
        )
    )


def code(session: Session, typed: str) -> Optional[OneTimeCode]:
    """The code row that a typed code matches, used or not."""
    found: Optional[OneTimeCode] = session.scalars(
        select(OneTimeCode).where(OneTimeCode.code_hash == hash_code(typed)).with_for_update()
    ).first()
    return found


def wrong_attempts(session: Session, conversation_id: str, since: datetime) -> int:
    """How many wrong codes a conversation has sent since a moment."""
    count = select(func.count()).select_from(CodeAttempt)
    return int(
        session.scalar(
            count.where(
                CodeAttempt.conversation_id == conversation_id, CodeAttempt.right.is_(False), CodeAttempt.at >= since
            )
        )
        or 0
    )


def note_attempt(session: Session, conversation_id: str, right: bool, now: datetime) -> None:
    """Notes a try."""
    session.add(CodeAttempt(id=new_id(), conversation_id=conversation_id, at=now, right=right))


def tie(session: Session, conversation: Conversation, borrower: Borrower) -> None:
    """Ties a conversation to a borrower; the borrower's market becomes the conversation's."""
    conversation.borrower_id, conversation.untied_from_id = borrower.id, None
    conversation.market = borrower.market


def untie(session: Session, conversation: Conversation) -> Optional[Borrower]:
    """Unties a locked conversation; returns from whom, or None where it was tied to nobody. Its market stays."""
    borrower = get(session, conversation.borrower_id)
    if borrower is not None:
        conversation.untied_from_id, conversation.borrower_id = borrower.id, None
    return borrower


def conversations_of(session: Session, borrower_id: str) -> Sequence[Conversation]:
    """The conversations that are tied to a borrower, the one in which was written last first."""
    query = select(Conversation).where(Conversation.borrower_id == borrower_id)
    return session.scalars(query.order_by(Conversation.last_inbound_at.desc(), Conversation.id)).all()

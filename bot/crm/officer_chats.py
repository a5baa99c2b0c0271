"""Which chat is which officer's: linked by a token that is sent once, and by nothing else."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.crm.queues import ERROR_LIMIT
from bot.crm.tables import Officer, OfficerChat, OfficerChatLink, OfficerNotice

LIFE = timedelta(minutes=10)
"""How long a token can be used."""

BLOCKED = "blocked"
"""`OfficerChat.closed_reason` while the officer has blocked the bot."""


def invite(session: Session, officer: Officer, now: datetime) -> str:
    """A token by which a chat becomes the officer's, kept nowhere else; an earlier one stops working."""
    session.execute(delete(OfficerChatLink).where(OfficerChatLink.officer_id == officer.id))
    token = secrets.token_urlsafe(24)  # 32 of the 64 characters that fit behind t.me/…?start=
    session.add(OfficerChatLink(officer_id=officer.id, token_hash=_hash(token), expires_at=now + LIFE))
    session.flush()
    return token


def invited(session: Session, token: str, now: datetime) -> Optional[Officer]:
    """The officer whose token this is, which cannot be used again; None for one that is unknown, used or too old."""
    link: Optional[OfficerChatLink] = session.scalars(
        select(OfficerChatLink).where(OfficerChatLink.token_hash == _hash(token)).with_for_update()
    ).first()
    if link is None:
        return None
    officer: Optional[Officer] = session.get(Officer, link.officer_id)
    in_time = link.expires_at > now
    session.delete(link)
    session.flush()
    return officer if in_time else None


def link(session: Session, officer: Officer, chat_id: str, now: datetime) -> None:
    """Makes a chat, which must be nobody's, the officer's; one that they had before is theirs no longer."""
    unlink(session, officer.id)
    session.add(OfficerChat(officer_id=officer.id, chat_id=chat_id, linked_at=now))
    session.flush()


def unlink(session: Session, officer_id: str) -> None:
    """An officer has no chat any more, nor a token for one; what was on its way to it stays at the desk."""
    session.execute(delete(OfficerChatLink).where(OfficerChatLink.officer_id == officer_id))
    session.execute(delete(OfficerChat).where(OfficerChat.officer_id == officer_id))
    _keep_at_the_desk(session, officer_id)


def of_officer(session: Session, officer_id: str) -> Optional[OfficerChat]:
    """An officer's chat, or None."""
    found: Optional[OfficerChat] = session.get(OfficerChat, officer_id)
    return found


def at(session: Session, chat_id: str) -> Optional[tuple[OfficerChat, Officer]]:
    """A linked chat and its officer, or None."""
    row = session.execute(
        select(OfficerChat, Officer)
        .join(Officer, Officer.id == OfficerChat.officer_id)
        .where(OfficerChat.chat_id == chat_id)
    ).first()
    return (row[0], row[1]) if row else None


def open_again(session: Session, chat_id: str) -> None:
    """Whoever writes can be written to."""
    shut = update(OfficerChat).where(OfficerChat.chat_id == chat_id, OfficerChat.closed_reason.is_not(None))
    session.execute(shut.values(closed_reason=None).execution_options(synchronize_session=False))


def close(session: Session, chat_id: str, reason: str, now: datetime) -> None:
    """Nothing can be delivered to a chat any more, if it still is anybody's; what was on its way stays at the desk."""
    found = at(session, chat_id)
    if found is not None:
        chat, officer = found
        chat.closed_reason, chat.error, chat.failed_at = reason[:40], reason[:ERROR_LIMIT], now
        _keep_at_the_desk(session, str(officer.id))


def delivered(session: Session, officer_id: str) -> None:
    """The newest notice has arrived; an earlier trouble is over."""
    mended = update(OfficerChat).where(OfficerChat.officer_id == officer_id, OfficerChat.error.is_not(None))
    session.execute(mended.values(error=None, failed_at=None).execution_options(synchronize_session=False))


def failed(session: Session, officer_id: str, error: str, now: datetime) -> None:
    """The newest notice could not be delivered."""
    troubled = update(OfficerChat).where(OfficerChat.officer_id == officer_id)
    values = {"error": error[:ERROR_LIMIT], "failed_at": now}
    session.execute(troubled.values(values).execution_options(synchronize_session=False))


def _keep_at_the_desk(session: Session, officer_id: str) -> None:
    waiting = update(OfficerNotice).where(OfficerNotice.officer_id == officer_id, OfficerNotice.due_at.is_not(None))
    session.execute(waiting.values(due_at=None).execution_options(synchronize_session=False))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

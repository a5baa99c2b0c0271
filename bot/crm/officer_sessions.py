"""Log-ins of officers: a random token in the browser, its hash in the database.

A session ends at a fixed time, and earlier if the officer does nothing for a while.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.crm.tables import Officer, OfficerSession

GRAIN = timedelta(minutes=1)
"""A session that was used so lately is not marked again, so that not every page is a write."""


def start(session: Session, officer: Officer, now: datetime, expires_at: datetime) -> str:
    """Starts a session and returns its token, which is kept nowhere else. Expired sessions of anybody go."""
    session.execute(delete(OfficerSession).where(OfficerSession.expires_at <= now))
    token = secrets.token_urlsafe(32)
    session.add(
        OfficerSession(
            token_hash=hash_token(token),
            officer_id=officer.id,
            csrf=secrets.token_urlsafe(32),
            created_at=now,
            used_at=now,
            expires_at=expires_at,
        )
    )
    session.flush()
    return token


def find(session: Session, token: str, now: datetime, idle: timedelta) -> Optional[tuple[OfficerSession, Officer]]:
    """The session that a token opens and its officer.

    None if it expired, ended or was not used for as long as `idle`, or if the officer is not active.
    """
    row = session.execute(
        select(OfficerSession, Officer)
        .join(Officer, Officer.id == OfficerSession.officer_id)
        .where(
            OfficerSession.token_hash == hash_token(token),
            OfficerSession.expires_at > now,
            OfficerSession.used_at > now - idle,
            Officer.active.is_(True),
        )
    ).first()
    return (row[0], row[1]) if row else None


def of_officer(session: Session, officer_id: str, now: datetime, idle: timedelta) -> Sequence[OfficerSession]:
    """The sessions with which an officer could do something now, the last used first."""
    query = select(OfficerSession).where(
        OfficerSession.officer_id == officer_id, OfficerSession.expires_at > now, OfficerSession.used_at > now - idle
    )
    return session.scalars(query.order_by(OfficerSession.used_at.desc(), OfficerSession.created_at.desc())).all()


def touch(session: Session, found: OfficerSession, now: datetime) -> None:
    """Marks a session as used now; never as used earlier than it was."""
    session.execute(
        update(OfficerSession)
        .where(OfficerSession.token_hash == found.token_hash, OfficerSession.used_at < now)
        .values(used_at=now)
    )


def end(session: Session, token: str) -> None:
    """Ends a session; a token that opens none changes nothing."""
    session.execute(delete(OfficerSession).where(OfficerSession.token_hash == hash_token(token)))


def end_all(session: Session, officer: Officer) -> None:
    """Ends every session of an officer."""
    session.execute(delete(OfficerSession).where(OfficerSession.officer_id == officer.id))


def end_others(session: Session, mine: OfficerSession) -> None:
    """Ends the officer's sessions in all other browsers."""
    session.execute(
        delete(OfficerSession).where(
            OfficerSession.officer_id == mine.officer_id, OfficerSession.token_hash != mine.token_hash
        )
    )


def hash_token(token: str) -> str:
    """SHA-256. Enough without salt or stretching, because the token is 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()

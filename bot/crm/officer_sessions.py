"""Log-ins of officers: a random token in the browser, its hash in the database."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Optional

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.crm.tables import Officer, OfficerSession


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
            expires_at=expires_at,
        )
    )
    session.flush()
    return token


def find(session: Session, token: str, now: datetime) -> Optional[tuple[OfficerSession, Officer]]:
    """The session that a token opens and its officer; None if it expired or ended, or the officer is not active."""
    row = session.execute(
        select(OfficerSession, Officer)
        .join(Officer, Officer.id == OfficerSession.officer_id)
        .where(
            OfficerSession.token_hash == hash_token(token), OfficerSession.expires_at > now, Officer.active.is_(True)
        )
    ).first()
    return (row[0], row[1]) if row else None


def end(session: Session, token: str) -> None:
    """Ends a session; a token that opens none changes nothing."""
    session.execute(delete(OfficerSession).where(OfficerSession.token_hash == hash_token(token)))


def end_all(session: Session, officer: Officer) -> None:
    """Ends every session of an officer."""
    session.execute(delete(OfficerSession).where(OfficerSession.officer_id == officer.id))


def hash_token(token: str) -> str:
    """SHA-256. Enough without salt or stretching, because the token is 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()

"""Failed log-ins, counted by log-in name and by address, so that passwords cannot be guessed at speed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import LoginAttempt

FAILURES = 5
"""So many are taken within `WINDOW` before a log-in name or an address has to wait."""

WINDOW = timedelta(minutes=15)


def begin(session: Session, keys: Sequence[str], now: datetime) -> Optional[timedelta]:
    """Counts a try against each key, or says how long to wait when one of them has had its tries.

    Nothing is counted while one has to wait. A try is counted before the password is looked at, so that many at the
    same time cannot slip through; `succeeded` takes it back.
    """
    session.execute(delete(LoginAttempt).where(LoginAttempt.at <= now - WINDOW))
    waits = [wait for key in keys if (wait := _wait(session, key, now))]
    if waits:
        return max(waits)
    session.add_all(LoginAttempt(id=new_id(), key=key[:120], at=now) for key in keys)
    session.flush()
    return None


def succeeded(session: Session, login_key: str, address_key: str, at: datetime) -> None:
    """Forgets all tries of a log-in name, and of the address only the one counted at `at`: who has one password
    must not get more tries at the others."""
    session.execute(delete(LoginAttempt).where(LoginAttempt.key == login_key[:120]))
    mine: Optional[str] = session.scalars(
        select(LoginAttempt.id).where(LoginAttempt.key == address_key[:120], LoginAttempt.at == at).limit(1)
    ).first()
    session.execute(delete(LoginAttempt).where(LoginAttempt.id == mine))


def _wait(session: Session, key: str, now: datetime) -> Optional[timedelta]:
    times = session.scalars(
        select(LoginAttempt.at)
        .where(LoginAttempt.key == key[:120], LoginAttempt.at > now - WINDOW)
        .order_by(LoginAttempt.at.desc())
    ).all()
    if len(times) < FAILURES:
        return None
    wait: timedelta = times[FAILURES - 1] + WINDOW - now
    return wait

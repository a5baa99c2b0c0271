"""What officers have practised: begun, gone on with, ended, thrown away; each is its officer's alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Officer, Practice
from bot.errors import BadInput

MOST = 100
"""Practices that one officer may keep."""

Entries = Sequence[Mapping[str, Any]]


def begin(
    session: Session, officer: Officer, language: str, situation: str, voice: str, entries: Entries, now: datetime
) -> Practice:
    """Keeps a new practice. Raises `BadInput` where the officer keeps `MOST` already."""
    kept = session.scalar(select(func.count()).select_from(Practice).where(Practice.officer_id == officer.id))
    if int(kept or 0) >= MOST:
        raise BadInput("too_many", f"You keep {MOST} practices already; delete some first.")
    made = Practice(
        id=new_id(),
        officer_id=officer.id,
        language=language,
        situation=situation,
        voice=voice,
        entries=list(entries),
        changed_at=now,
        created_at=now,
    )
    session.add(made)
    session.flush()
    return made


def own(session: Session, officer: Officer) -> Sequence[Practice]:
    """An officer's own practices, the last ones first."""
    query = select(Practice).where(Practice.officer_id == officer.id)
    return session.scalars(query.order_by(Practice.changed_at.desc(), Practice.id)).all()


def mine(session: Session, officer: Officer, practice_id: str) -> Practice:
    """An officer's own practice. Raises LookupError where there is none with this id, or it is somebody else's."""
    return _mine(session, officer, practice_id, lock=False)


def lock(session: Session, officer: Officer, practice_id: str) -> Practice:
    """The same, which nobody else changes until this transaction ends."""
    return _mine(session, officer, practice_id, lock=True)


def go_on(practice: Practice, entries: Entries, ended: bool, now: datetime) -> None:
    """Keeps what was said. Raises `BadInput` for a practice that has ended."""
    if practice.ended_at is not None:
        raise BadInput("ended", "This practice has ended. Begin another one.")
    practice.entries, practice.changed_at = list(entries), now
    practice.ended_at = now if ended else None


def end(practice: Practice, now: datetime) -> None:
    """Ends a practice; one that has ended stays as it is."""
    practice.ended_at = practice.ended_at or now


def throw_away(session: Session, officer: Officer, practice_id: str) -> None:
    """Deletes an own practice. Raises LookupError as `mine`."""
    session.delete(lock(session, officer, practice_id))


def count_old(session: Session, before: datetime) -> int:
    """How many practices nobody has gone on with since a moment."""
    return int(session.scalar(select(func.count()).select_from(Practice).where(Practice.changed_at < before)) or 0)


def delete_old(session: Session, before: datetime) -> int:
    """Deletes them; returns how many."""
    done = session.execute(
        delete(Practice).where(Practice.changed_at < before).execution_options(synchronize_session=False)
    )
    return int(done.rowcount)


def _mine(session: Session, officer: Officer, practice_id: str, lock: bool) -> Practice:
    query = select(Practice).where(Practice.id == practice_id, Practice.officer_id == officer.id)
    found: Optional[Practice] = session.scalars(query.with_for_update() if lock else query).first()
    if found is None:
        raise LookupError("You have no such practice.")
    return found

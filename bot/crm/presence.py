"""Who has a case open at the desk, and whether they are writing. It is kept for seconds, and is no part of a record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.crm.tables import DeskPresence, Officer

DOING = ("viewing", "typing")

LIFETIME = timedelta(seconds=25)
"""Somebody of whom nothing was heard for so long has gone; pages send a sign every ten seconds."""


@dataclass(frozen=True)
class Present:
    """An officer at a case, by name; `doing` is of `DOING`."""

    officer_id: str
    name: str
    doing: str


def seen(session: Session, officer_id: str, case_id: str, doing: str, now: datetime) -> None:
    """Notes a sign of an officer's at a case.

    Rows that have run out go, but for those that somebody else has locked: two signs at the same moment never wait for
    each other.
    """
    insert: Any = (postgresql if session.get_bind().dialect.name == "postgresql" else sqlite).insert(DeskPresence)
    values = {"doing": doing, "until": now + LIFETIME}
    made = insert.values(officer_id=officer_id, case_id=case_id, **values)
    session.execute(made.on_conflict_do_update(index_elements=["officer_id", "case_id"], set_=values))
    old = select(DeskPresence).where(DeskPresence.until <= now)
    for row in session.scalars(old.with_for_update(skip_locked=True)).all():
        session.delete(row)
    session.flush()


def gone(session: Session, officer_id: str, case_id: str) -> None:
    """Notes that an officer has left a case."""
    here = session.get(DeskPresence, (officer_id, case_id))
    if here:
        session.delete(here)


def at(session: Session, case_ids: Collection[str], now: datetime) -> Mapping[str, Sequence[Present]]:
    """Who is at each of these cases now, by case, in the order of their names."""
    query = (
        select(DeskPresence.case_id, DeskPresence.officer_id, Officer.name, DeskPresence.doing)
        .join(Officer, Officer.id == DeskPresence.officer_id)
        .where(DeskPresence.case_id.in_(case_ids), DeskPresence.until > now)
        .order_by(Officer.name, Officer.id)
    )
    found: dict[str, list[Present]] = {}
    for case_id, *who in session.execute(query):
        found.setdefault(case_id, []).append(Present(*who))
    return found

"""Rasa's tracker store: the rows of its one table. Rasa makes it when it starts; nothing here changes a row."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, delete, func, inspect, select
from sqlalchemy.orm import Session

METADATA = MetaData()

EVENTS = Table(
    "events",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sender_id", String(255), nullable=False, index=True),
    Column("type_name", String(255), nullable=False),
    Column("timestamp", Float),
    Column("intent_name", String(255)),
    Column("action_name", String(255)),
    Column("data", Text),
)
"""As Rasa 3.6 defines it (`rasa.core.tracker_store.SQLTrackerStore.SQLEvent`); the sender is our conversation's id."""

AT_ONCE = 500
"""Ids in one statement: SQLite takes 999 values in the oldest version that is still met."""

MOST = 4000
"""So many events of one conversation are read at most, which are some two hundred turns."""


def exist(session: Session) -> bool:
    """Whether Rasa has made its table yet."""
    return bool(inspect(session.connection()).has_table(EVENTS.name))


def erase(session: Session, conversation_ids: Collection[str]) -> int:
    """Deletes what Rasa keeps of these conversations; returns how many rows that were."""
    if not conversation_ids or not exist(session):
        return 0
    gone = 0
    for some in in_pieces(sorted(conversation_ids)):
        gone += session.execute(delete(EVENTS).where(EVENTS.c.sender_id.in_(some))).rowcount
    return gone


def count(session: Session, conversation_ids: Collection[str]) -> int:
    """How many rows Rasa keeps of these conversations."""
    if not conversation_ids or not exist(session):
        return 0
    rows = select(func.count()).select_from(EVENTS)
    pieces = in_pieces(sorted(conversation_ids))
    return sum(int(session.scalar(rows.where(EVENTS.c.sender_id.in_(some))) or 0) for some in pieces)


def of_conversation(session: Session, conversation_id: str) -> Sequence[Mapping[str, Any]]:
    """The events of a conversation in their order, as Rasa writes them; the newest `MOST` of a longer one."""
    if not exist(session):
        return []
    newest = select(EVENTS.c.data).where(EVENTS.c.sender_id == conversation_id).order_by(EVENTS.c.id.desc())
    return [json.loads(row.data) for row in reversed(session.execute(newest.limit(MOST)).all())]


def senders_before(session: Session, timestamp: float) -> Collection[str]:
    """The conversations of which Rasa keeps nothing newer than a moment (seconds since 1970)."""
    if not exist(session):
        return []
    query = select(EVENTS.c.sender_id).group_by(EVENTS.c.sender_id).having(func.max(EVENTS.c.timestamp) < timestamp)
    return [str(row.sender_id) for row in session.execute(query)]


def in_pieces(ids: list[str]) -> Iterator[list[str]]:
    """The ids, so many at once as one statement takes."""
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))

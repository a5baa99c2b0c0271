"""The Rasa processes as they report themselves: which models each has loaded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.crm.tables import RasaInstance

LIVE = timedelta(seconds=15)
"""A Rasa that has not reported for so long is not there any more; each reports every few seconds."""


def report_instance(
    session: Session,
    instance_id: str,
    host: str,
    pid: int,
    now: datetime,
    version: Optional[int],
    serving: Optional[str],
    previous: Optional[str] = None,
    canary: Optional[str] = None,
    loading: bool = False,
    error: Optional[str] = None,
) -> None:
    """A Rasa says what it has loaded, and which version of `model_in_use` that is. Those long gone are forgotten."""
    row = session.get(RasaInstance, instance_id) or RasaInstance(id=instance_id)
    row.host, row.pid, row.seen_at, row.version = host, pid, now, version
    row.serving, row.previous, row.canary, row.loading, row.error = serving, previous, canary, loading, error
    session.add(row)
    session.execute(delete(RasaInstance).where(RasaInstance.seen_at < now - timedelta(days=1)))


def instances(session: Session, now: datetime) -> Sequence[RasaInstance]:
    """The Rasas that are there, by host."""
    query = select(RasaInstance).where(RasaInstance.seen_at >= now - LIVE)
    ordered = query.order_by(RasaInstance.host, RasaInstance.pid)
    return session.scalars(ordered.execution_options(populate_existing=True)).all()


def instance_gone(session: Session, instance_id: str) -> None:
    """A Rasa that stops takes its row along, so that nobody waits for it."""
    session.execute(delete(RasaInstance).where(RasaInstance.id == instance_id))


def silent(session: Session, now: datetime) -> Sequence[RasaInstance]:
    """The Rasas that stopped reporting without saying that they stop, on hosts where none is left; by host."""
    there = select(RasaInstance.host).where(RasaInstance.seen_at >= now - LIVE)
    query = select(RasaInstance).where(RasaInstance.seen_at < now - LIVE, RasaInstance.host.not_in(there))
    return session.scalars(query.order_by(RasaInstance.host, RasaInstance.pid)).all()

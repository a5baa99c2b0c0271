"""What every queue in the database shares: rows that are claimed when they are due, in an order, and noted when sent.

A queue's table has the columns `id`, `seq`, `state` (waiting, sent, dead), `attempts`, `due_at`, `claimed_until`,
`sent_at` and `error`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

ERROR_LIMIT = 200
"""Characters that are kept of why a row was not sent."""


def claim(
    session: Session, table: Any, line: Sequence[str], mine: Any, now: datetime, hold: timedelta, limit: int
) -> Sequence[Any]:
    """Takes due rows for as long as `hold`, and counts the attempt.

    `line` names the columns of those who stand in one line: at most one row of a line is given, never one that has an
    earlier one still waiting. `mine` is a condition for those that the caller can send.

    On PostgreSQL rows that another worker is just taking are skipped; SQLite has one writer at a time anyway.
    """
    earlier = aliased(table)
    same_line = [getattr(earlier, name) == getattr(table, name) for name in line]
    blocked = select(earlier.id).where(*same_line, earlier.state == "waiting", earlier.seq < table.seq).exists()
    free = or_(table.claimed_until.is_(None), table.claimed_until < now)
    rows: Sequence[Any] = session.scalars(
        select(table)
        .where(table.state == "waiting", table.due_at <= now, mine, free, ~blocked)
        .order_by(table.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        row.claimed_until = now + hold
        row.attempts += 1
    return rows


def sent(session: Session, table: Any, row_id: str, now: datetime, error: Optional[str] = None) -> None:
    """Notes that a row has been sent; `error` is what was not as it should be all the same."""
    row = session.get(table, row_id)
    if row is None:  # it was erased while it was on its way
        return
    row.state, row.sent_at, row.error, row.claimed_until = "sent", now, error and error[:ERROR_LIMIT], None


def failed(session: Session, table: Any, row_id: str, error: str, again_at: Optional[datetime]) -> None:
    """Notes a failure; without a next time the row is dead."""
    row = session.get(table, row_id)
    if row is None or row.state != "waiting":  # it was erased, or its claim had run out and another was quicker
        return
    row.error, row.claimed_until = error[:ERROR_LIMIT], None
    if again_at is None:
        row.state = "dead"
    else:
        row.due_at = again_at

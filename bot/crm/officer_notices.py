"""What officers are told of cases: given to them, running out of time, a step that is due.

It stands at the desk. What is also on its way to the officer's own chat has a time at which it is due there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from bot.crm import officer_chats
from bot.crm.queues import ERROR_LIMIT
from bot.crm.session import new_id
from bot.crm.tables import Case, Message, Officer, OfficerNotice

WROTE = "wrote"
"""The notice that a borrower has written to the officer; `detail` names the message."""

CLAIM = timedelta(seconds=60)
"""How long a sender has for one notice before another may take it."""


def add(
    session: Session, officer_id: str, case: Case, what: str, now: datetime, detail: Optional[dict[str, Any]] = None
) -> OfficerNotice:
    """Tells an officer something: at the desk, and while they are on duty also in their own chat."""
    officer: Optional[Officer] = session.get(Officer, officer_id)
    pushed = officer is not None and officer.on_duty and _can_be_reached(session, officer_id)
    return _add(session, officer_id, case, what, now, detail=detail, due_at=now if pushed else None)


def wrote(session: Session, officer_id: str, case: Case, message: Message, now: datetime) -> None:
    """Has a borrower's message brought to the own chat of the officer who holds the conversation, if there is one.

    Also off duty: what they hold stays theirs. At the desk it is seen in the conversation, so it counts as seen there.
    """
    if _can_be_reached(session, officer_id):
        _add(session, officer_id, case, WROTE, now, detail={"message": message.id}, due_at=now, seen_at=now)


def claim(session: Session, now: datetime, limit: int) -> Sequence[OfficerNotice]:
    """Takes notices that are due in chats and counts the attempt; of each officer the earliest one alone.

    One that is taken is due again when the claim has run out, in case its sender died.
    """
    earlier = aliased(OfficerNotice)
    before = or_(earlier.at < OfficerNotice.at, and_(earlier.at == OfficerNotice.at, earlier.id < OfficerNotice.id))
    mine = and_(earlier.officer_id == OfficerNotice.officer_id, earlier.due_at.is_not(None), before)
    query = select(OfficerNotice).where(OfficerNotice.due_at <= now, ~select(earlier.id).where(mine).exists())
    rows: Sequence[OfficerNotice] = session.scalars(
        query.order_by(OfficerNotice.due_at).limit(limit).with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        row.due_at = now + CLAIM
        row.attempts += 1
    return rows


def told(session: Session, notice_id: str, now: datetime) -> None:
    """Notes that a notice has arrived in the officer's chat."""
    row = session.get(OfficerNotice, notice_id)
    if row is not None:  # its case may have been erased meanwhile
        officer_chats.delivered(session, str(row.officer_id))  # chats are locked before notices, everywhere
        row.told_at, row.due_at, row.error = now, None, None


def not_told(
    session: Session, notice_id: str, error: Optional[str], again_at: Optional[datetime], now: datetime
) -> None:
    """Notes that a notice has not arrived; without a next time it stays at the desk. No `error`: it need not."""
    row = session.get(OfficerNotice, notice_id)
    if row is None or row.due_at is None:  # erased, told by another, or kept at the desk meanwhile
        return
    if error:
        officer_chats.failed(session, str(row.officer_id), error, now)
    row.due_at, row.error = again_at, error and error[:ERROR_LIMIT]


def _can_be_reached(session: Session, officer_id: str) -> bool:
    chat = officer_chats.of_officer(session, officer_id)
    return chat is not None and chat.closed_reason is None


def _add(session: Session, officer_id: str, case: Case, what: str, now: datetime, **more: Any) -> OfficerNotice:
    made = OfficerNotice(id=new_id(), officer_id=officer_id, case_id=case.id, what=what, at=now, attempts=0, **more)
    session.add(made)
    session.flush()
    return made


def unseen(session: Session, officer_id: str, limit: int = 50) -> Sequence[tuple[OfficerNotice, Case]]:
    """What an officer has not looked at, with its case, the newest first."""
    query = (
        select(OfficerNotice, Case)
        .join(Case, Case.id == OfficerNotice.case_id)
        .where(OfficerNotice.officer_id == officer_id, OfficerNotice.seen_at.is_(None))
        .order_by(OfficerNotice.at.desc())
        .limit(limit)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def count_unseen(session: Session, officer_id: str) -> int:
    """How many there are that an officer has not looked at."""
    query = select(func.count()).select_from(OfficerNotice)
    mine = query.where(OfficerNotice.officer_id == officer_id, OfficerNotice.seen_at.is_(None))
    return int(session.scalar(mine) or 0)


def seen(session: Session, officer_id: str, now: datetime, case_id: Optional[str] = None) -> None:
    """An officer has looked at what they were told: of one case, or of all."""
    query = update(OfficerNotice).where(OfficerNotice.officer_id == officer_id, OfficerNotice.seen_at.is_(None))
    if case_id:
        query = query.where(OfficerNotice.case_id == case_id)
    session.execute(query.values(seen_at=now).execution_options(synchronize_session=False))

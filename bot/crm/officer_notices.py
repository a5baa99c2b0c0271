"""What officers are told of cases: given to them, running out of time, a step that is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Case, OfficerNotice


def add(
    session: Session, officer_id: str, case: Case, what: str, now: datetime, detail: Optional[dict[str, Any]] = None
) -> OfficerNotice:
    """Tells an officer something."""
    made = OfficerNotice(
        id=new_id(), officer_id=officer_id, case_id=case.id, what=what, detail=detail, at=now, attempts=0
    )
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

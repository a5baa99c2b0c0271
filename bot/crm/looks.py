"""Who looked at a case or at a borrower's record. Every look at a page is kept; a page that renews itself, only now
and then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Optional

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.crm import cases
from bot.crm.session import new_id
from bot.crm.tables import Case, CaseEvent, Look, Officer

STILL_LOOKING = timedelta(minutes=30)
"""A page that renews itself for longer than this is looked at once more."""

SHOWN = 50
"""So many of the last looks at a borrower's record are shown."""

LOOKED = "looked"
"""The event in a case's audit trail."""


def at_case(session: Session, case: Case, officer: Officer, now: datetime, channel: Optional[str] = None) -> None:
    """Keeps that an officer looks at a case; `channel` is where, if it is not at the desk."""
    cases.note(session, case, now, _who(officer), LOOKED, {"channel": channel} if channel else None)


def is_recent(session: Session, case_id: str, officer: Officer, now: datetime) -> bool:
    """Whether the officer's last look at a case is younger than `STILL_LOOKING`."""
    last = session.scalar(
        select(func.max(CaseEvent.at)).where(
            CaseEvent.case_id == case_id, CaseEvent.who == _who(officer), CaseEvent.what == LOOKED
        )
    )
    return last is not None and now - last < STILL_LOOKING


def at_borrower(session: Session, borrower_id: str, officer: Officer, now: datetime) -> None:
    """Keeps that an officer looks at a borrower's record."""
    session.add(Look(id=new_id(), borrower_id=borrower_id, at=now, who=_who(officer)))
    session.flush()


def of_borrower(session: Session, borrower_id: str, limit: int = SHOWN) -> Sequence[Look]:
    """The last looks at a borrower's record, the newest first."""
    query = select(Look).where(Look.borrower_id == borrower_id).order_by(Look.at.desc(), Look.id)
    return session.scalars(query.limit(limit)).all()


def _who(officer: Officer) -> str:
    return f"officer:{officer.login}"

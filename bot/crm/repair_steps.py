"""Steps by which a relationship is mended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Optional

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Case, RepairStep

_OPEN = and_(RepairStep.done_at.is_(None), RepairStep.dropped_at.is_(None))


def add(
    session: Session, case: Case, what: str, due_at: datetime, planned_by: str, words: Optional[str] = None
) -> RepairStep:
    """Plans a step."""
    made = RepairStep(id=new_id(), case_id=case.id, what=what, due_at=due_at, planned_by=planned_by, words=words)
    session.add(made)
    session.flush()
    return made


def get(session: Session, step_id: str) -> Optional[RepairStep]:
    """A step by its id."""
    found: Optional[RepairStep] = session.get(RepairStep, step_id)
    return found


def of_case(session: Session, case_id: str) -> Sequence[RepairStep]:
    """A case's steps in the order of their days."""
    query = select(RepairStep).where(RepairStep.case_id == case_id)
    return session.scalars(query.order_by(RepairStep.due_at, RepairStep.id)).all()


def due(session: Session, now: datetime) -> Sequence[RepairStep]:
    """Open steps whose day has come and of which nobody was reminded, but not those that another worker has in hand."""
    query = select(RepairStep).where(_OPEN, RepairStep.due_at <= now, RepairStep.reminded_at.is_(None))
    return session.scalars(query.order_by(RepairStep.due_at).with_for_update(skip_locked=True)).all()


def finished_cases(session: Session, before: datetime) -> Sequence[str]:
    """Ids of cases that were settled before a moment, with no step open."""
    still = select(RepairStep.id).where(RepairStep.case_id == Case.id, _OPEN).exists()
    query = select(Case.id).where(Case.state == "resolved", Case.resolved_at < before, ~still)
    return session.scalars(query.order_by(Case.id)).all()

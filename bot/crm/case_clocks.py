"""The clocks of cases: which run, which are halted, and which are about to run out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bot.crm import cases
from bot.crm.session import new_id
from bot.crm.tables import Case, CaseClock

_GOING = and_(CaseClock.met_at.is_(None), CaseClock.stopped_at.is_(None))


def add(session: Session, case: Case, name: str, **values: Any) -> CaseClock:
    """Starts a clock; `values` are further columns of `CaseClock`."""
    made = CaseClock(id=new_id(), case_id=case.id, name=name, **values)
    session.add(made)
    session.flush()
    return made


def going(session: Session, case_id: str) -> Mapping[str, CaseClock]:
    """A case's clocks that run or are halted, by name; there is one of a name at most."""
    found = session.scalars(select(CaseClock).where(CaseClock.case_id == case_id, _GOING))
    return {str(each.name): each for each in found}


def of_case(session: Session, case_id: str) -> Sequence[CaseClock]:
    """All clocks that a case ever had, in the order in which they were started."""
    query = select(CaseClock).where(CaseClock.case_id == case_id)
    return session.scalars(query.order_by(CaseClock.started_at, CaseClock.name)).all()


def of_cases(session: Session, case_ids: Collection[str]) -> Mapping[str, Sequence[CaseClock]]:
    """The clocks that run or are halted, by case."""
    by_case: dict[str, list[CaseClock]] = {}
    for each in session.scalars(select(CaseClock).where(CaseClock.case_id.in_(case_ids), _GOING)):
        by_case.setdefault(str(each.case_id), []).append(each)
    return by_case


def last(session: Session, case_id: str, name: str) -> Optional[CaseClock]:
    """The run of a clock that was started last, whatever became of it."""
    query = select(CaseClock).where(CaseClock.case_id == case_id, CaseClock.name == name)
    found: Optional[CaseClock] = session.scalars(query.order_by(CaseClock.started_at.desc()).limit(1)).first()
    return found


def to_be_told(session: Session, now: datetime) -> Sequence[str]:
    """Ids of cases one of whose clocks nears its end or has passed it, and of which nobody has been told yet."""
    told = or_(
        and_(CaseClock.warn_at <= now, CaseClock.warned_at.is_(None)),
        and_(CaseClock.escalate_at <= now, CaseClock.escalated_at.is_(None)),
        and_(CaseClock.due_at <= now, CaseClock.breached_at.is_(None)),
    )
    query = select(CaseClock.case_id).where(_GOING, CaseClock.due_at.is_not(None), told)
    return sorted(set(session.scalars(query)))


def none_yet(session: Session) -> Sequence[str]:
    """Ids of open cases without any clock: those from before there were clocks."""
    known = select(CaseClock.id).where(CaseClock.case_id == Case.id).exists()
    return session.scalars(select(Case.id).where(Case.state.not_in(cases.ENDED), ~known).order_by(Case.id)).all()

"""The audit trail of the models: registered, compared, promoted, refused, rolled back, by whom and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import ModelEvent

REGISTERED, COMPARED, PROMOTED, REFUSED, OVERRULED = "registered", "compared", "promoted", "refused", "overruled"
CANARY, WITHDRAWN, ROLLED_BACK, REMOVED = "canary", "withdrawn", "rolled_back", "removed"
EVENTS = (REGISTERED, COMPARED, PROMOTED, REFUSED, OVERRULED, CANARY, WITHDRAWN, ROLLED_BACK, REMOVED)
"""What an audit trail's line may say."""

SHOWN = 100
"""So many lines are listed."""


def note(
    session: Session,
    what: str,
    model: Optional[str],
    who: str,
    now: datetime,
    why: Optional[str] = None,
    detail: Optional[Mapping[str, Any]] = None,
) -> ModelEvent:
    """Adds a line to the audit trail: one of `EVENTS`, such as `compared` with the figures as `detail`."""
    if what not in EVENTS:
        raise ValueError(f"{what} is nothing that happens to a model.")
    last = session.scalar(select(func.max(ModelEvent.seq))) or 0
    made = ModelEvent(
        id=new_id(),
        seq=last + 1,
        at=now,
        what=what,
        model=model,
        who=who,
        why=why,
        detail=None if detail is None else dict(detail),
    )
    session.add(made)
    session.flush()
    return made


def events(
    session: Session, model: Optional[str] = None, what: Collection[str] = (), limit: int = SHOWN
) -> Sequence[ModelEvent]:
    """The audit trail, the newest first; of one model, and of some kinds of line, if wanted."""
    query = select(ModelEvent).order_by(ModelEvent.at.desc(), ModelEvent.seq.desc()).limit(limit)
    if model is not None:
        query = query.where(ModelEvent.model == model)
    return session.scalars(query.where(ModelEvent.what.in_(list(what))) if what else query).all()


def last_comparison(session: Session, model: str, against: Optional[str] = None) -> Optional[ModelEvent]:
    """How a model compared when that was last looked at; with one model, or with whichever."""
    found = events(session, model, (COMPARED,), limit=SHOWN)
    return next((each for each in found if against is None or (each.detail or {}).get("against") == against), None)


def event(session: Session, event_id: str) -> Optional[ModelEvent]:
    """One line of the audit trail."""
    return session.get(ModelEvent, event_id)

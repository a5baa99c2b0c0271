"""Events of cases on their way to the lender's own systems: who is told, what is due, and what became of it.

An event's deliveries are written in its own transaction, whichever process that is, so none can be missed and none is
sent of what was rolled back. The systems to tell are known by `event_target`, which the worker keeps as it is set.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.crm import queues
from bot.crm.session import new_id
from bot.crm.tables import Case, CaseEvent, EventDelivery, EventTarget, Officer

CLAIM = timedelta(minutes=2)
"""How long a sender has for one event before another may take it."""

SHOWN = 200
"""So many of the newest deliveries are listed."""

NOT_TOLD = "looked"
"""The event that stays at the desk: who reads what."""


@dataclass(frozen=True)
class Dispatch:
    """An event to tell one target of; `told` is the case as the event left it, see `queue`."""

    id: str
    target: str
    attempts: int
    case_id: str
    event: CaseEvent
    told: Mapping[str, Any]


def register(session: Session, wanted: Mapping[str, Optional[Collection[str]]], now: datetime) -> None:
    """Makes these the targets, each with the names of the events it wants (None for all).

    A target that is new is told of what happens from now on. One that is not wanted any more is told of nothing new;
    what is on its way to it waits until it is wanted again.
    """
    session.execute(delete(EventTarget).where(EventTarget.name.not_in(list(wanted))))
    for name, events in wanted.items():
        listed = None if events is None else sorted(events)
        known = session.get(EventTarget, name)
        if known is not None:
            known.events = listed
            continue
        try:
            with session.begin_nested():
                session.add(EventTarget(name=name, events=listed, since=now))
        except IntegrityError:  # another worker with the same settings has just started
            continue


def targets(session: Session) -> Sequence[EventTarget]:
    """The targets, by name."""
    return session.scalars(select(EventTarget).order_by(EventTarget.name)).all()


def queue(session: Session, case: Case, event: CaseEvent) -> None:
    """Puts an event on its way to every target that wants it, with the case as it is now, so that it is told the same
    however often and however late it is sent. No word, name or number of a borrower goes along.
    """
    if event.what == NOT_TOLD:
        return
    wanting = [each.name for each in targets(session) if each.events is None or event.what in each.events]
    if not wanting:
        return
    officer: Optional[Officer] = session.get(Officer, case.officer_id) if case.officer_id else None
    told = {
        "reference": case.reference,
        "kind": case.kind,
        "severity": case.severity,
        "state": case.state,
        "market": case.market,
        "language": case.language,
        "officer": officer.login if officer else None,
        "answer_by": case.answer_by.isoformat(),
    }
    last = select(EventDelivery.target, func.max(EventDelivery.seq)).where(EventDelivery.case_id == case.id)
    places = {row[0]: row[1] for row in session.execute(last.group_by(EventDelivery.target))}
    for name in wanting:
        session.add(
            EventDelivery(
                id=new_id(),
                event_id=event.id,
                case_id=case.id,
                target=name,
                seq=places.get(name, 0) + 1,
                told=told,
                state="waiting",
                queued_at=event.at,
                due_at=event.at,
            )
        )
    session.flush()


def claim(session: Session, now: datetime, limit: int, names: Collection[str]) -> Sequence[Dispatch]:
    """Takes due deliveries to these targets; of each case at most one a target, in the order of its events."""
    mine = EventDelivery.target.in_(list(names))
    rows = queues.claim(session, EventDelivery, ("case_id", "target"), mine, now, CLAIM, limit)
    return [_dispatch(session, row) for row in rows]


def sent(session: Session, delivery_id: str, now: datetime, remark: Optional[str] = None) -> None:
    """Notes that a target has taken an event; `remark` is what was not as it should be all the same."""
    queues.sent(session, EventDelivery, delivery_id, now, remark)


def failed(session: Session, delivery_id: str, error: str, again_at: Optional[datetime]) -> None:
    """Notes a failure; without a next time the delivery is dead, and the case's next event goes on."""
    queues.failed(session, EventDelivery, delivery_id, error, again_at)


def newest(
    session: Session, only_dead: bool = False, limit: int = SHOWN
) -> Sequence[tuple[EventDelivery, CaseEvent, Case]]:
    """The newest deliveries with what they tell of, newest first; if wanted, of the dead ones alone."""
    query = (
        select(EventDelivery, CaseEvent, Case)
        .join(CaseEvent, CaseEvent.id == EventDelivery.event_id)
        .join(Case, Case.id == EventDelivery.case_id)
    )
    if only_dead:
        query = query.where(EventDelivery.state == "dead")
    order = (EventDelivery.queued_at.desc(), EventDelivery.seq.desc(), EventDelivery.target)
    return [(row[0], row[1], row[2]) for row in session.execute(query.order_by(*order).limit(limit))]


def unsent(session: Session) -> Mapping[str, int]:
    """How many deliveries are waiting, and how many are dead."""
    query = select(EventDelivery.state, func.count(EventDelivery.id)).where(
        EventDelivery.state.in_(("waiting", "dead"))
    )
    found = {row[0]: row[1] for row in session.execute(query.group_by(EventDelivery.state))}
    return {state: found.get(state, 0) for state in ("waiting", "dead")}


def send_again(session: Session, delivery_id: str, now: datetime) -> bool:
    """Lets a dead delivery be tried from the beginning; False for one that is not dead any more.

    Raises LookupError where there is none with this id.
    """
    row: Optional[EventDelivery] = session.scalars(
        select(EventDelivery).where(EventDelivery.id == delivery_id).with_for_update()
    ).first()
    if row is None:
        raise LookupError(f"There is no delivery {delivery_id}.")
    if row.state != "dead":
        return False
    row.state, row.attempts, row.due_at = "waiting", 0, now
    return True


def _dispatch(session: Session, row: EventDelivery) -> Dispatch:
    event: Optional[CaseEvent] = session.get(CaseEvent, row.event_id)
    assert event is not None, "a foreign key keeps the event"
    return Dispatch(row.id, row.target, row.attempts, row.case_id, event, row.told)

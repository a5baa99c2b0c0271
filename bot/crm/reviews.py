"""The review queue: which messages wait for a trainer, who is at work on which, and what was decided about them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import Integer, and_, cast, func, or_, select, update
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import ReviewDecision, ReviewLook, ReviewTurn

OPEN, SECOND, DISPUTED, DECIDED, SAVED, DROPPED = "open", "second", "disputed", "decided", "saved", "dropped"
"""States of a message. `second`: one of two trainers has decided. `disputed`: both have, each something else."""

CONFIRM, CHANGE, NEW_INTENT, NOT_FOR_US, PRIVATE = "confirm", "change", "new_intent", "not_for_us", "private"
WHATS = (CONFIRM, CHANGE, NEW_INTENT, NOT_FOR_US, PRIVATE)
"""What may be decided."""

SECOND_WITHIN = timedelta(days=7)
"""A message of the sample which no second trainer has looked at for so long is saved as the first one decided it."""


@dataclass(frozen=True)
class Filters:
    """What of the queue is shown; nothing shows everything. `since` is included, `until` is not."""

    languages: Collection[str] = ()
    intents: Collection[str] = ()
    channels: Collection[str] = ()
    since: Optional[datetime] = None
    until: Optional[datetime] = None


@dataclass(frozen=True)
class Group:
    """Messages that mean the same and wait for somebody, in figures."""

    id: str
    size: int
    score: float
    first: bool
    oldest: datetime
    newest: datetime


def groups(
    session: Session, officer_id: str, filters: Filters = Filters(), limit: int = 50, offset: int = 0
) -> Sequence[Group]:
    """The groups with messages for a trainer, those that would teach most before others."""
    first = func.max(cast(ReviewTurn.first, Integer))
    score = func.max(ReviewTurn.score)
    query = (
        select(ReviewTurn.group_id, func.count(), score, first, func.min(ReviewTurn.at), func.max(ReviewTurn.at))
        .where(waits_for(officer_id), *_wanted(filters))
        .group_by(ReviewTurn.group_id)
        .order_by(first.desc(), score.desc(), ReviewTurn.group_id)
    )
    rows = session.execute(query.limit(limit).offset(offset))
    return [Group(row[0], row[1], row[2], bool(row[3]), row[4], row[5]) for row in rows]


def turns(session: Session, officer_id: str, group_id: str, filters: Filters = Filters()) -> Sequence[ReviewTurn]:
    """A group's messages that wait for a trainer, oldest first."""
    mine = select(ReviewTurn).where(ReviewTurn.group_id == group_id, waits_for(officer_id), *_wanted(filters))
    return session.scalars(mine.order_by(ReviewTurn.at, ReviewTurn.id)).all()


def get(session: Session, turn_id: str) -> Optional[ReviewTurn]:
    """A message of the queue by its id, or None."""
    found: Optional[ReviewTurn] = session.get(ReviewTurn, turn_id)
    return found


def lock(session: Session, turn_ids: Collection[str]) -> Sequence[ReviewTurn]:
    """These messages, which nobody else changes until this transaction ends; those that are gone are left out."""
    query = select(ReviewTurn).where(ReviewTurn.id.in_(turn_ids)).order_by(ReviewTurn.id).with_for_update()
    return session.scalars(query.execution_options(populate_existing=True)).all()


def waits_for(officer_id: str) -> Any:
    """A condition for messages that a trainer may decide about: nobody has, or it is the second trainer's turn."""
    decided = select(ReviewDecision.id).where(
        ReviewDecision.turn_id == ReviewTurn.id,
        ReviewDecision.officer_id == officer_id,
        ReviewDecision.superseded_at.is_(None),
    )
    return or_(ReviewTurn.state.in_((OPEN, DISPUTED)), and_(ReviewTurn.state == SECOND, ~decided.exists()))


def claim(session: Session, group_id: str, officer_id: str, now: datetime, until: datetime) -> Optional[str]:
    """Notes that a trainer works on a group until then, unless another one does: returns that one's id, else None."""
    here = ReviewTurn.group_id == group_id
    ids = session.scalars(select(ReviewTurn.id).where(here)).all()
    found = lock(session, ids)
    others = [each.claimed_by for each in found if each.claimed_by != officer_id and (each.claimed_until or now) > now]
    if others:
        return str(others[0])
    for each in found:
        each.claimed_by, each.claimed_until = officer_id, until
    session.flush()
    return None


def release(session: Session, officer_id: str, group_id: Optional[str] = None) -> None:
    """Ends a trainer's work on a group, or on all."""
    mine = [ReviewTurn.claimed_by == officer_id, *([ReviewTurn.group_id == group_id] if group_id else [])]
    session.execute(
        update(ReviewTurn)
        .where(*mine)
        .values(claimed_by=None, claimed_until=None)
        .execution_options(synchronize_session=False)
    )


def claims(session: Session, group_ids: Collection[str], now: datetime) -> Mapping[str, str]:
    """By group: the id of the trainer who is at work on it."""
    query = select(ReviewTurn.group_id, ReviewTurn.claimed_by).where(
        ReviewTurn.group_id.in_(group_ids), ReviewTurn.claimed_until > now
    )
    return {row[0]: row[1] for row in session.execute(query.distinct())}


def decide(session: Session, turn: ReviewTurn, officer_id: str, now: datetime, what: str, **more: Any) -> str:
    """Keeps what a trainer decided about a locked message; returns the message's state from then on.

    `more` are further columns of `ReviewDecision`. It takes the place of the trainer's earlier decision, with
    `settles` also of all others'. Outside of the sample the last decision counts. Raises ValueError for what may not be
    decided, or is saved already.
    """
    if what not in WHATS or turn.state in (SAVED, DROPPED):
        raise ValueError(f"A message that is {turn.state} cannot be decided as {what}.")
    over = more.get("settles") or not turn.sample
    for each in standing(session, [turn.id]):
        if over or each.officer_id == officer_id:
            each.superseded_at = now
    made = ReviewDecision(id=new_id(), turn_id=turn.id, officer_id=officer_id, at=now, what=what, **more)
    session.add(made)
    turn.claimed_by = turn.claimed_until = None
    session.flush()
    turn.state = state_after(turn.sample, standing(session, [turn.id]))
    if turn.state == DROPPED:
        _drop(session, turn)
    session.flush()
    return str(turn.state)


def state_after(sample: bool, made: Sequence[ReviewDecision]) -> str:
    """The state of a message about which these decisions stand. One who takes it for private is not overruled."""
    if any(each.what == PRIVATE for each in made):
        return DROPPED
    if not made:
        return OPEN
    if not sample or any(each.settles for each in made):
        return DECIDED
    if len(made) < 2:
        return SECOND
    return DECIDED if len({(each.intent, each.language) for each in made}) == 1 else DISPUTED


def take_back(session: Session, turn: ReviewTurn, officer_id: str, now: datetime) -> str:
    """Takes a trainer's decision about a locked message back, while it is not saved; returns the state from then on."""
    if turn.state in (SAVED, DROPPED):
        raise ValueError(f"A message that is {turn.state} cannot be opened again.")
    for each in standing(session, [turn.id]):
        if each.officer_id == officer_id:
            each.superseded_at = now
    session.flush()
    turn.state = state_after(turn.sample, standing(session, [turn.id]))
    session.flush()
    return str(turn.state)


def standing(session: Session, turn_ids: Collection[str]) -> Sequence[ReviewDecision]:
    """The decisions about messages that no later one has taken the place of, oldest first."""
    query = select(ReviewDecision).where(ReviewDecision.turn_id.in_(turn_ids), ReviewDecision.superseded_at.is_(None))
    return session.scalars(query.order_by(ReviewDecision.at, ReviewDecision.id)).all()


def look(session: Session, turn_id: str, officer_id: str, now: datetime) -> None:
    """Keeps that a trainer looks at what was really written."""
    session.add(ReviewLook(id=new_id(), turn_id=turn_id, officer_id=officer_id, at=now))
    session.flush()


def counts(session: Session) -> Mapping[str, int]:
    """How many messages are in which state."""
    return {
        row[0]: row[1] for row in session.execute(select(ReviewTurn.state, func.count()).group_by(ReviewTurn.state))
    }


def _wanted(filters: Filters) -> list[Any]:
    columns = ((ReviewTurn.language, filters.languages), (ReviewTurn.intent, filters.intents))
    wanted = [column.in_(chosen) for column, chosen in (*columns, (ReviewTurn.channel, filters.channels)) if chosen]
    wanted += [ReviewTurn.at >= filters.since] if filters.since else []
    return wanted + ([ReviewTurn.at < filters.until] if filters.until else [])


def _drop(session: Session, turn: ReviewTurn) -> None:
    """Takes a private message's words out of the queue, and out of what was decided about it."""
    turn.text, turn.vector = "", None
    turn.entities, turn.stand_ins, turn.neighbours, turn.conflicts = [], [], [], []
    decided = update(ReviewDecision).where(ReviewDecision.turn_id == turn.id)
    session.execute(decided.values(written=None).execution_options(synchronize_session="fetch"))

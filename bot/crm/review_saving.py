"""What trainers decided and is not training data yet, and the decisions by which agreement is measured."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from bot.crm.reviews import CHANGE, CONFIRM, DECIDED, NEW_INTENT, NOT_FOR_US, SAVED, SECOND, SECOND_WITHIN, lock
from bot.crm.tables import ReviewDecision, ReviewTurn

SAVABLE = (CONFIRM, CHANGE, NEW_INTENT, NOT_FOR_US)

Pair = tuple[ReviewDecision, ReviewDecision]


def to_save(session: Session, now: datetime) -> Sequence[tuple[ReviewTurn, ReviewDecision]]:
    """The decided messages with the decision that counts for each, locked, by group and age.

    A message of the sample for which no second trainer was found within `SECOND_WITHIN` is among them.
    """
    alone = and_(ReviewTurn.state == SECOND, ReviewDecision.at < now - SECOND_WITHIN)
    rows = session.execute(
        select(ReviewTurn.id, ReviewDecision)
        .join(ReviewDecision, ReviewDecision.turn_id == ReviewTurn.id)
        .where(ReviewDecision.superseded_at.is_(None), ReviewDecision.what.in_(SAVABLE))
        .where(or_(ReviewTurn.state == DECIDED, alone))
        .order_by(ReviewDecision.settles, ReviewDecision.at, ReviewDecision.id)
    ).all()
    counts = {row[0]: row[1] for row in rows}  # the last, and one that settles before others
    found = [turn for turn in lock(session, list(counts)) if turn.state in (DECIDED, SECOND)]
    return [(each, counts[each.id]) for each in sorted(found, key=lambda turn: (turn.group_id, turn.at, turn.id))]


def mark_saved(session: Session, decision_ids: Collection[str], saved_as: str, now: datetime) -> None:
    """Notes that decisions are in a commit or a patch; their messages are done with."""
    for decision in session.scalars(select(ReviewDecision).where(ReviewDecision.id.in_(decision_ids))):
        decision.saved_as, decision.saved_at = saved_as, now
        session.get(ReviewTurn, decision.turn_id).state = SAVED
    session.flush()


def pairs(session: Session) -> Sequence[Pair]:
    """What two trainers decided of one message, each alone: the first decision of each, of one message a group.

    Of one message only, because a group is often decided at one stroke, and forty decisions of that kind are one.
    """
    query = (
        select(ReviewDecision, ReviewTurn.group_id)
        .join(ReviewTurn, ReviewTurn.id == ReviewDecision.turn_id)
        .where(ReviewTurn.sample.is_(True), ReviewDecision.settles.is_(False))
        .order_by(ReviewTurn.group_id, ReviewTurn.id, ReviewDecision.at, ReviewDecision.id)
    )
    found: dict[str, Pair] = {}
    firsts: dict[str, ReviewDecision] = {}
    for decision, group_id in session.execute(query):
        first = firsts.setdefault(decision.turn_id, decision)
        if first.officer_id != decision.officer_id:
            found.setdefault(group_id, (first, decision))
    return list(found.values())


def saved_since(session: Session, since: datetime) -> int:
    """How many decisions became training data since a moment."""
    query = select(func.count()).select_from(ReviewDecision).where(ReviewDecision.saved_at >= since)
    return int(session.scalar(query) or 0)

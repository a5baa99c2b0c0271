"""The review queue as a page shows it: groups of messages that mean the same, those that teach most first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.crm import jobs, officers, review_harvest, review_history, review_saving, reviews
from bot.crm.session import Session
from bot.crm.tables import Job, ReviewDecision, ReviewHarvest, ReviewTurn
from bot.workshop.review.agreement import Agreement, agreement
from bot.workshop.review.balance import Balance, thin
from bot.workshop.review.reasons import REASONS
from desk.review.asking import Asked

SHOWN = 25
"""Groups of a page."""

THIN = 8
"""So many of the thinnest intents are named."""

OPEN_STATES = (reviews.OPEN, reviews.SECOND, reviews.DISPUTED)


@dataclass(frozen=True)
class Row:
    """One group: its first message, and what its messages have in common."""

    id: str
    turn: ReviewTurn
    size: int
    first: bool
    languages: Sequence[str]
    intents: Sequence[str]
    reasons: Sequence[str]
    newest: datetime
    worker: Optional[str]
    """Who else is at work on it."""
    disputed: bool


@dataclass(frozen=True)
class Harvest:
    """The last search for messages, and the last wish for one."""

    last: Optional[ReviewHarvest]
    job: Optional[Job]


@dataclass(frozen=True)
class Queue:
    """The page's content. `agreement` is None where no message was decided by two."""

    rows: Sequence[Row]
    more: bool
    open: int
    to_save: int
    disputed: int
    agreement: Optional[Agreement]
    thin: Sequence[Balance]
    harvest: Harvest
    lately: Sequence[tuple[ReviewTurn, ReviewDecision]]


def read(session: Session, officer_id: str, asked: Asked, now: datetime, skip: int = 0) -> Queue:
    """What waits for a trainer."""
    found = reviews.groups(session, officer_id, asked.filters, SHOWN + 1, skip)
    shown = found[:SHOWN]
    at_work = reviews.claims(session, [each.id for each in shown], now)
    names = officers.names(session, set(at_work.values()))
    rows = []
    for group in shown:
        turns = reviews.turns(session, officer_id, group.id, asked.filters)
        worker = at_work.get(group.id)
        rows.append(
            Row(
                group.id,
                turns[0],
                group.size,
                group.first,
                _often(turn.language for turn in turns),
                _often(turn.intent or "nlu_fallback" for turn in turns),
                [REASONS[name].words for name in _often(n for turn in turns for n in turn.reasons) if name in REASONS],
                group.newest,
                names.get(worker) if worker and worker != officer_id else None,
                any(turn.state == reviews.DISPUTED for turn in turns),
            )
        )
    counts = reviews.counts(session)
    pairs = review_saving.pairs(session)
    searched = harvest(session)
    return Queue(
        rows,
        len(found) > SHOWN,
        sum(counts.get(state, 0) for state in OPEN_STATES),
        counts.get(reviews.DECIDED, 0),
        counts.get(reviews.DISPUTED, 0),
        agreement([(said(one), said(other)) for one, other in pairs]) if pairs else None,
        thin(searched.last.examples)[:THIN] if searched.last else (),
        searched,
        review_history.lately(session, officer_id),
    )


def harvest(session: Session) -> Harvest:
    """How far the search for messages is."""
    return Harvest(review_harvest.last(session), next(iter(jobs.newest(session, "harvest", 1)), None))


def said(decision: ReviewDecision) -> str:
    """What a decision comes to, for comparing two."""
    return str(decision.what) if decision.what == reviews.PRIVATE else str(decision.intent)


def _often(values: Iterable[str]) -> Sequence[str]:
    """Values, the most frequent first."""
    return [value for value, _ in Counter(values).most_common()]

"""The log of deliveries, as a supervisor reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Optional

from bot.crm import deliveries
from bot.crm.session import Session
from bot.crm.tables import Case, CaseEvent, EventDelivery, EventTarget
from bot.loans.lender import Lender


@dataclass(frozen=True)
class Row:
    """One delivery. Moments are shown on the clock of the case's office, `zone`; `again_at` is when it is tried next.

    `sending` says that a worker has it in hand just now.
    """

    delivery: EventDelivery
    event: CaseEvent
    case: Case
    sending: bool
    again_at: Optional[datetime]
    zone: tzinfo


@dataclass(frozen=True)
class Log:
    """Who is told, the newest deliveries, and how many of all are on their way or were given up."""

    targets: Sequence[EventTarget]
    rows: Sequence[Row]
    waiting: int
    dead: int


def read(session: Session, lender: Lender, now: datetime, only_dead: bool = False) -> Log:
    """The log as it stands; if wanted, with the deliveries alone that were given up."""
    rows = [_row(lender, now, *each) for each in deliveries.newest(session, only_dead)]
    unsent = deliveries.unsent(session)
    return Log(deliveries.targets(session), rows, unsent["waiting"], unsent["dead"])


def _row(lender: Lender, now: datetime, delivery: EventDelivery, event: CaseEvent, case: Case) -> Row:
    waiting = delivery.state == "waiting"
    sending = waiting and delivery.claimed_until is not None and delivery.claimed_until > now
    again_at = delivery.due_at if waiting and delivery.attempts and not sending else None
    return Row(delivery, event, case, sending, again_at, lender.office(case.market).zone)

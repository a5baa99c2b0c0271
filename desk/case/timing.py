"""A case's clocks, as the desk shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Optional

from bot.cases.clocks import ACKNOWLEDGEMENT, FINAL, FIRST, LATEST, NEXT, RESOLUTION
from bot.crm.tables import CaseClock

ORDER = (FIRST, NEXT, RESOLUTION, ACKNOWLEDGEMENT, FINAL, LATEST)

State = Literal["running", "soon", "late", "halted", "kept", "missed", "stopped"]


@dataclass(frozen=True)
class Timing:
    """The newest run of one clock. `due` is None while it is halted; `left` is then the working time that is left."""

    name: str
    state: State
    due: Optional[datetime]
    left: Optional[timedelta]
    at: Optional[datetime]


def timings(clocks: Sequence[CaseClock], now: datetime) -> Sequence[Timing]:
    """The newest run of each clock that a case has, in a fixed order."""
    newest = {str(each.name): each for each in clocks}
    return [_timing(newest[name], now) for name in ORDER if name in newest]


def _timing(clock: CaseClock, now: datetime) -> Timing:
    left = None if clock.seconds_left is None or clock.due_at else timedelta(seconds=clock.seconds_left)
    return Timing(str(clock.name), _state(clock, now), clock.due_at, left, clock.met_at or clock.stopped_at)


def _state(clock: CaseClock, now: datetime) -> State:
    if clock.met_at is not None:
        return "missed" if clock.breached_at is not None else "kept"
    if clock.stopped_at is not None:
        return "missed" if clock.breached_at is not None else "stopped"
    if clock.due_at is None:
        return "halted"
    if clock.breached_at is not None or clock.due_at <= now:
        return "late"
    return "soon" if clock.warn_at <= now else "running"

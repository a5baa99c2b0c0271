"""Due dates that fall on closed days: by which rule they move."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, get_args

from bot.errors import OutOfRange

Closed = Callable[[date], bool]
"""Whether nothing can be paid on a day."""

Rolling = Literal["none", "following", "modified-following", "preceding"]
"""Not at all; to the next open day; the same, but back to the last open one if that is in the next month; to the last
open day before. ISDA 2006 section 4.12(a) names the last three."""

ROLLINGS: tuple[Rolling, ...] = get_args(Rolling)

_LONGEST = 31
"""Days. A calendar that is closed for longer has a mistake in it."""


def weekend(day: date) -> bool:
    """Saturday and Sunday."""
    return day.weekday() >= 5


def roll(day: date, rule: Rolling, closed: Closed) -> date:
    """The day on which a payment that falls on `day` is due. Raises `OutOfRange` where no open day is near."""
    if rule == "none" or not closed(day):
        return day
    if rule == "preceding":
        return _open(day, -1, closed)
    moved = _open(day, 1, closed)
    return _open(day, -1, closed) if rule == "modified-following" and moved.month != day.month else moved


def _open(day: date, step: int, closed: Closed) -> date:
    for away in range(1, _LONGEST + 1):
        moved = day + timedelta(days=step * away)
        if not closed(moved):
            return moved
    raise OutOfRange(f"No day within {_LONGEST} days of {day} is open; correct the holidays.")

"""The span of days that is looked at, and the equally long one before it, with which it is compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Optional
from zoneinfo import ZoneInfo

from bot.errors import BadInput

LAST: dict[str, int] = {"7": 7, "28": 28, "90": 90}
THIS_MONTH, LAST_MONTH, OWN = "month", "last-month", "own"
PERIODS = (*LAST, THIS_MONTH, LAST_MONTH, OWN)
USUAL = "28"

LONGEST = 366
"""Days of a span at most."""

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Between:
    """From `start` until before `end`, both aware."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Span:
    """The days from `first` to `last` on the calendar of `zone`.

    A span that has not ended is counted until now, and the one before it until the same time of its own last day, so
    that like is compared with like.
    """

    first: date
    last: date
    zone: ZoneInfo
    now: datetime

    @property
    def days(self) -> int:
        """How many calendar days it has."""
        return (self.last - self.first).days + 1

    @property
    def is_going_on(self) -> bool:
        """Whether its last day has not ended."""
        return _midnight(self.last + DAY, self.zone) > self.now

    @property
    def counted(self) -> Between:
        """The moments that are counted."""
        return Between(_midnight(self.first, self.zone), self._end(0))

    @property
    def before(self) -> Between:
        """The moments that they are compared with: as many days directly before."""
        return Between(_midnight(self.first - self.days * DAY, self.zone), self._end(self.days))

    def _end(self, earlier: int) -> datetime:
        if not self.is_going_on:
            return _midnight(self.last + DAY - earlier * DAY, self.zone)
        local = self.now.astimezone(self.zone)
        return datetime.combine(local.date() - earlier * DAY, local.time(), self.zone)


def span(period: str, now: datetime, zone: ZoneInfo, first: Optional[date] = None, last: Optional[date] = None) -> Span:
    """The span that one of `PERIODS` means now; `first` and `last` are the days of `OWN`, both included.

    Spans of so many days end today. Raises `BadInput` for own days that are missing, in the wrong order, in the future
    or too many.
    """
    today = now.astimezone(zone).date()
    if period in LAST:
        return Span(today - (LAST[period] - 1) * DAY, today, zone, now)
    if period == THIS_MONTH:
        return Span(today.replace(day=1), today, zone, now)
    if period == LAST_MONTH:
        last = today.replace(day=1) - DAY
        return Span(last.replace(day=1), last, zone, now)
    if period != OWN:
        raise BadInput("period", f"There is no span called so; choose one of {', '.join(PERIODS)}.")
    if first is None or last is None:
        raise BadInput("days", "Give both days: the first and the last one.")
    if last < first:
        raise BadInput("days", "The last day lies before the first; swap them.")
    if first > today:
        raise BadInput("days", "The first day lies in the future; choose an earlier one.")
    if (last - first).days >= LONGEST:
        raise BadInput("days", f"These are more than {LONGEST} days; choose a shorter span.")
    if first < date(2000, 1, 1):
        raise BadInput("days", "The first day lies before the year 2000; choose a later one.")
    return Span(first, min(last, today), zone, now)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone)

"""Opening hours: is an office open, when does it open, and how much of its working time lies between two moments?

Hours are wall time in the office's zone, and everything between two moments is counted in real, elapsed time. So a
day on which the clocks change has an hour more or less, and a borrower in another zone gets the same moment.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta, timezone
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.errors import BadLenderData

_HORIZON = 400
"""Days to look ahead. An office that does not open within them never does."""


class Opening(Protocol):
    """An office's hours, as `bot.loans.offices.Office` has them."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the wall times."""
        ...

    def shifts(self, day: date) -> Sequence[tuple[time, time]]:
        """From-to for a calendar day, in order, none when closed; closing at 00:00 is midnight at the day's end."""
        ...


def is_open(office: Opening, moment: datetime) -> bool:
    """Whether the office is open at a moment (aware). It is at the minute of opening, and is not at that of closing."""
    return any(start <= moment < end for start, end in _shifts_from(office, moment, days=1))


def next_opening(office: Opening, moment: datetime) -> datetime:
    """The next moment after `moment` at which the office opens, in its zone; while it is open, that of the shift after.

    Raises `BadLenderData` for an office that does not open any more.
    """
    for start, _ in _shifts_from(office, moment):
        if start > moment:
            return start.astimezone(office.zone)
    raise _never_open()


def working_deadline(office: Opening, moment: datetime, length: timedelta) -> datetime:
    """The moment, in the office's zone, at which it will have been open for `length` since `moment`.

    No length leads to `moment` itself when the office is open, else to its next opening. Raises `BadLenderData` for an
    office that is not open for so long any more.
    """
    left = length
    for start, end in _shifts_from(office, moment):
        begin = max(start, moment)
        if begin >= end:
            continue
        if begin + left <= end:
            return (begin + left).astimezone(office.zone)
        left -= end - begin
    raise _never_open()


def working_time(office: Opening, start: datetime, end: datetime) -> timedelta:
    """How long the office is open between two moments; nothing where `end` does not lie after `start`.

    It undoes `working_deadline`: from a moment to its deadline lies just the length that was asked for.
    """
    days = (end.astimezone(office.zone).date() - start.astimezone(office.zone).date()).days + 1
    return sum(
        (max(min(closes, end) - max(opens, start), timedelta()) for opens, closes in _shifts_from(office, start, days)),
        timedelta(),
    )


class Ruler:
    """An office's working time between any two moments of a range; measures many as `working_time` measures one."""

    def __init__(self, office: Opening, start: datetime, end: datetime) -> None:
        days = (end.astimezone(office.zone).date() - start.astimezone(office.zone).date()).days + 1
        self._opens, self._closes, self._before = list[float](), list[float](), list[float]()
        passed = 0.0
        for opens, closes in _shifts_from(office, start, days):
            self._opens.append(opens.timestamp())
            self._closes.append(closes.timestamp())
            self._before.append(passed)
            passed += self._closes[-1] - self._opens[-1]

    def seconds(self, start: datetime, end: datetime) -> float:
        """Seconds of working time; 0 where `end` does not lie after `start`."""
        return max(0.0, self._until(end.timestamp()) - self._until(start.timestamp()))

    def _until(self, moment: float) -> float:
        """The working time from the start of the range to a moment."""
        shift = bisect_right(self._opens, moment) - 1
        return self._before[shift] + min(moment, self._closes[shift]) - self._opens[shift] if shift >= 0 else 0.0


def end_of_day(zone: ZoneInfo, moment: datetime, days: int) -> datetime:
    """The end of the calendar day that lies `days` days after the day of a moment: midnight, in that zone.

    Deadlines of the law that count calendar days from a receipt are kept until the last day is over.
    """
    last = moment.astimezone(zone).date() + timedelta(days=days + 1)
    return datetime.combine(last, time(0), tzinfo=zone)


def _shifts_from(office: Opening, moment: datetime, days: int = _HORIZON) -> Iterator[tuple[datetime, datetime]]:
    """The shifts of the day of a moment and of the days after it, in UTC so that differences are elapsed time."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone; pass an aware moment.")
    today = moment.astimezone(office.zone).date()
    for ahead in range(days):
        day = today + timedelta(days=ahead)
        for opens, closes in office.shifts(day):
            end_day = day + timedelta(days=1) if closes == time(0) else day
            yield _moment(office, day, opens), _moment(office, end_day, closes)


def _moment(office: Opening, day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, tzinfo=office.zone).astimezone(timezone.utc)


def _never_open() -> BadLenderData:
    return BadLenderData(
        "An office has no opening hours in the coming year; correct its hours and holidays in lender/offices.yml."
    )

"""What is said of a day, and which day of the calendar that makes."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

START, END = "start", "end"
_YEARS_AHEAD = 8
"""A day of the year comes at least once in so many years, also 29 February."""


@dataclass(frozen=True)
class DayParts:
    """Parts of a date. `year`, `month`, `day` and `weekday` (0 is Monday) are the calendar's.

    `years`, `months`, `weeks` and `days` count from today, `edge` is the start or the end of a month or a year, `turn`
    is 1 for "next" and -1 for "last".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    years: int | None = None
    months: int | None = None
    weeks: int | None = None
    days: int | None = None
    edge: str | None = None
    turn: int | None = None

    def with_part(self, other: DayParts) -> DayParts | None:
        """Both together; None when they cannot be said of one day."""
        given = {
            each.name: getattr(other, each.name) for each in fields(other) if getattr(other, each.name) is not None
        }
        if any(getattr(self, name) is not None for name in given):
            return None
        both = replace(self, **given)
        return None if _contradict(both) else both

    def resolve(self, today: date, past: bool = False) -> date | None:
        """The day that is meant: the next one from today, or with `past` the last one; None when there is none."""
        past = past or self.turn == -1
        try:
            if self.days is not None:
                return today + timedelta(days=self.days)
            if self.day is None and (self.weekday is not None or self.weeks is not None):
                return _weekday(self.weekday, self.weeks, today, past)
            return self._of_month(today, past)
        except (ValueError, OverflowError):
            return None

    def _of_month(self, today: date, past: bool) -> date | None:
        year = today.year + self.years if self.years is not None and self._is_in_year else self.year
        if self.months is not None:
            return self._of_coming_month(add_months(today, self.months), today, past)
        if self.month is not None:
            return self._of_named_month(year, self.month, today, past)
        if self.day is not None:
            return _nearest([_day(add_months(today.replace(day=1), n), self.day) for n in range(-3, 4)], today, past)
        if self.years is not None and self.edge is None:
            return add_months(today, 12 * self.years)
        if year is None:
            return None
        found = date(year, 12, 31) if self.edge == END else date(year, 1, 1)
        return date(year + 1, 1, 1) if self.years == 0 and found < today and not past else found

    @property
    def _is_in_year(self) -> bool:
        return self.month is not None or self.edge is not None

    def _of_coming_month(self, month: date, today: date, past: bool) -> date | None:
        if self.day is not None:
            return _day(month, self.day)
        if self.edge == END:
            return _last_day(month)
        if self.edge == START:
            first = month.replace(day=1)
            return add_months(first, 1) if self.months == 0 and first < today and not past else first
        return month

    def _of_named_month(self, year: int | None, month: int, today: date, past: bool) -> date | None:
        years = [year] if year is not None else range(today.year - _YEARS_AHEAD, today.year + _YEARS_AHEAD + 1)
        firsts = [date(each, month, 1) for each in years]
        days = [self._day_in(first) for first in firsts]
        if year is not None:
            return days[0]
        if self.day is None and self.edge is None and not past and month == today.month:
            return today
        if self.turn == -1:
            days = [self._day_in(first) for first in firsts if first < today.replace(day=1)]
        return _nearest(days, today, past)

    def _day_in(self, month: date) -> date | None:
        if self.day is not None:
            return _day(month, self.day)
        return _last_day(month) if self.edge == END else month


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last one of a shorter month."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _contradict(parts: DayParts) -> bool:
    """Whether a day is given in two ways."""
    distance = parts.days is not None or parts.weeks is not None
    dated = any(
        each is not None for each in (parts.year, parts.month, parts.day, parts.years, parts.months, parts.edge)
    )
    return (
        (distance and dated)
        or (parts.days is not None and (parts.weeks, parts.weekday, parts.turn) != (None, None, None))
        or (parts.month is not None and parts.months is not None)
        or (parts.year is not None and parts.years is not None)
        or (
            parts.months is not None
            and (parts.year, parts.years, parts.weekday, parts.turn) != (None, None, None, None)
        )
        or (parts.edge is not None and parts.day is not None)
        or (parts.weekday is not None and (parts.edge is not None or (parts.month is None) != (parts.day is None)))
        or (parts.turn is not None and parts.weeks is not None)
    )


def _weekday(weekday: int | None, weeks: int | None, today: date, past: bool) -> date:
    if weekday is None:
        return today + timedelta(weeks=weeks or 0)
    if weeks is not None:
        return today + timedelta(weeks=weeks, days=weekday - today.weekday())
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    behind = (today.weekday() - weekday - 1) % 7 + 1
    return today - timedelta(days=behind) if past else today + timedelta(days=ahead)


def _nearest(days: list[date | None], today: date, past: bool) -> date | None:
    known = [day for day in days if day is not None]
    if past:
        return max((day for day in known if day <= today), default=None)
    return min((day for day in known if day >= today), default=None)


def _day(month: date, day: int) -> date | None:
    return date(month.year, month.month, day) if 1 <= day <= monthrange(month.year, month.month)[1] else None


def _last_day(month: date) -> date:
    return date(month.year, month.month, monthrange(month.year, month.month)[1])

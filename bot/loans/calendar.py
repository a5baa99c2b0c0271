"""Due dates: months from a day on, with the ends of short months."""

from __future__ import annotations

from calendar import isleap
from datetime import date

from bot.errors import OutOfRange

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def add_months(day: date, months: int, anchor: int | None = None) -> date:
    """The same day of the month `months` later (or earlier), or the month's last day where it is shorter.

    `anchor` is the day of the month to aim at (1–31) when `day` itself stands on the end of a short month. Raises
    `OutOfRange` beyond the years that dates can have.
    """
    return _on_day(_months_since_zero(day) + months, anchor or day.day)


def monthly_due_dates(first: date, count: int, anchor: int | None = None) -> tuple[date, ...]:
    """`count` due dates a month apart. 31 January is followed by 28 (or 29) February and then by 31 March.

    `anchor` is the agreed day of the month when `first` could not fall on it, for example 31 when `first` is
    28 February.
    """
    start, wanted = _months_since_zero(first), anchor or first.day
    if wanted > 28:
        return tuple([_on_day(month, wanted) for month in range(start, start + count)])
    _on_day(start + count - 1, wanted)  # says so where that is beyond all dates
    return tuple([date(month // 12, month % 12 + 1, wanted) for month in range(start, start + count)])


def _months_since_zero(day: date) -> int:
    return day.year * 12 + day.month - 1


def _on_day(months: int, wanted: int) -> date:
    year, month = divmod(months, 12)
    if wanted > 28:  # only then can the month be too short
        wanted = min(wanted, 29 if month == 1 and isleap(year) else _LENGTHS[month])
    try:
        return date(year, month + 1, wanted)
    except ValueError as error:
        raise OutOfRange(f"Year {year} is beyond all dates; use a shorter term.") from error

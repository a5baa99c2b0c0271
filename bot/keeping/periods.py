"""Lengths of time as people write them: `90d`, `24m`, `3y`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import datetime, timedelta

from bot.errors import BadInput


def before(now: datetime, length: str) -> datetime:
    """The moment that lies so long before `now`, at the same time of day.

    `length` is a whole number of days (`d`), months (`m`) or years (`y`), at least one. A month before 31 March is the
    last of February. Raises `BadInput` for anything else.
    """
    told = re.fullmatch(r"([1-9][0-9]{0,4})([dmy])", length.strip().lower())
    if told is None:
        raise BadInput("period", f"{length} is no length of time: write days, months or years, as in 90d, 24m or 3y.")
    number, unit = int(told[1]), told[2]
    try:
        return now - timedelta(days=number) if unit == "d" else _months_before(now, number * (12 if unit == "y" else 1))
    except (OverflowError, ValueError) as error:
        raise BadInput("period", f"{length} ago there was no calendar: choose a shorter time.") from error


def _months_before(now: datetime, months: int) -> datetime:
    count = now.year * 12 + now.month - 1 - months
    year, month = count // 12, count % 12 + 1
    if year < 1:
        raise ValueError("before the first year")
    return now.replace(year=year, month=month, day=min(now.day, monthrange(year, month)[1]))

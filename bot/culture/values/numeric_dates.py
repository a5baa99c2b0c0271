"""Dates in digits: 2026-11-15, 15/8, 3/15/2027, 08/2024."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.culture.values.date_patterns import full_year
from bot.culture.values.day_parts import DayParts

_YEAR_FIRST = re.compile(r"(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|[.]\d)")
_YEAR_LAST = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.]\d)")
_MONTH_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{4})(?![\d/-]|[.]\d)")
_NO_YEAR = re.compile(r"(?<![\d/.,-])(\d{1,2})/(\d{1,2})(?![\d/%-]|[.,]\d)")
_NEVER = ("24/7", "50/50")
_BUDDHIST_YEARS = range(2400, 2700)
BUDDHIST_ERA = 543
"""Years by which the Buddhist era is ahead."""

_AHEAD = 10
"""Years; a year in two digits lies no further ahead than this."""


def numeric_dates(text: str, order: str, today: date, buddhist: bool = False) -> Iterator[tuple[int, int, DayParts]]:
    """Start, end and parts of each date in digits.

    `order` (mdy, dmy, ymd) decides where both readings are possible. With `buddhist` a year in two digits is one of
    the Buddhist era; in four digits it is known by itself.
    """
    for match in _YEAR_FIRST.finditer(text):
        year, _, month, day = match.groups()
        yield match.start(), match.end(), DayParts(year=_common_era(int(year)), month=int(month), day=int(day))
    for match in _YEAR_LAST.finditer(text):
        first, _, second, year = match.groups()
        parts = _day_and_month(int(first), int(second), order)
        if parts:
            yield match.start(), match.end(), DayParts(_full_year(year, today, buddhist), *parts)
    for match in _MONTH_YEAR.finditer(text):
        if 1 <= int(match.group(1)) <= 12:
            yield match.start(), match.end(), DayParts(year=_common_era(int(match.group(2))), month=int(match.group(1)))
    for match in _NO_YEAR.finditer(text):
        parts = _day_and_month(int(match.group(1)), int(match.group(2)), order)
        if parts and match.group() not in _NEVER:
            yield match.start(), match.end(), DayParts(None, *parts)


def _day_and_month(first: int, second: int, order: str) -> tuple[int, int] | None:
    """(month, day), read the other way round where the usual way gives no date."""
    day_first, month_first = (second, first), (first, second)
    for month, day in (day_first, month_first) if order == "dmy" else (month_first, day_first):
        if 1 <= month <= 12 and 1 <= day <= 31:
            return month, day
    return None


def _full_year(written: str, today: date, buddhist: bool) -> int:
    year = int(written)
    if len(written) == 4:
        return _common_era(year)
    if buddhist:
        return full_year(year, buddhist) - BUDDHIST_ERA
    return 2000 + year if 2000 + year <= today.year + _AHEAD else 1900 + year


def _common_era(year: int) -> int:
    return year - BUDDHIST_ERA if year in _BUDDHIST_YEARS else year

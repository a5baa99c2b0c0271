"""Dates by the patterns of a language file: "5th", "ngày 15 tháng 3", 民國115年, "in 3 days"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.culture.value_facts import Dates
from bot.culture.values.calendar_words import CalendarWords
from bot.culture.values.day_parts import END, START, DayParts
from bot.culture.values.numbers import NumberReader
from bot.culture.values.words import patterns

_NUMBERS = {"y": "year", "d": "day", "days": "days", "weeks": "weeks", "months": "months", "years": "years"}

BUDDHIST_CENTURY = 2500
"""Lasts until 2056."""


class DatePatterns:
    """The patterns of one language, ready for use."""

    def __init__(self, dates: Dates, calendar: CalendarWords, numbers: NumberReader) -> None:
        self._calendar = calendar
        self._numbers = numbers
        self._eras = dates.eras
        self._patterns = patterns([*dates.day_of_month, *dates.pattern], numbers.words.small)

    def read(self, text: str) -> Iterator[tuple[int, int, DayParts]]:
        """Start, end and parts of each match that makes sense."""
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                parts = self._parts({name: value for name, value in match.groupdict().items() if value})
                if parts:
                    yield match.start(), match.end(), parts

    def _parts(self, groups: dict[str, str]) -> DayParts | None:
        given: dict[str, Any] = {
            name: self._number(groups[group]) for group, name in _NUMBERS.items() if group in groups
        }
        for era in self._eras.keys() & groups.keys():
            year = self._number(groups[era])
            ahead = self._eras[era] < 0
            given["year"] = None if year is None else full_year(year, ahead) + self._eras[era]
        if "m" in groups:
            given["month"] = self._calendar.month(groups["m"]) or self._number(groups["m"])
        if "w" in groups:
            given["weekday"] = self._calendar.weekday(groups["w"])
        if not given or None in given.values():
            return None
        if not 1 <= given.get("month", 1) <= 12 or not 1 <= given.get("day", 1) <= 31:
            return None
        return DayParts(**_directed(given, groups))

    def _number(self, written: str) -> int | None:
        value = self._numbers.value(written)
        return int(value) if value is not None and value == value.to_integral_value() else None


def full_year(year: int, buddhist: bool) -> int:
    """A year of the Buddhist era is often said without its century: 69 for 2569."""
    return year + BUDDHIST_CENTURY if buddhist and year < 100 else year


def _directed(given: dict[str, Any], groups: dict[str, str]) -> dict[str, Any]:
    """Full weeks are days, "ago" goes backwards, and an edge is the start or the end."""
    if "weeks" in given:
        given["days"] = 7 * given.pop("weeks")
    if "ago" in groups:
        given.update({name: -given[name] for name in ("days", "months", "years") if name in given})
    if "start" in groups or "end" in groups:
        given["edge"] = START if "start" in groups else END
    return given

"""Finds the parts of dates in a text: months, days, weekdays, "next week", 民國115年, "cuối tháng"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.day_parts import END, START, DayParts
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.words import alternatives, any_pattern, before, key, patterns, stands_before

_EDGES = {
    "start_of_month": ("months", START),
    "end_of_month": ("months", END),
    "start_of_year": ("years", START),
    "end_of_year": ("years", END),
}
_REPUBLIC = 1911
"""The year before the first of the Republic of China's calendar."""


@dataclass(frozen=True)
class DatePart:
    """A part of a date at a place of a plain text; one that is not `sure` counts only beside another part."""

    start: int
    end: int
    parts: DayParts
    sure: bool = True


class DateWords:
    """The calendar words of one language. Building compiles them; reading is pure."""

    def __init__(self, facts: LanguageFacts, numbers: NumberReader) -> None:
        self._numbers = numbers
        dates = facts.dates
        self._months = _numbered(dates.months, dates.months_short)
        self._weekdays = _numbered(dates.weekdays, dates.weekdays_short)
        known: dict[str, DayParts] = {}
        known.update({key(word): DayParts(month=number + 1) for word, number in self._months.items()})
        known.update({key(word): DayParts(weekday=number) for word, number in self._weekdays.items()})
        known.update({key(each): _relative(value) for word, value in dates.relative for each in word.split("|")})
        bound = {key(word): DayParts(turn=1) for word in dates.next} | {key(word): DayParts(turn=-1) for word in dates.last}
        bound |= {key(word): DayParts(edge=START) for word in dates.starts} | {key(word): DayParts(edge=END) for word in dates.ends}
        self._known, self._bound = known, bound
        self._ambiguous = {key(word) for word in dates.ambiguous}
        self._word, self._bound_word = re.compile(alternatives(known)), re.compile(alternatives(bound))
        tails = "" if facts.word_spacing else "".join(sorted({word[-1] for word in self._weekdays if not word[-1].isdigit()}))
        self._weekday_tail = re.compile(f"[{tails}]" if tails else r"(?!)")
        self._patterns = patterns([*dates.day_of_month, *dates.pattern], numbers.words.small)
        self._day_words, self._year_words = before([alternatives(dates.day_words)]), before([alternatives(dates.year_words)])
        self._prepositions = before([any_pattern(dates.prepositions)])

    def read(self, text: str, figures: Sequence[Figure]) -> list[DatePart]:
        """All parts of dates, longer ones before shorter ones of the same place; they may overlap."""
        found = [*self._patterned(text), *self._worded(text), *self._bare(text, figures)]
        return [each for each in found if not self._is_inside(text, each, figures)]

    def _worded(self, text: str) -> Iterator[DatePart]:
        for match in _overlapping(self._word, text):
            word = key(match.group())
            parts, end = self._known[word], match.end()
            if parts.weeks is not None and (tail := self._weekday_tail.match(text, end)):
                yield DatePart(match.start(), end + 1, DayParts(weeks=parts.weeks, weekday=self._weekday(tail.group())))
            sure = word not in self._ambiguous or stands_before(self._prepositions, text, match.start())
            yield DatePart(match.start(), end, parts, sure)
        for match in _overlapping(self._bound_word, text):
            yield DatePart(match.start(), match.end(), self._bound[key(match.group())], sure=False)

    def _patterned(self, text: str) -> Iterator[DatePart]:
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                parts = self._of_groups({name: value for name, value in match.groupdict().items() if value})
                if parts:
                    yield DatePart(match.start(), match.end(), parts)

    def _of_groups(self, groups: dict[str, str]) -> DayParts | None:
        given: dict[str, Any] = {}
        for group, name in (("y", "year"), ("d", "day"), ("days", "days"), ("weeks", "weeks"), ("months", "months"), ("years", "years")):
            if group in groups:
                given[name] = self._number(groups[group])
        if "roc" in groups:
            number = self._number(groups["roc"])
            given["year"] = None if number is None else number + _REPUBLIC
        if "m" in groups:
            month = self._months.get(key(groups["m"]))
            given["month"] = self._number(groups["m"]) if month is None else month + 1
        if "w" in groups:
            given["weekday"] = self._weekday(groups["w"])
        if not given or None in given.values() or not 1 <= given.get("month", 1) <= 12 or not 1 <= given.get("day", 1) <= 31:
            return None
        if "weeks" in given:
            given["days"] = 7 * given.pop("weeks")
        if "start" in groups or "end" in groups:
            given["edge"] = START if "start" in groups else END
        if "ago" in groups:
            given.update({name: -given[name] for name in ("days", "months", "years") if name in given})
        return DayParts(**given)

    def _bare(self, text: str, figures: Sequence[Figure]) -> Iterator[DatePart]:
        for figure in figures:
            if not figure.written.isdigit() or figure.attached:
                continue
            if 1 <= figure.value <= 31:
                sure = stands_before(self._day_words, text, figure.start)
                yield DatePart(figure.start, figure.end, DayParts(day=int(figure.value)), sure)
            elif len(figure.written) == 4 and 1900 <= figure.value <= 2100:
                sure = stands_before(self._year_words, text, figure.start)
                yield DatePart(figure.start, figure.end, DayParts(year=int(figure.value)), sure)

    def _is_inside(self, text: str, part: DatePart, figures: Sequence[Figure]) -> bool:
        """Whether the part's last digits belong to a larger figure, or its last sign to another word (下周一定)."""
        if any(each.start < part.end < each.end and part.start <= each.start for each in figures):
            return True
        whole, tail = (self._numbers.words.never(text, place) for place in (part.start, part.end - 1))
        return whole == part.end or (tail is not None and tail > part.end)

    def _weekday(self, word: str) -> int | None:
        return next((number for name, number in self._weekdays.items() if name.endswith(key(word))), None)

    def _number(self, written: str) -> int | None:
        value = self._numbers.value(written)
        return int(value) if value is not None and value == value.to_integral_value() else None


def _numbered(*lists: Sequence[str]) -> dict[str, int]:
    return {key(each): number for words in lists for number, word in enumerate(words) for each in word.split("|") if each}


def _relative(value: int | dict[str, int]) -> DayParts:
    """What a language file says of a relative day; full weeks can be joined by a weekday."""
    if isinstance(value, int):
        return DayParts(weeks=value // 7) if value and value % 7 == 0 else DayParts(days=value)
    given: dict[str, Any] = {}
    for name, number in value.items():
        if name in _EDGES:
            given[_EDGES[name][0]], given["edge"] = number, _EDGES[name][1]
        else:
            given[name] = number
    return DayParts(**given)


def _overlapping(pattern: re.Pattern[str], text: str) -> Iterable[re.Match[str]]:
    """All matches, also those that begin inside another."""
    place = 0
    while match := pattern.search(text, place):
        if match.end() > match.start():
            yield match
        place = match.start() + 1

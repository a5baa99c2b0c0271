"""Finds the parts of dates in a text: months, days, weekdays, "next week", "cuối tháng"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.calendar_words import CalendarWords
from bot.culture.values.date_patterns import DatePatterns
from bot.culture.values.day_parts import DayParts
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.words import NEVER, alternatives, any_pattern, before, key, stands_before


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
        dates = facts.dates
        self._never = numbers.words.never
        self._calendar = CalendarWords(dates)
        self._patterns = DatePatterns(dates, self._calendar, numbers)
        self._word = re.compile(alternatives(self._calendar.known))
        self._bound_word = re.compile(alternatives(self._calendar.bound))
        tails = self._calendar.weekday_tails()
        self._tail = re.compile(f"[{tails}]" if tails and not facts.word_spacing else NEVER)
        self._ambiguous = {key(word) for word in dates.ambiguous}
        self._prepositions = before([any_pattern(dates.prepositions)])
        self._day_words = before([alternatives(dates.day_words)])
        self._year_words = before([alternatives(dates.year_words)])

    def read(self, text: str, figures: Sequence[Figure]) -> list[DatePart]:
        """All parts of dates; they may overlap."""
        patterned = [DatePart(start, end, parts) for start, end, parts in self._patterns.read(text)]
        found = [*patterned, *self._worded(text), *self._bare(text, figures)]
        figure_at = {place: figure for figure in figures for place in range(figure.start, figure.end)}
        return [each for each in found if not self._is_inside(text, each, figure_at.get(each.end - 1))]

    def _worded(self, text: str) -> Iterator[DatePart]:
        for match in _overlapping(self._word, text):
            word = key(match.group())
            parts, end = self._calendar.known[word], match.end()
            if parts.weeks is not None and (tail := self._tail.match(text, end)):
                weekday = self._calendar.weekday(tail.group())
                yield DatePart(match.start(), tail.end(), DayParts(weeks=parts.weeks, weekday=weekday))
            sure = word not in self._ambiguous or stands_before(self._prepositions, text, match.start())
            yield DatePart(match.start(), end, parts, sure)
        for match in _overlapping(self._bound_word, text):
            yield DatePart(match.start(), match.end(), self._calendar.bound[key(match.group())], sure=False)

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

    def _is_inside(self, text: str, part: DatePart, figure: Figure | None) -> bool:
        """Whether the part's last digits belong to a larger figure, or its last sign to another word (下周一定)."""
        if figure and part.start <= figure.start and part.end < figure.end:
            return True
        whole, tail = (self._never(text, place) for place in (part.start, part.end - 1))
        return whole == part.end or (tail is not None and tail > part.end)


def _overlapping(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches, also those that begin inside another."""
    place = 0
    while match := pattern.search(text, place):
        if match.end() > match.start():
            yield match
        place = match.start() + 1

"""Dates in a text, in whatever way they are said, resolved against today."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.date_words import DatePart, DateWords
from bot.culture.values.day_parts import DayParts
from bot.culture.values.found import DATE, DAY, NUMBERED, Found, without_overlaps
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.numeric_dates import numeric_dates
from bot.culture.values.words import after, alternatives, before, stands_before


class DateReader:
    """Reads dates in one language: "15 March", "3/15", "the 5th", 下個月10號, "thứ sáu tuần sau", "fin de mes"."""

    def __init__(self, facts: LanguageFacts, numbers: NumberReader) -> None:
        dates = facts.dates
        self._words = DateWords(facts, numbers)
        self._order, self._buddhist = dates.order, any(years < 0 for years in dates.eras.values())
        self._between = re.compile(rf"[\s,]*(?:{alternatives(dates.joiners)}\s*)*")
        self._past = before(dates.past)
        self._not_before, self._not_after = before(dates.unless.before), after(dates.unless.after)
        self._date_before = before([alternatives([*dates.day_words, *dates.prepositions])])

    def read(self, text: str, figures: Sequence[Figure], today: date) -> list[Found]:
        """The dates of a plain text."""
        numeric = [
            DatePart(start, end, parts) for start, end, parts in numeric_dates(text, self._order, today, self._buddhist)
        ]
        parts = _longest([*numeric, *self._words.read(text, figures)])
        found: list[Found] = []
        group: list[DatePart] = []
        said = DayParts()
        for part in [*parts, None]:
            together = self._together(text, group, said, part) if part and group else None
            if part and together:
                group, said = [*group, part], together
                continue
            found += self._date(text, group, said, today)
            group, said = ([part], part.parts) if part else ([], DayParts())
        return found

    def _together(self, text: str, group: list[DatePart], said: DayParts, part: DatePart) -> DayParts | None:
        """What a date says when the next part belongs to it."""
        if not self._between.fullmatch(text, group[-1].end, part.start):
            return None
        if "," in text[group[-1].end : part.start] and _is_bound(group[-1], part):
            return None
        both = said.with_part(part.parts)
        loose_day = any(not each.sure and each.parts.day is not None for each in (*group, part))
        if both is None or (loose_day and both.month is None):
            return None
        after_month = not part.sure and part.parts.day is not None
        return None if after_month and self._order != "mdy" else both

    def _date(self, text: str, group: list[DatePart], said: DayParts, today: date) -> list[Found]:
        group, said = _without_loose_ends(group, said)
        if not group or not _is_enough(group, said):
            return []
        start, end = group[0].start, group[-1].end
        if stands_before(self._not_before, text, start) or self._not_after.match(text, end):
            return []
        day = said.resolve(today, stands_before(self._past, text, start))
        if day is None:
            return []
        weight = NUMBERED - 1 if stands_before(self._date_before, text, start) else DAY
        return [Found(DATE, start, end, day.isoformat(), weight)]


def _longest(parts: list[DatePart]) -> list[DatePart]:
    """Parts that do not overlap, in order; a sure part counts before an unsure one, then the longer."""
    return without_overlaps(sorted(parts, key=lambda part: (not part.sure, part.start - part.end, part.start)))


def _without_loose_ends(group: list[DatePart], said: DayParts) -> tuple[list[DatePart], DayParts]:
    """Drops unsure parts at both ends that say nothing about the rest: a figure beside a weekday, "last" at a day."""
    while group and not _fits(group[0], said):
        group = group[1:]
        said = _all_of(group)
    while group and not _fits(group[-1], said):
        group = group[:-1]
        said = _all_of(group)
    return group, said


def _fits(part: DatePart, said: DayParts) -> bool:
    if part.sure:
        return True
    in_month = said.month is not None or said.months is not None
    if part.parts.day is not None or part.parts.year is not None:
        return said.month is not None
    if part.parts.edge is not None:
        return in_month or said.year is not None or said.years is not None
    if part.parts.turn is not None:
        return said.weekday is not None or said.month is not None
    return True


def _is_bound(*parts: DatePart) -> bool:
    """Whether one of the parts is a word such as "next" or "end of", which stands right at another part."""
    return any(not part.sure and (part.parts.turn is not None or part.parts.edge is not None) for part in parts)


def _all_of(group: list[DatePart]) -> DayParts:
    said = DayParts()
    for part in group:
        said = said.with_part(part.parts) or said
    return said


def _is_enough(group: list[DatePart], said: DayParts) -> bool:
    """Whether something sure was said, or two parts that make each other sure ("next may", "5 may")."""
    if said.years is not None and said.month is None and said.edge is None:
        return False  # "this year" is no day
    return any(part.sure for part in group) or (len(group) > 1 and (said.month is not None or said.weekday is not None))

"""Lengths of time in a text, in months."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import LENGTH, TERM, Found
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.words import after, alternatives, before, key, patterns, stands_before

LONGEST = 12 * 60
"""Months; no loan runs longer, so a larger figure with such a unit is something else (2024年)."""


class TermReader:
    """Reads terms in one language: "36 months", 三年半, "año y medio", "2 năm rưỡi"; in a range both ends."""

    def __init__(self, facts: LanguageFacts, numbers: NumberReader) -> None:
        self._numbers = numbers
        self._months = {
            key(word): Decimal(repr(months)) for months, words in facts.terms.months.items() for word in words
        }
        unit = alternatives(self._months)
        half = alternatives(facts.numbers.half)
        self._unit = re.compile(rf"[\s-]*({unit})(\s*{half})?")
        self._unit_and_half = re.compile(rf"({unit})\s*{half}")
        self._joiner = re.compile(rf"\s*(?:{alternatives([*facts.numbers.joiners, *facts.numbers.half, ','])})?\s*\Z")
        self._patterns = patterns(facts.terms.pattern, numbers.words.small)
        self._not_before, self._not_after = before(facts.terms.unless.before), after(facts.terms.unless.after)

    def read(self, text: str, figures: Sequence[Figure]) -> list[Found]:
        """The terms of a plain text."""
        found = [*self._counted(text, figures), *self._halves(text, figures), *self._patterned(text)]
        return self._joined(text, [each for each in found if self._is_term(text, each)])

    def _counted(self, text: str, figures: Sequence[Figure]) -> Iterator[Found]:
        for figure in figures:
            unit = self._unit.match(text, figure.end)
            shared = self._unit.match(text, figure.then.end) if figure.then and not unit else None
            if unit:
                yield self._term(figure.start, unit.end(), figure.value, unit.group(1), unit.group(2) is not None)
            elif shared and not figure.attached:
                yield self._term(figure.start, figure.end, figure.value, shared.group(1), False)

    def _halves(self, text: str, figures: Sequence[Figure]) -> Iterator[Found]:
        """A unit and a half without a figure is one and a half."""
        ends = {figure.end for figure in figures}
        for match in self._unit_and_half.finditer(text):
            if len(text[: match.start()].rstrip()) not in ends:
                yield self._term(match.start(), match.end(), Decimal(1), match.group(1), True)

    def _patterned(self, text: str) -> Iterator[Found]:
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                groups = match.groupdict()
                count = self._numbers.value(groups["n"]) if groups.get("n") else Decimal(1)
                unit = groups.get("m")
                if count is not None and (unit is None or key(unit) in self._months):
                    yield self._term(match.start(), match.end(), count, unit, groups.get("half") is not None)

    def _term(self, start: int, end: int, count: Decimal, unit: str | None, half: bool) -> Found:
        months = self._months[key(unit)] if unit else Decimal(1)
        return Found(TERM, start, end, (count + Decimal("0.5")) * months if half else count * months, LENGTH)

    def _joined(self, text: str, found: list[Found]) -> list[Found]:
        """Two years and three months are one term."""
        joined: list[Found] = []
        for each in sorted(found, key=lambda each: (each.start, -each.end)):
            last = joined[-1] if joined else None
            if last and self._goes_on(text, last, each):
                value = Decimal(last.value) + Decimal(each.value)
                joined[-1] = Found(TERM, last.start, each.end, value, LENGTH)
            else:
                joined.append(each)
        return joined

    def _goes_on(self, text: str, last: Found, each: Found) -> bool:
        years, months = Decimal(last.value), Decimal(each.value)
        if each.start < last.end or years % 12 or not 0 < months < 12:
            return False
        return self._joiner.match(text[last.end : each.start]) is not None

    def _is_term(self, text: str, term: Found) -> bool:
        if not 0 < Decimal(term.value) <= LONGEST:
            return False
        return not (stands_before(self._not_before, text, term.start) or self._not_after.match(text, term.end))

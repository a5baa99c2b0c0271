"""Ratings in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import RATING, SCORE, Found
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.words import after, alternatives, before, patterns, stands_before

_STARS = re.compile(r"(?:[⭐🌟★☆]\ufe0f?\s?)+")
_FILLED = "⭐🌟★"
_HIGHEST = 100
_FULL = Decimal(5)
"""Full marks without a figure count as five out of five, whatever the scale."""


class ScoreReader:
    """Reads scores in one language: "9/10", "five stars", ⭐⭐⭐⭐, 給5顆星; a bare figure where a word says so."""

    def __init__(self, facts: LanguageFacts, numbers: NumberReader) -> None:
        self._numbers = numbers
        scores = facts.scores
        self._out_of = patterns(scores.out_of, numbers.words.small)
        self._stars = re.compile(rf"[\s-]*(?:{alternatives(scores.stars)}|[⭐🌟★])")
        self._score_before, self._score_after = before(scores.when.before), after(scores.when.after)
        self._full = re.compile(alternatives(scores.full))

    def read(self, text: str, figures: Sequence[Figure]) -> list[Found]:
        """The scores of a plain text."""
        found = [*self._counted_out_of(text), *self._drawn(text), *self._counted(text, figures)]
        full = self._full.match(text)
        return found if found or full is None else [Found(SCORE, 0, full.end(), _FULL, RATING, max=_FULL)]

    def _counted_out_of(self, text: str) -> Iterator[Found]:
        for pattern in self._out_of:
            for match in pattern.finditer(text):
                groups = match.groupdict()
                score, highest = self._value(groups["n"]), self._value(groups.get("max"))
                if score is not None and groups.get("half"):
                    score += Decimal("0.5")
                if score is not None and score <= (highest or _HIGHEST):
                    yield Found(SCORE, match.start(), match.end(), score, RATING, max=highest)

    def _drawn(self, text: str) -> Iterator[Found]:
        for match in _STARS.finditer(text):
            drawn = match.group().rstrip()
            filled = sum(drawn.count(sign) for sign in _FILLED)
            highest = Decimal(filled + drawn.count("☆")) if "☆" in drawn else None
            yield Found(SCORE, match.start(), match.start() + len(drawn), Decimal(filled), RATING, max=highest)

    def _counted(self, text: str, figures: Sequence[Figure]) -> Iterator[Found]:
        for figure in figures:
            if figure.attached or not 0 <= figure.as_decimal <= _HIGHEST:
                continue
            stars = self._stars.match(text, figure.end)
            if stars:
                yield Found(SCORE, figure.start, stars.end(), figure.as_decimal, RATING, max=None)
            elif stands_before(self._score_before, text, figure.start) or self._score_after.match(text, figure.end):
                yield Found(SCORE, figure.start, figure.end, figure.as_decimal, RATING)

    def _value(self, written: str | None) -> Decimal | None:
        return self._numbers.value(written) if written else None

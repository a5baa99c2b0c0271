"""Percentages in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import PERCENT, RATE, Found
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.words import alternatives, patterns

_SCALES = {"n": Decimal(1), "permille": Decimal("0.1"), "permyriad": Decimal("0.01")}


class RateReader:
    """Reads rates in one language: "3.250%", "siete por ciento", 百分之三, 三厘半. Their signs are always decimal."""

    def __init__(self, facts: LanguageFacts, numbers: NumberReader) -> None:
        self._numbers = numbers
        self._percent = re.compile(rf"\s*{alternatives(facts.rates.percent)}(\s*{alternatives(facts.numbers.half)})?")
        self._patterns = patterns(facts.rates.pattern, numbers.words.small)

    def read(self, text: str, figures: Sequence[Figure]) -> list[Found]:
        """The rates of a plain text."""
        return [*self._counted(text, figures), *self._patterned(text)]

    def _counted(self, text: str, figures: Sequence[Figure]) -> Iterator[Found]:
        for figure in figures:
            sign = self._percent.match(text, figure.end)
            shared = self._percent.match(text, figure.then.end) if figure.then and not sign else None
            if sign:
                half = Decimal("0.5") if sign.group(1) else Decimal(0)
                yield Found(RATE, figure.start, sign.end(), figure.as_decimal + half, PERCENT)
            elif shared and not figure.attached:
                yield Found(RATE, figure.start, figure.end, figure.as_decimal, PERCENT)

    def _patterned(self, text: str) -> Iterator[Found]:
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                for group, scale in _SCALES.items():
                    written = match.groupdict().get(group)
                    value = self._numbers.value(written) if written else None
                    if value is not None:
                        half = Decimal("0.5") if match.groupdict().get("half") else Decimal(0)
                        yield Found(RATE, match.start(), match.end(), (value + half) * scale, PERCENT + 1)

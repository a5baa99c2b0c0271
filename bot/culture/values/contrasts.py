"""A bare figure that is set against a value takes its kind: the 24 of "36 months instead of 24"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import AMOUNT, RATE, TERM, Found
from bot.culture.values.numbers import Figure
from bot.culture.values.words import after, alternatives

_THOUSAND = 1000


class ContrastReader:
    """Reads the bare half of a contrast when it comes second; `numbers` knows those in which it comes first."""

    def __init__(self, facts: LanguageFacts) -> None:
        self._instead = re.compile(rf"\s*,?\s*{alternatives(facts.numbers.instead)}\s*")
        self._something_else = after(facts.amounts.unless.after)

    def read(self, text: str, figures: Sequence[Figure], found: Sequence[Found]) -> Iterator[Found]:
        """The figures that stand behind a value of `found` and a word such as "instead of"."""
        bare = {figure.start: figure for figure in figures}
        for value in found:
            instead = self._instead.match(text, value.end) if value.entity in (AMOUNT, TERM, RATE) else None
            figure = bare.get(instead.end()) if instead else None
            if figure and figure.value > 0 and not self._something_else.match(text, figure.end):
                said = next((each for each in figures if value.start <= each.start < value.end), figure)
                meant = _in_its_unit(figure, value, said)
                yield Found(value.entity, figure.start, figure.end, meant, value.weight, value.currency)


def _in_its_unit(figure: Figure, value: Found, said: Figure) -> Decimal:
    """What the bare figure means: years where the value is said in years, thousands where it is said in those."""
    if value.entity == TERM and said.value:
        return figure.value * Decimal(value.value) / said.value
    if value.entity == AMOUNT and figure.value < _THOUSAND <= said.multiplier:
        return figure.value * said.multiplier
    return figure.as_decimal if value.entity == RATE else figure.value

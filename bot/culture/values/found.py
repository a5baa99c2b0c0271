"""One reading of a piece of a plain text, before the readings are weighed against each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, TypeVar

AMOUNT, TERM, RATE, DATE, SCORE, LOAN_NUMBER = "amount", "term", "rate", "date", "score", "loan_number"

BARE, MONEY, LENGTH, DAY, PERCENT, RATING, NUMBERED = range(7)
"""How much a reading says of itself; of two readings of the same piece the one that says more counts."""


@dataclass(frozen=True)
class Found:
    """`value` is a number (amount in main units, months, percent, score), an ISO date, or a loan's number."""

    entity: str
    start: int
    end: int
    value: Decimal | str
    weight: int = BARE
    currency: str | None = None
    max: Decimal | None = None

    @property
    def value_text(self) -> str:
        """The value as plain text, without an exponent and without trailing zeros."""
        return self.value if isinstance(self.value, str) else decimal_text(self.value)


class _Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Piece = TypeVar("Piece", bound=_Placed)


def decimal_text(value: Decimal) -> str:
    """A number in digits: 1500000, 0.5."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def strongest(found: list[Found]) -> list[Found]:
    """Readings that do not overlap, in the order of the text.

    A loan's number counts before all else; otherwise the longer reading counts, of equally long ones the weightier.
    """

    def rank(each: Found) -> tuple[bool, int, int, int]:
        return each.weight != NUMBERED, each.start - each.end, -each.weight, each.start

    return without_overlaps(sorted(found, key=rank))


def without_overlaps(ranked: Sequence[Piece]) -> list[Piece]:
    """The pieces that overlap none that stands before them in the ranking, in the order of the text."""
    taken = bytearray(max((each.end for each in ranked), default=0))
    kept: list[Piece] = []
    for each in ranked:
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\x01" * (each.end - each.start)
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)

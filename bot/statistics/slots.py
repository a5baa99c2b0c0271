"""A span in equal pieces for a picture: days, or weeks where there would be too many days."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.statistics.spans import DAY, Span

MOST_DAYS = 31
"""Up to so many days each has a piece of its own."""


@dataclass(frozen=True)
class Slot:
    """The days from `first` to `last`, which are one day or those of a week that lie in the span."""

    first: date
    last: date


def slots(span: Span) -> Sequence[Slot]:
    """The pieces of a span, without a gap; weeks begin on Monday."""
    found: list[Slot] = []
    first = span.first
    while first <= span.last:
        last = first if span.days <= MOST_DAYS else min(first + timedelta(days=6 - first.weekday()), span.last)
        found.append(Slot(first, last))
        first = last + DAY
    return found


def counted(moments: Iterable[datetime], pieces: Sequence[Slot], span: Span) -> Sequence[int]:
    """How many of the moments lie in each piece, on the span's clock; those outside of all count nowhere."""
    starts, counts = [each.first for each in pieces], [0] * len(pieces)
    for moment in moments:
        day = moment.astimezone(span.zone).date()
        if span.first <= day <= span.last:
            counts[bisect_right(starts, day) - 1] += 1
    return counts

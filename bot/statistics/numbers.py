"""Medians, percentiles, shares and averages that say nothing where there is too little to say it of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

ENOUGH = 5
"""From so many on something is said of a group; of fewer, a single person's case would be told."""


def percentile(values: Sequence[float], percent: int) -> Optional[float]:
    """The smallest value that at least `percent` per cent of the values do not exceed (nearest rank); None of too few.

    It is always one of the values. `percent` lies from 1 to 100.
    """
    if len(values) < ENOUGH:
        return None
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]


def median(values: Sequence[float]) -> Optional[float]:
    """The middle value, or the middle between the two middle ones; None of too few."""
    if len(values) < ENOUGH:
        return None
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def average(values: Sequence[float]) -> Optional[float]:
    """The arithmetic mean; None of too few."""
    return sum(values) / len(values) if len(values) >= ENOUGH else None


def share(part: int, whole: int) -> Optional[float]:
    """A part of a whole from 0 to 1; None of too few."""
    return part / whole if whole >= ENOUGH else None

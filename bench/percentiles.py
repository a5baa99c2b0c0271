"""Medians, percentiles, and how a long conversation's turns compare with its first."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0–1) of the values lie, interpolated between the two nearest ones."""
    if not values or not 0 <= share <= 1:
        raise ValueError("A percentile needs at least one value and a share from 0 to 1.")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def cycles(times: Sequence[float], length: int) -> list[float]:
    """Mean time of a turn in each full cycle of `length` turns, so that unlike messages can be compared over time."""
    return [sum(times[start : start + length]) / length for start in range(0, len(times) - length + 1, length)]


def growth(early: Sequence[float], late: Sequence[float]) -> float:
    """How many times dearer late cycles are than early ones, by their medians."""
    return median(late) / median(early)

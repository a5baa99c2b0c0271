"""What looking at a group of messages would teach: how doubtful they are, how many, and how new."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Any

from bot.workshop.review.reasons import FIRST, doubt


@dataclass(frozen=True)
class Doubtful:
    """A message of a group: why it is here, and the share of its neighbours in meaning that contradict the guess."""

    reasons: Collection[str]
    disagreement: float


@dataclass(frozen=True)
class Rank:
    """Where a group stands: those with `first` before all others, then by `score`."""

    first: bool
    score: float


def rank(group: Sequence[Doubtful]) -> Rank:
    """A group's place in the queue.

    The score is doubt × frequency × disagreement: the mean doubt; the logarithm (base 2) of one more than the number of
    messages, because the fortieth way to say a thing teaches less than the second; and one plus the mean disagreement,
    so that a group which the training messages contradict counts up to twice as much as one that they bear out.
    """
    count = len(group)
    mean_doubt = sum(doubt(each.reasons) for each in group) / count
    disagreement = sum(each.disagreement for each in group) / count
    first = any(name in FIRST for each in group for name in each.reasons)
    return Rank(first, mean_doubt * log2(1 + count) * (1 + disagreement))


def disagreement(neighbours: Sequence[Mapping[str, Any]], intent: str | None) -> float:
    """The share of the nearest training messages that stand under another intent, each counted by its similarity.

    Where there was no guess, the share of those that are not of the intent most of them have. 1 without neighbours.
    """
    weights: dict[str, float] = {}
    for each in neighbours:
        weights[each["intent"]] = weights.get(each["intent"], 0.0) + max(0.0, float(each["similarity"]))
    total = sum(weights.values())
    if total <= 0:
        return 1.0
    mine = weights.get(intent, 0.0) if intent else max(weights.values())
    return 1 - mine / total

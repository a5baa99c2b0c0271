"""The aims, and whether they are met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal, Optional

Figures = Mapping[str, float]
"""One round's figures of one stack, by the measure's name."""


@dataclass(frozen=True)
class Measure:
    """One row of the table.

    `over_peer` is false where Rapport's own figure is a ratio, and the aim is for it.
    """

    name: str
    title: str
    unit: str
    aim: Optional[float] = None
    sense: Literal["at most", "at least"] = "at most"
    over_peer: bool = True

    def verdict(self, ratio: float) -> str:
        """`met`, `missed`, or nothing where there is no aim."""
        if self.aim is None:
            return ""
        good = ratio <= self.aim if self.sense == "at most" else ratio >= self.aim
        return "met" if good else "missed"


MEASURES = (
    Measure("start", "start to first answer", "s", 0.7),
    Measure("memory", "memory of all processes (PSS)", "MB", 1.0),
    Measure("median_1", "median turn, 1 borrower", "ms", 0.75),
    Measure("p95_1", "95th percentile, 1 borrower", "ms"),
    Measure("median_16", "median turn, 16 borrowers", "ms", 0.75),
    Measure("p95_16", "95th percentile, 16 borrowers", "ms"),
    Measure("throughput", "turns a second, 16 borrowers", "/s", 2.0, "at least"),
    Measure("cpu", "processor time a turn, 16 borrowers", "ms"),
    Measure("growth", "turn 500 over turn 5", "×", 1.2, over_peer=False),
)


@dataclass(frozen=True)
class Row:
    """A measure's outcome: both stacks' medians, the median of the rounds' ratios, and the verdict."""

    measure: Measure
    rapport: float
    peer: float
    ratio: float
    verdict: str


def rows(rapport: Sequence[Figures], peer: Sequence[Figures], measures: Sequence[Measure] = MEASURES) -> list[Row]:
    """Compares the n-th round of one with the n-th of the other, because they ran one after the other."""
    return [_row(measure, rapport, peer) for measure in measures]


def _row(measure: Measure, rapport: Sequence[Figures], peer: Sequence[Figures]) -> Row:
    ours = [each[measure.name] for each in rapport]
    theirs = [each[measure.name] for each in peer]
    ratio = median(a / b for a, b in zip(ours, theirs, strict=True)) if measure.over_peer else median(ours)
    return Row(measure, median(ours), median(theirs), ratio, measure.verdict(ratio))

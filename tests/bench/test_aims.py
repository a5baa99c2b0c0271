"""Ratios and verdicts."""

from __future__ import annotations

import pytest

from bench.aims import MEASURES, Measure, rows

SPEED = Measure("speed", "speed", "ms", 0.75)
RATE = Measure("rate", "rate", "/s", 2.0, "at least")
GROWTH = Measure("growth", "growth", "×", 1.2, over_peer=False)


@pytest.mark.parametrize(
    ("measure", "ratio", "verdict"),
    [
        (SPEED, 0.75, "met"),
        (SPEED, 0.76, "missed"),
        (RATE, 2.0, "met"),
        (RATE, 1.99, "missed"),
        (Measure("tail", "tail", "ms"), 9.0, ""),
    ],
)
def test_an_aim_is_met_up_to_its_bound(measure: Measure, ratio: float, verdict: str) -> None:
    assert measure.verdict(ratio) == verdict


def test_it_takes_the_median_of_the_rounds_ratios_and_not_the_ratio_of_medians() -> None:
    ours = [{"speed": 10.0}, {"speed": 40.0}, {"speed": 90.0}]
    theirs = [{"speed": 20.0}, {"speed": 50.0}, {"speed": 30.0}]
    (row,) = rows(ours, theirs, [SPEED])
    assert (row.rapport, row.peer, row.ratio, row.verdict) == (40.0, 30.0, 0.8, "missed")


def test_growth_is_measured_against_rapports_own_early_turns() -> None:
    (row,) = rows([{"growth": 1.1}], [{"growth": 4.0}], [GROWTH])
    assert (row.ratio, row.verdict) == (1.1, "met")


def test_rounds_that_have_no_partner_are_an_error() -> None:
    with pytest.raises(ValueError, match="zip"):
        rows([{"speed": 1.0}, {"speed": 2.0}], [{"speed": 1.0}], [SPEED])


def test_each_promised_ratio_has_its_aim() -> None:
    aims = {measure.name: (measure.sense, measure.aim) for measure in MEASURES if measure.aim is not None}
    assert aims == {
        "start": ("at most", 0.7),
        "memory": ("at most", 1.0),
        "median_1": ("at most", 0.75),
        "median_16": ("at most", 0.75),
        "throughput": ("at least", 2.0),
        "growth": ("at most", 1.2),
    }

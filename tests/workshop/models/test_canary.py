"""When a canary counts as worse than the model that serves."""

from __future__ import annotations

import pytest

from bot.crm.answering_models import Outcomes
from bot.workshop.models.canary import ENOUGH, LEVEL, chance, worse

GOOD = Outcomes(900, 90, 30, 200, 20)


def test_fishers_own_example() -> None:
    """The lady tasting tea: three of four cups right, by chance with 17/70."""
    assert chance((3, 4), (1, 4)) == pytest.approx(17 / 70)


@pytest.mark.parametrize(
    ("canary", "what"),
    [
        (Outcomes(100, 30, 3, 20, 2), "fell_back"),
        (Outcomes(100, 10, 15, 20, 2), "handed_over"),
        (Outcomes(300, 30, 10, 60, 20), "judged_badly"),
    ],
)
def test_each_share_by_itself_can_be_the_reason(canary: Outcomes, what: str) -> None:
    (found,) = worse(canary, GOOD)
    assert found.what == what
    assert found.chance < LEVEL


def test_as_good_or_better_is_no_reason() -> None:
    assert worse(Outcomes(100, 10, 3, 60, 6), GOOD) == []
    assert worse(Outcomes(1000, 0, 0, 500, 0), GOOD) == []


def test_a_little_worse_among_few_may_be_chance() -> None:
    assert worse(Outcomes(60, 10, 4, 10, 3), GOOD) == []


def test_before_there_are_enough_nothing_is_concluded() -> None:
    bad = Outcomes(ENOUGH - 1, ENOUGH - 1, ENOUGH - 1, 0, 0)
    assert worse(bad, GOOD) == []
    assert worse(Outcomes(ENOUGH, ENOUGH, ENOUGH, 0, 0), Outcomes(ENOUGH - 1, 0, 0, 0, 0)) == []
    assert {each.what for each in worse(Outcomes(ENOUGH, ENOUGH, ENOUGH, 0, 0), GOOD)} == {"fell_back", "handed_over"}


def test_of_judgements_there_have_to_be_enough_too() -> None:
    assert worse(Outcomes(500, 50, 17, ENOUGH - 1, ENOUGH - 1), GOOD) == []


def test_the_surest_reason_comes_first_and_says_its_figures() -> None:
    first, second = worse(Outcomes(100, 40, 15, 20, 2), GOOD)
    assert first.chance < second.chance
    assert first.sentence == (
        "Somebody was not understood in 40 of 100 conversations of the canary "
        "and in 90 of 900 of the model that serves."
    )
    assert second.as_json() == {
        "what": "handed_over",
        "canary": [15, 100],
        "serving": [30, 900],
        "chance": float(f"{second.chance:.2g}"),
    }

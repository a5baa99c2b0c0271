"""Whether a difference is more than chance would make: against figures that are known, and on made-up models."""

from __future__ import annotations

import random

import pytest

from bot.workshop.models.comparison import Pair, verdict_in_words
from bot.workshop.models.significance import adjusted, gain_interval, macro_f1, mcnemar, verdict


def test_mcnemars_exact_test_is_the_two_sided_sign_test() -> None:
    assert mcnemar(0, 5) == pytest.approx(2 * 0.5**5)
    assert mcnemar(2, 10) == pytest.approx(2 * (1 + 12 + 66) / 2**12)
    assert mcnemar(7, 7) == mcnemar(0, 0) == 1


def test_many_groups_are_adjusted_as_holm_did_and_never_fall_behind_one_another() -> None:
    found = adjusted({"de": 0.04, "en": 0.01, "es": 0.03, "fr": 0.005})
    assert found == pytest.approx({"fr": 0.02, "en": 0.03, "es": 0.06, "de": 0.06})
    assert list(found) == ["de", "en", "es", "fr"]
    assert adjusted({"en": 0.9, "es": 0.8}) == {"en": 1.0, "es": 1.0}


@pytest.mark.parametrize(
    ("better", "worse", "p", "said"),
    [
        (10, 1, 0.003, "better (p = 0.003)"),
        (0, 40, 1e-9, "worse (p < 0.001)"),
        (1, 4, 0.375, "no difference that chance would not make"),
        (0, 0, 1.0, "no difference that chance would not make"),
    ],
)
def test_a_verdict_is_said_in_words(better: int, worse: int, p: float, said: str) -> None:
    assert verdict_in_words(verdict(better, worse, p), p) == said


def test_macro_f1_is_the_mean_over_the_intents_that_are_meant() -> None:
    # greet: precision 1, recall 1/2; thank: precision 1/2, recall 1; what is taken for a third costs recall alone
    assert macro_f1(["greet", "greet", "thank"], ["greet", "thank", "thank"]) == pytest.approx(2 / 3)
    assert macro_f1(["greet", "greet"], ["greet", "stop"]) == pytest.approx(2 / 3)
    assert macro_f1([], []) == 0


def pairs(right_before: float, right_after: float, count: int = 200) -> list[Pair]:
    """Messages of four intents; each model is right on its share of them, independently."""
    chance = random.Random(3)
    names = ["a", "b", "c", "d"]

    def taken(meant: str, share: float) -> str:
        return meant if chance.random() < share else chance.choice([name for name in names if name != meant])

    return [
        Pair(
            "en",
            f"{number}",
            names[number % 4],
            taken(names[number % 4], right_before),
            taken(names[number % 4], right_after),
        )
        for number in range(count)
    ]


def test_the_interval_holds_the_gain_and_leaves_out_none_where_there_is_one() -> None:
    better = pairs(0.6, 0.9)
    gain = macro_f1([p.meant for p in better], [p.after for p in better]) - macro_f1(
        [p.meant for p in better], [p.before for p in better]
    )
    low, high = gain_interval(better)
    assert 0.15 < low < gain < high < 0.45
    low, high = gain_interval(pairs(0.8, 0.8))
    assert low < 0 < high


def test_the_interval_is_the_same_every_time_and_closer_with_more_messages() -> None:
    few, many = pairs(0.7, 0.8, 100), pairs(0.7, 0.8, 1600)
    assert gain_interval(few) == gain_interval(few)
    (low, high), (lower, higher) = gain_interval(few), gain_interval(many)
    assert higher - lower == pytest.approx((high - low) / 4, rel=0.3)


def test_models_that_do_not_differ_have_no_interval_at_all() -> None:
    same = [Pair("en", "x", "a", "a", "a"), Pair("en", "y", "b", "a", "a")]
    assert gain_interval(same) == (0, 0)
    assert gain_interval([]) == (0, 0)

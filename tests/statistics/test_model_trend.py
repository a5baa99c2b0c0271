"""Whether it got better: shares, their intervals, and models beside the one before."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bot.crm.model_trend import Answered, Said
from bot.statistics.model_trend import Difference, Facts, Rate, Rates, by, by_model, differences

NOW = datetime(2026, 11, 24, tzinfo=timezone.utc)


def talk(number: int, model: str, language: str | None = "en", piece: int = 0, fell_back: bool = False) -> Answered:
    at = NOW + timedelta(hours=piece)
    return Answered(f"c{number}", model, language, piece, at, at + timedelta(minutes=number), fell_back)


def said(number: int, model: str, bad: bool = True, piece: int = 0) -> Said:
    return Said(f"c{number}", model, "en", piece, bad)


def rates(fell_back: tuple[int, int], judged: tuple[int, int] = (0, 0)) -> Rates:
    none = Rate(0, fell_back[1])
    values = {"fell_back": Rate(*fell_back), "handed_over": none, "judged_badly": Rate(*judged), "to_review": none}
    return Rates(fell_back[1], values)


def test_an_interval_is_wilsons() -> None:
    # Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3
    assert Rate(81, 263).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert Rate(0, 20).interval == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert Rate(1, 29).share == pytest.approx(1 / 29)


def test_of_fewer_than_five_nothing_is_said() -> None:
    assert (Rate(1, 4).share, Rate(1, 4).interval) == (None, None)
    assert Rate(1, 5).share == 0.2


def test_a_conversation_counts_once_for_every_model_that_answered_in_it() -> None:
    facts = Facts(
        [talk(1, "a", fell_back=True), talk(1, "a", "th", 1), talk(1, "b", piece=1), talk(2, "a")],
        [said(1, "b", piece=1), said(2, "a"), said(2, "a"), said(9, "a")],
        [said(1, "a", bad=False), said(1, "a"), said(2, "a", bad=False)],
        [said(2, "a")],
    )
    found = by(facts, lambda each: each.model)
    assert {name: each.conversations for name, each in found.items()} == {"a": 2, "b": 1}
    assert found["a"].of == {
        "fell_back": Rate(1, 2),
        "handed_over": Rate(1, 2),
        "judged_badly": Rate(1, 2),
        "to_review": Rate(1, 2),
    }
    assert found["b"].of["handed_over"] == Rate(1, 1)
    assert by(facts, lambda each: each.language)["th"].of["judged_badly"] == Rate(0, 0)
    assert by(facts, lambda each: each.piece)[1].of["fell_back"] == Rate(0, 2)


def test_models_stand_in_the_order_in_which_they_began_each_beside_the_one_before() -> None:
    old = [talk(number, "b", fell_back=number < 30) for number in range(60)]
    new = [talk(number, "a", piece=1, fell_back=number < 4) for number in range(60)]
    first, second = by_model(Facts([*new, *old], [], [], []))
    assert (first.model, first.before, first.against) == ("b", None, {})
    assert (first.first, first.last) == (NOW, NOW + timedelta(minutes=59))
    assert (second.model, second.before) == ("a", "b")
    assert second.against["fell_back"].verdict == "fewer"
    assert second.against["judged_badly"] == Difference("too_few")
    assert second.against["handed_over"] == Difference("same", 1.0)


def test_a_difference_counts_only_beyond_chance_and_is_adjusted_for_how_many_were_tried() -> None:
    assert differences(rates((10, 20)), rates((2, 20)))["fell_back"].verdict == "more"
    three = differences(rates((8, 20)), rates((2, 20)))["fell_back"]  # p = 0.065, of three shares
    assert three == Difference("same", pytest.approx(3 * 0.06482, abs=1e-3))
    four = differences(rates((8, 20), (1, 20)), rates((2, 20), (1, 20)))["fell_back"]
    assert four.p == pytest.approx(4 * three.p / 3)
    assert differences(rates((4, 4)), rates((2, 20)))["fell_back"] == Difference("too_few")

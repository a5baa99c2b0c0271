"""The order of the queue, and how far the nearest training messages contradict a guess."""

from __future__ import annotations

import pytest

from bot.workshop.review.ranking import Doubtful, disagreement, rank

UNSURE = Doubtful(["low_confidence"], 0.2)


def test_more_messages_teach_more_but_each_one_less() -> None:
    scores = [rank([UNSURE] * count).score for count in (1, 2, 3, 40, 41)]
    assert scores == sorted(scores)
    assert scores[1] - scores[0] > scores[4] - scores[3] > 0
    assert rank([UNSURE] * 3).score == pytest.approx(2 * rank([UNSURE]).score)


def test_more_doubt_and_more_disagreement_come_before() -> None:
    assert rank([Doubtful(["fallback"], 0.2)]).score > rank([UNSURE]).score
    assert rank([Doubtful(["low_confidence"], 1.0)]).score == pytest.approx(
        2 * rank([Doubtful(UNSURE.reasons, 0)]).score
    )


def test_one_missed_crisis_puts_its_group_before_everything() -> None:
    missed = rank([UNSURE, Doubtful(["missed_crisis"], 0.0)])
    assert missed.first
    assert not rank([Doubtful(["fallback"], 1.0)] * 40).first
    assert not rank([Doubtful(["missed_complaint"], 0.0)]).first


def near(*pairs: tuple[str, float]) -> list[dict[str, object]]:
    return [{"intent": intent, "similarity": similarity} for intent, similarity in pairs]


def test_disagreement_is_the_share_of_others_by_similarity() -> None:
    found = near(("ask_fees", 0.6), ("ask_rate", 0.3), ("ask_fees", 0.1))
    assert disagreement(found, "ask_fees") == pytest.approx(0.3)
    assert disagreement(found, "ask_rate") == pytest.approx(0.7)
    assert disagreement(found, "greet") == 1


def test_without_a_guess_it_is_how_far_they_disagree_among_themselves() -> None:
    assert disagreement(near(("ask_fees", 0.5), ("ask_rate", 0.5)), None) == pytest.approx(0.5)
    assert disagreement(near(("ask_fees", 0.5), ("ask_fees", 0.2)), None) == pytest.approx(0.0)


def test_neighbours_that_are_no_neighbours_bear_nothing_out() -> None:
    assert disagreement([], "ask_fees") == 1
    assert disagreement(near(("ask_fees", -0.2)), "ask_fees") == 1

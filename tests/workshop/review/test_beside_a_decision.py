"""What stands beside a decision: agreement, imbalance, contradictions."""

from __future__ import annotations

import pytest

from bot.workshop.review import agreement
from bot.workshop.review.agreement import ONE_IN, sampled
from bot.workshop.review.balance import balance, thin
from bot.workshop.review.conflicts import NEARLY, conflicts, same_words


def test_one_message_in_ten_is_seen_by_two_and_always_the_same_ones() -> None:
    ids = [f"{number:032x}" for number in range(4000)]
    chosen = [each for each in ids if sampled(each)]
    assert len(chosen) == pytest.approx(4000 / ONE_IN, rel=0.15)
    assert chosen == [each for each in ids if sampled(each)]


def test_kappa_is_what_is_more_than_chance() -> None:
    """Cohen's own figures: both take each of two things in half of the cases, and agree in 70 of 100."""
    pairs = [("a", "a")] * 35 + [("b", "b")] * 35 + [("a", "b")] * 15 + [("b", "a")] * 15
    found = agreement.agreement(pairs)
    assert (found.messages, found.same) == (100, 0.7)
    assert found.kappa == pytest.approx(0.4)
    assert found.low is not None
    assert found.high is not None
    assert (found.high - found.low) / 2 == pytest.approx(1.96 * (0.7 * 0.3 / 100) ** 0.5 / 0.5)


def test_too_few_or_always_the_same_thing_gives_no_kappa() -> None:
    assert agreement.agreement([("a", "b")] * 29).kappa is None
    assert agreement.agreement([("a", "a")] * 50) == agreement.Agreement(50, 1.0)
    assert agreement.agreement([]) == agreement.Agreement(0, 0.0)


def test_perfect_agreement_is_one() -> None:
    found = agreement.agreement([("a", "a"), ("b", "b")] * 20)
    assert (found.kappa, found.low, found.high) == (1.0, 1.0, 1.0)


COUNTS = {"en": {"ask_fees": 100, "greet": 90}, "th": {"ask_fees": 40, "greet": 80}, "de": {"ask_fees": 145}}


def test_an_imbalance_is_told_beside_the_average() -> None:
    found = balance(COUNTS, "th", "ask_fees")
    assert (found.count, found.average, found.thin) == (40, 95, True)
    assert not balance(COUNTS, "en", "ask_fees").thin
    assert balance(COUNTS, "xx", "new").average == balance({}, "th", "ask_fees").average == 0


def test_the_thinnest_are_told_first() -> None:
    assert [(each.language, each.intent) for each in thin(COUNTS)] == [("de", "greet"), ("th", "ask_fees")]


def test_the_same_words_or_nearly_the_same_under_another_intent_contradict() -> None:
    found = [
        {"text": "a", "intent": "ask_fees", "language": "en", "similarity": 0.99},
        {"text": "b", "intent": "greet", "language": "de", "similarity": NEARLY},
        {"text": "c", "intent": "greet", "language": "en", "similarity": 0.3, "same_words": True},
        {"text": "d", "intent": "greet", "language": "en", "similarity": NEARLY - 0.01},
    ]
    assert [each["text"] for each in conflicts(found, "ask_fees", "x", "en")] == ["b", "c"]
    assert [each["text"] for each in conflicts(found, "greet", "x", "en")] == ["a"]
    assert conflicts(found, None, "x", "en") == []


def test_vietnamese_without_tone_marks_contradicts_only_the_same_words() -> None:
    near = {"text": "b", "intent": "greet", "language": "vi", "similarity": 0.82}
    assert conflicts([near], "ask_fees", "phi bao nhieu", "vi") == []
    assert conflicts([{**near, "same_words": True}], "ask_fees", "phi bao nhieu", "vi")
    assert conflicts([near], "ask_fees", "phí bao nhiêu", "vi") == [near]


def test_case_signs_and_accents_make_no_difference() -> None:
    assert same_words("¿Qué comisiones hay?") == same_words("que comisiones hay")
    assert same_words("👍") == "👍"

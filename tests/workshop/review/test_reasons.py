"""Why a message is worth a look, and how likely it was misunderstood."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.crm import review_flags
from bot.workshop.review.reasons import FIRST, REASONS, Signs, doubt, reasons

UNDERSTOOD = Signs("ask_fees", 0.95, language_confidence=0.98, language_words=6)


def test_a_message_that_was_understood_is_not_looked_at() -> None:
    assert reasons(UNDERSTOOD) == []
    assert doubt([]) == 0


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"confidence": 0.59}, "low_confidence"),
        ({"intent": "nlu_fallback"}, "fallback"),
        ({"intent": "unsupported_language"}, "fallback"),
        ({"intent": None}, "fallback"),
        ({"intent": "out_of_scope"}, "out_of_scope"),
        ({"safety_net": True}, "safety_net"),
        ({"thumb_down": True}, "thumb_down"),
        ({"officer_next": True}, "taken_over"),
        ({"next_intent": "change_language"}, "language_changed"),
        ({"next_intent": "change_style"}, "manner_changed"),
        ({"language_confidence": 0.4}, "language_uncertain"),
        ({"disagreement": 0.95}, "neighbours_disagree"),
        *(({"flag": flag}, flag) for flag in review_flags.FLAGS),
    ],
)
def test_each_sign_alone_is_a_reason(changed: dict[str, object], reason: str) -> None:
    assert reasons(replace(UNDERSTOOD, **changed)) == [reason]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changed",
    [
        {"confidence": 0.6},
        {"language_confidence": 0.4, "language_words": 2},  # two words say nothing of their language
        {"language_confidence": 0.4, "language_ambiguous": True},  # Chinese in characters of both forms
        {"disagreement": 0.89},
        {"next_intent": "thank"},
        {"intent": "report_hardship", "officer_next": True},  # an officer was to write
        {"intent": "ask_human", "officer_next": True},
    ],
)
def test_what_is_as_it_should_be_is_no_reason(changed: dict[str, object]) -> None:
    assert reasons(replace(UNDERSTOOD, **changed)) == []  # type: ignore[arg-type]


def test_a_fallback_and_the_safety_net_are_not_unsure_besides() -> None:
    assert reasons(replace(UNDERSTOOD, intent="nlu_fallback", confidence=0.2)) == ["fallback"]
    assert reasons(replace(UNDERSTOOD, safety_net=True, confidence=0.2)) == ["safety_net"]


def test_the_weightiest_reason_stands_first() -> None:
    signs = replace(UNDERSTOOD, confidence=0.3, thumb_down=True, flag="missed_hardship")
    assert reasons(signs) == ["missed_hardship", "thumb_down", "low_confidence"]
    weights = [each.weight for each in REASONS.values()]
    assert weights == sorted(weights, reverse=True)
    assert all(0 < weight <= 1 for weight in weights)


def test_several_reasons_are_more_doubt_than_one_and_never_more_than_certain() -> None:
    assert doubt(["low_confidence"]) == pytest.approx(0.45)
    assert doubt(["low_confidence", "thumb_down"]) == pytest.approx(0.725)
    assert doubt(REASONS) == 1
    assert doubt(["a reason of an older program"]) == 0


def test_what_was_missed_goes_first() -> None:
    assert set(REASONS) >= FIRST == {"missed_crisis", "missed_hardship"}

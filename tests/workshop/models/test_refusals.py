"""What a candidate is refused for, by the limits in `training/gates.yml`, and how it is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from bot.nlu import safety_net
from bot.workshop.models import verdicts
from bot.workshop.models.comparison import ConversationTests, Pair, Refusal
from bot.workshop.models.refusals import SHOWN, Losses, refusals
from training.evaluation.gates import load_losses

NAMES = {"en": "English", "es": "Spanish"}


def pair(meant: str, before: str, after: str, text: str = "a message", language: str = "es") -> Pair:
    return Pair(language, text, meant, before, after)


def same(meant: str, count: int, language: str = "es") -> list[Pair]:
    """Messages that both models understand."""
    return [pair(meant, meant, meant, language=language) for _ in range(count)]


def refused(
    pairs: Sequence[Pair],
    tests: ConversationTests = ConversationTests(),
    missed: Mapping[str, Sequence[str]] = {},
    losses: Losses | None = None,
) -> Sequence[Refusal]:
    return refusals(pairs, verdicts.by_language(pairs), tests, missed, losses or load_losses(), NAMES.__getitem__)


def test_the_groups_are_what_the_safety_net_must_not_miss() -> None:
    assert set(safety_net.ESCALATIONS) == verdicts.ESCALATIONS
    assert not set(verdicts.DIFFICULTY) & set(verdicts.COMPLAINT)


def test_a_candidate_that_loses_nothing_passes() -> None:
    assert refused([*same("greet", 5), pair("greet", "thank", "greet")]) == []


def test_one_message_of_difficulty_that_is_not_seen_any_more_is_enough() -> None:
    lost = pair("report_hardship", "report_hardship", "ask_fees", "perdí el trabajo")
    (first, *_) = refused([*same("report_hardship", 300), *same("ask_fees", 300), lost])
    assert first == Refusal(
        "recall",
        "Spanish: 1 message of difficulty would not be seen any more.",
        ["“perdí el trabajo” (report_hardship) would be taken for ask_fees."],
        "es",
    )


def test_difficulty_taken_for_a_complaint_is_still_seen() -> None:
    assert refused([*same("report_hardship", 300), pair("report_hardship", "report_hardship", "file_complaint")]) == []


def test_a_language_that_sees_as_many_as_before_has_lost_no_recall() -> None:
    turned = [
        pair("dispute_charge", "dispute_charge", "ask_fees"),
        pair("report_fraud", "out_of_scope", "report_fraud"),
    ]
    several = [*same("dispute_charge", 300), *same("report_fraud", 300), *same("ask_fees", 300), *turned]
    assert refused(several) == []
    (first, *_) = refused([*several, turned[0]])
    assert first.why == "Spanish: 2 messages of complaint would not be seen any more, and only 1 newly."


def test_what_another_language_gains_is_no_excuse() -> None:
    lost = pair("file_complaint", "file_complaint", "praise")
    gained = pair("file_complaint", "praise", "file_complaint", language="en")
    found = refused([*same("file_complaint", 300), *same("praise", 300), lost, *same("praise", 3, "en"), gained])
    assert [(each.kind, each.language) for each in found] == [("recall", "es")]


def test_a_crisis_that_is_lost_may_be_overruled_by_nobody_whatever_is_gained() -> None:
    lost = pair("express_crisis", "express_crisis", "report_hardship", "ya no puedo más")
    gained = pair("express_crisis", "chitchat", "express_crisis")
    (only,) = refused([*same("express_crisis", 300), lost, gained])
    assert only.crisis
    assert only.kind == "crisis"
    assert only.why == "Spanish: 1 message of somebody in danger would not be seen as such any more."
    assert only.messages == ["“ya no puedo más” (express_crisis) would be taken for report_hardship."]


def test_a_point_of_macro_f1_is_refused_and_less_is_not() -> None:
    # one intent of two, of which one message in fifty is lost: F1 of greet 98/99, of thank 1/1.01
    lost = [*same("greet", 49), *same("thank", 50), pair("greet", "greet", "thank", "hola")]
    (only,) = refused(lost)
    assert (only.kind, only.language, only.crisis) == ("macro_f1", "es", False)
    assert only.why == (
        "Spanish: its mean F1 would fall from 100.0 to 99.0 per cent; 1 message would not be understood any more, "
        "and 0 newly."
    )
    assert refused([*lost, *same("greet", 50), *same("thank", 50)]) == []
    assert refused(lost, losses=Losses(macro_f1=0.02, seen=1, gates=1, conversations=1)) == []


def test_of_very_many_messages_the_first_are_told() -> None:
    lost = [pair("greet", "greet", "thank", f"hola {number}") for number in range(SHOWN + 12)]
    (only,) = refused([*lost, *same("thank", 5)])
    assert len(only.messages) == SHOWN + 1
    assert only.messages[-1] == "And 12 more."


def test_a_conversation_test_that_passed_before_is_refused_and_with_a_crisis_for_good() -> None:
    how = "after express_crisis comes utter_greet instead of action_crisis"
    found = refused(same("greet", 3), ConversationTests(41, 41, 39, {"danger": how, "thanks": how}, [], ["danger"]))
    assert [(each.kind, each.crisis) for each in found] == [("crisis", True), ("conversation", False)]
    assert found[0].messages == [f"“danger”: {how}."]
    assert found[1].why == "2 conversation tests passed before and would fail."


def test_a_gate_that_only_the_candidate_misses_is_refused() -> None:
    gate = "es: false_alarms is 8.0%, at most 5.0% is asked for."
    (only,) = refused(same("greet", 3), missed={"es": [gate]})
    assert (only.kind, only.messages) == ("gate", [gate])
    assert only.why == "Spanish: 1 gate would be missed that is passed now."


def test_one_refusal_of_danger_stands_before_all_others() -> None:
    found = refused(
        [
            pair("greet", "greet", "thank", language="en"),
            *same("thank", 2, "en"),
            pair("express_crisis", "express_crisis", "chitchat"),
        ]
    )
    assert [each.kind for each in found] == ["crisis", "recall", "macro_f1", "macro_f1"]


@pytest.mark.parametrize(
    ("before", "after", "turned"),
    [("a", "b", "worse"), ("b", "a", "better"), ("b", "c", "same"), ("a", "a", "same")],
)
def test_a_message_turns_better_or_worse_only_where_one_model_is_right(before: str, after: str, turned: str) -> None:
    assert pair("a", before, after).turned == turned


def test_changes_begin_with_what_is_worse_and_end_with_what_is_wrong_in_both() -> None:
    pairs = [pair("a", "b", "c"), pair("a", "b", "a"), pair("a", "a", "b"), pair("a", "a", "a")]
    assert [each.turned for each in verdicts.changes(pairs)] == ["worse", "better", "same"]


def test_intents_are_counted_over_all_languages() -> None:
    pairs = [*(pair("a", "a", "b") for _ in range(8)), *(pair("a", "a", "b", language="en") for _ in range(4))]
    (counted,) = verdicts.by_intent([*pairs, *same("a", 3)]).values()
    assert (counted.messages, counted.better, counted.worse) == (15, 0, 12)
    assert (counted.before, counted.after, counted.verdict) == (1, 0.2, "worse")
    assert counted.words == "worse (p < 0.001)"

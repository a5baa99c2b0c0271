"""What is counted in an evaluation, and when a gate is missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.evaluation.figures import Figures, figures
from training.evaluation.gates import BadGates, Gate, Miss, load_gates, misses
from training.evaluation.readings import Reading
from training.evaluation.report import gated
from training.examples import Example


def reading(
    meant: str,
    taken: str,
    written: str = "some message here",
    values: tuple[tuple[str, str, str], ...] = (),
    language: str = "en",
    words: int = 3,
    ms: float = 5.0,
) -> Reading:
    return Reading("en", Example(meant, written), taken, 0.9, language, words, values, ms)


def counted(*readings: Reading) -> Figures:
    """The figures of these readings and one of each kind that is right."""
    right = [reading(i, i) for i in ("greet", "express_crisis", "out_of_scope")]
    return figures([*right, *readings])


def test_f1_is_the_mean_over_intents_of_precision_and_recall() -> None:
    found = figures([reading("greet", "greet"), reading("greet", "thank"), reading("thank", "thank")])
    # greet: precision 1, recall 1/2; thank: precision 1/2, recall 1
    assert found.f1 == pytest.approx({"greet": 2 / 3, "thank": 2 / 3})
    assert found.macro_f1 == pytest.approx(2 / 3)
    assert found.accuracy == pytest.approx(2 / 3)
    assert found.confused == {("greet", "thank"): 1}


def test_one_escalation_taken_for_another_is_still_seen() -> None:
    found = counted(reading("report_hardship", "file_complaint"), reading("dispute_charge", "ask_fees"))
    assert found.escalation_recall == pytest.approx(2 / 3)


def test_a_crisis_taken_for_hardship_is_missed() -> None:
    assert counted(reading("express_crisis", "report_hardship")).crisis_recall == 0.5


def test_a_false_alarm_is_counted_among_the_other_messages() -> None:
    assert counted(reading("chitchat", "report_hardship"), reading("deny", "deny")).false_alarms == 0.25


def test_what_is_refused_counts_only_when_it_was_in_scope() -> None:
    found = counted(reading("ask_fees", "out_of_scope"), reading("ask_fees", "nlu_fallback"))
    assert found.refused == 0.25


def test_a_fallback_is_as_good_as_out_of_scope_for_what_is_out_of_scope() -> None:
    assert counted(reading("out_of_scope", "nlu_fallback")).out_of_scope_recall == 1


def test_a_value_is_right_only_at_its_place() -> None:
    found = counted(
        reading("inform", "inform", "[5,000 dollars](amount)", (("amount", "5,000 dollars", "5000"),)),
        reading("inform", "inform", "[5,000 dollars](amount)", (("amount", "5,000", "5000"),)),
        reading("inform", "inform", "[March](date)", ()),
    )
    assert (found.values, found.by_kind) == (0.5, {"amount": 0.5, "date": 0.0})


def test_one_value_read_does_not_answer_for_two() -> None:
    twice = reading("inform", "inform", "[5](term) or [5](term)", (("term", "5", "5"),))
    assert counted(twice).values == 0.5


def test_the_language_counts_over_all_and_from_three_words() -> None:
    found = counted(
        reading("greet", "greet", language="it", words=1), reading("greet", "greet", language="it", words=4)
    )
    assert (found.language, found.language_from_three_words) == (0.6, 0.75)


def test_who_asks_for_a_language_may_do_so_in_it() -> None:
    assert counted(reading("change_language", "change_language", language="fr")).language == 1


def test_times_are_the_median_and_the_slowest_twentieth() -> None:
    found = figures([reading("greet", "greet", ms=float(ms)) for ms in range(1, 101)])
    assert (found.median_ms, found.slowest_twentieth_ms) == (50.5, pytest.approx(95.95))


def test_every_gate_names_a_figure() -> None:
    languages = gated({"en": counted()}, {"en": {"formality": 0.9, "directness": 0.86}})
    assert languages["en"]["register"] == 0.86
    assert misses(load_gates(), languages) == []


def test_a_miss_says_what_was_asked_for() -> None:
    gate = Gate("false_alarms", 0.05, least=False)
    (miss,) = misses([gate], {"es": {"false_alarms": 0.08}, "en": {"false_alarms": 0.05}})
    assert miss == Miss("es", gate, 0.08)
    assert str(miss) == "es: false_alarms is 8.0%, at most 5.0% is asked for"


def test_a_gate_for_an_unknown_figure_is_an_error() -> None:
    with pytest.raises(BadGates, match="names beauty"):
        misses([Gate("beauty", 0.5, least=True)], {"en": {"accuracy": 0.9}})


@pytest.mark.parametrize("text", ["", "at_least: 3", "at_least: {a: b}\nat_most: {}", "{"])
def test_a_file_that_holds_no_gates_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "gates.yml").write_text(text)
    with pytest.raises(BadGates, match=r"gates\.yml"):
        load_gates(tmp_path / "gates.yml")

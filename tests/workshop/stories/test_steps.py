"""Steps are kept and read again, come in turns, and are changed one at a time."""

from __future__ import annotations

from typing import Any

import pytest

from bot.errors import BadInput
from bot.workshop.stories import editing, findings, steps
from bot.workshop.stories.findings import Finding, Place
from bot.workshop.stories.steps import Step

FOUND = [
    steps.message("greet", words="hi", lang="en", confidence=0.5),
    steps.action("utter_greet", ["utter_greet"]),
    steps.message("inform", (("amount", "500"),), with_values=False),
    steps.slot("recognised", True),
    steps.form(None),
    Step("action", "action_inform", kept=False, why="form"),
]


def test_what_is_kept_is_read_again() -> None:
    assert steps.from_json(steps.as_json(FOUND)) == FOUND
    assert steps.as_json(FOUND)[4] == {"kind": "form", "name": ""}


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "rule", "name": "greet"},
        {"kind": "message"},
        {"kind": "action", "name": "two words"},
        {"kind": "action", "name": ""},
        {"kind": "message", "name": "greet", "entities": 5},
    ],
)
def test_what_is_no_step_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        steps.from_json([data])


def test_a_draft_has_an_end() -> None:
    with pytest.raises(BadInput, match="400"):
        steps.from_json([{"kind": "message", "name": "greet"}] * 401)


def test_turns_begin_with_messages() -> None:
    assert [list(turn.places) for turn in steps.turns(FOUND)] == [[0, 1], [2, 3, 4, 5]]
    assert [list(turn.places) for turn in steps.turns(FOUND[1:])] == [[0], [1, 2, 3, 4]]
    assert steps.turns([]) == []


def test_moving_over_the_end_changes_nothing() -> None:
    assert editing.move(FOUND, 0, -1) == FOUND
    assert editing.move(FOUND, 5, 1) == FOUND
    assert editing.move(FOUND, 0, 1)[:2] == [FOUND[1], FOUND[0]]


def test_what_was_chosen_by_hand_has_no_reason_of_ours_any_more() -> None:
    assert (editing.keep(FOUND, 5, True)[5].kept, editing.keep(FOUND, 5, False)[5].why) == (True, "")
    assert [step.kept for step in editing.keep_turn(FOUND, 3, False)] == [True, True, *[False] * 4]


def test_another_intent_is_not_what_the_model_was_sure_of() -> None:
    assert editing.change(FOUND, 0, "goodbye")[0].confidence is None
    assert editing.change(FOUND, 4, "case_form")[4] == steps.form("case_form")
    with pytest.raises(BadInput):
        editing.change(FOUND, 0, "good bye")


def test_no_more_steps_than_a_draft_takes() -> None:
    with pytest.raises(BadInput):
        editing.insert([FOUND[0]] * steps.MOST, 0, FOUND[0])


def test_findings_are_kept_and_read_again() -> None:
    found = [Finding(findings.CONTRADICTS_RULE, "No.", [Place("", "mine", 3), Place("data/rules/a.yml", "theirs")])]
    read = findings.from_json([each.as_json() for each in found])
    assert read == found
    assert (read[0].step, read[0].stops) == (3, True)
    assert not Finding(findings.ALREADY_THERE, "", []).stops
    assert findings.from_json(None) == []

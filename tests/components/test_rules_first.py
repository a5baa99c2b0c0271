"""The rules are asked first, and the outcome is the one that asking everybody has."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.constants import PLACEHOLDER_TRACKER
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.model import get_latest_model
from rasa.shared.core.events import ActionExecuted, ActionExecutionRejected, ActiveLoop, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu import shortcuts
from bot.nlu.rules_first import RulesFirst

LISTEN = ActionExecuted("action_listen")
INTENTS = (
    "greet",
    "thank",
    "affirm",
    "deny",
    "inform",
    "stop",
    "praise",
    "ask_fees",
    "calculate_instalment",
    "no such",
)


class Recording:
    """A graph runner that keeps what it was asked."""

    def __init__(self, runner: Any) -> None:
        self._runner = runner
        self.replaced: list[set[str]] = []

    def run(self, inputs: dict[str, Any], targets: list[str]) -> dict[str, Any]:
        self.replaced.append(set(inputs) - {PLACEHOLDER_TRACKER})
        return dict(self._runner.run(inputs=inputs, targets=targets))


@pytest.fixture(scope="module")
def loaded(model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """The newest model: what is known of it, and its graph runner."""
    newest = get_latest_model(str(model))
    assert newest
    return load_predict_graph_runner(tmp_path_factory.mktemp("model"), Path(newest), LocalModelStorage, DaskGraphRunner)


def conversation(loaded: tuple[Any, Any], *events: Event) -> DialogueStateTracker:
    tracker = DialogueStateTracker("somebody", loaded[0].domain.slots)
    for event in (LISTEN, *events):
        tracker.update(event)
    return tracker


def said(intent: str) -> UserUttered:
    return UserUttered(intent, {"name": intent, "confidence": 1.0})


def outcome(runner: Any, target: str, tracker: DialogueStateTracker) -> Any:
    prediction = runner.run(inputs={PLACEHOLDER_TRACKER: tracker}, targets=[target])[target]
    kept = (prediction.probabilities, prediction.policy_name, prediction.policy_priority, prediction.hide_rule_turn)
    return kept, prediction.is_no_user_prediction, [event.type_name for event in prediction.events]


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize(
    "before",
    [[], [ActiveLoop("instalment_form"), ActionExecuted("instalment_form"), LISTEN]],
    ids=["outside", "in a form"],
)
def test_it_predicts_what_all_policies_together_predict(loaded: Any, intent: str, before: list[Event]) -> None:
    meta, runner = loaded
    tracker = conversation(loaded, *before, said(intent))
    first = RulesFirst(runner, meta.predict_schema, meta.core_target)
    assert outcome(first, meta.core_target, tracker) == outcome(runner, meta.core_target, tracker)


def test_it_predicts_the_same_after_an_action_has_declined(loaded: Any) -> None:
    meta, runner = loaded
    form = [ActiveLoop("instalment_form"), ActionExecuted("instalment_form"), LISTEN, said("ask_fees")]
    tracker = conversation(loaded, *form, ActionExecutionRejected("instalment_form"))
    first = RulesFirst(runner, meta.predict_schema, meta.core_target)
    assert outcome(first, meta.core_target, tracker) == outcome(runner, meta.core_target, tracker)


@pytest.mark.parametrize(("intent", "asked"), [("greet", False), ("affirm", True)])
def test_stories_are_asked_only_where_no_rule_is_certain(loaded: Any, intent: str, asked: bool) -> None:
    meta, runner = loaded
    recording = Recording(runner)
    first = RulesFirst(recording, meta.predict_schema, meta.core_target)  # type: ignore[arg-type]
    outcome(first, meta.core_target, conversation(loaded, said(intent)))
    assert [len(replaced) for replaced in recording.replaced] == [0, 1 if asked else 2]


def rules_of(runner: Any) -> RulePolicy:
    (policy,) = [node._component for node in runner._instantiated_nodes.values() if type(node._component) is RulePolicy]
    return policy


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("form", [None, "instalment_form", "case_form"])
def test_without_a_look_for_words_the_rules_come_to_the_same(
    loaded: Any, intent: str, form: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    meta, runner = loaded
    policy = rules_of(runner)
    before = [ActiveLoop(form), ActionExecuted(form), LISTEN] if form else []
    tracker = conversation(loaded, *before, said(intent))
    expected = policy._predict(tracker, meta.domain)
    monkeypatch.setattr(RulePolicy, "_find_action_from_rules", shortcuts.action_from_rules)
    found = policy._predict(tracker, meta.domain)
    assert (found[0].probabilities, found[1]) == (expected[0].probabilities, expected[1])


def test_rules_for_words_are_looked_for_where_there_are_some(loaded: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    meta, runner = loaded
    policy = copy.copy(rules_of(runner))
    words = json.dumps([{"prev_action": {"action_name": "action_listen"}, "user": {"text": "abracadabra"}}])
    policy.lookup = {**policy.lookup, "rules": {**policy.lookup["rules"], words: "utter_greet"}}
    monkeypatch.setattr(RulePolicy, "_find_action_from_rules", shortcuts.action_from_rules)
    tracker = conversation(loaded, UserUttered("abracadabra", {"name": "no such", "confidence": 1.0}))
    prediction, _ = policy._predict(tracker, meta.domain)
    assert meta.domain.action_names_or_texts[prediction.probabilities.index(1.0)] == "utter_greet"

"""The shortcuts come to the same as Rasa's own functions, with forms, undone turns and new sessions."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import ActionSessionStart, RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    Event,
    FollowupAction,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.nlu import shortcuts
from tests.conftest import ROOT

LISTEN = ActionExecuted("action_listen")
START = [ActionExecuted("action_session_start"), SessionStarted(), LISTEN]


def said(intent: str) -> UserUttered:
    return UserUttered(intent, {"name": intent, "confidence": 1.0})


ANSWER = [said("greet"), ActionExecuted("utter_greet"), BotUttered("Hello."), LISTEN]
FORM = [
    said("calculate_instalment"),
    ActionExecuted("instalment_form"),
    ActiveLoop("instalment_form"),
    SlotSet("requested_slot", "amount"),
    LISTEN,
]
IN_FORM = [said("inform"), SlotSet("amount", "5000"), ActionExecuted("instalment_form"), LISTEN]
DECLINED = [said("ask_fees"), ActionExecutionRejected("instalment_form"), ActionExecuted("action_answer"), LISTEN]

CONVERSATIONS: Mapping[str, list[Event]] = {
    "nothing yet": [],
    "an answer": [*START, *ANSWER],
    "a form": [*START, *ANSWER, *FORM, *IN_FORM],
    "a question in a form": [*START, *FORM, *DECLINED, ActionExecuted("instalment_form"), LISTEN, *IN_FORM],
    "a turn undone": [*START, *ANSWER, said("deny"), UserUtteranceReverted(), *ANSWER],
    "a second session": [*START, *FORM, *START, SlotSet("market", "US"), *ANSWER, FollowupAction("action_listen")],
}


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture(params=CONVERSATIONS)
def tracker(request: pytest.FixtureRequest, domain: Domain) -> DialogueStateTracker:
    made = DialogueStateTracker("somebody", domain.slots)
    for event in CONVERSATIONS[request.param]:
        made.update(copy.copy(event))
    return made


@pytest.fixture
def installed() -> Iterator[None]:
    """With the shortcuts in Rasa's place."""
    places: list[tuple[Any, str]] = [(ActionSessionStart, "_slot_set_events_from_tracker")]
    places += [
        (RemoteAction, "_validate_action_result"),
        (RulePolicy, "_get_possible_keys"),
        (Event, "resolve_by_type"),
    ]
    places += [(DialogueStateTracker, name) for name in ("copy", "applied_events", "generate_all_prior_trackers")]
    before = [(owner, name, owner.__dict__[name]) for owner, name in places]
    shortcuts.install()
    yield
    for owner, name, original in before:
        setattr(owner, name, original)
    del Slot.__copy__


def state(tracker: DialogueStateTracker) -> Any:
    """All that is known of a conversation."""
    return {**tracker.current_state(EventVerbosity.ALL), "model": tracker.model_id, "loop": tracker.active_loop}


def test_a_copy_knows_what_a_replay_knows(tracker: DialogueStateTracker) -> None:
    tracker.model_id = "a-model"
    assert state(shortcuts.copy_tracker(tracker)) == state(tracker.copy())


def test_a_copys_slots_know_whether_they_were_set(tracker: DialogueStateTracker) -> None:
    flags = [
        {name: slot.has_been_set for name, slot in made.slots.items()}
        for made in (shortcuts.copy_tracker(tracker), tracker.copy())
    ]
    assert flags[0] == flags[1]


def test_a_change_to_the_copy_leaves_the_original_alone(tracker: DialogueStateTracker) -> None:
    before = json.dumps(state(tracker), default=str)
    changed = shortcuts.copy_tracker(tracker)
    for event in (SlotSet("amount", "1"), ActiveLoop("case_form"), ActionExecuted("utter_thank")):
        changed.update(event)
    assert json.dumps(state(tracker), default=str) == before


def test_applied_events_follow_the_conversation(tracker: DialogueStateTracker) -> None:
    for event in (None, said("thank"), UserUtteranceReverted()):
        if event:
            tracker.update(event)
        assert shortcuts.applied_events(tracker) == DialogueStateTracker.applied_events(tracker)


def test_a_caller_may_change_the_list_it_got(tracker: DialogueStateTracker) -> None:
    shortcuts.applied_events(tracker).clear()
    assert shortcuts.applied_events(tracker) == DialogueStateTracker.applied_events(tracker)


def test_policies_see_the_same_states(tracker: DialogueStateTracker, domain: Domain, request: Any) -> None:
    before = tracker.past_states(domain), tracker.past_states(domain, ignore_rule_only_turns=True)
    request.getfixturevalue("installed")
    assert (tracker.past_states(domain), tracker.past_states(domain, ignore_rule_only_turns=True)) == before


def test_the_same_rules_fit(tracker: DialogueStateTracker, domain: Domain) -> None:
    states = tracker.past_states(domain)
    rules = {json.dumps(states[first:]): "action_listen" for first in range(len(states))}
    rules[json.dumps([{"prev_action": {"action_name": "action_listen"}, "user": {"intent": "inform"}}])] = "x"
    rules[json.dumps([{"prev_action": {"action_name": "should_not_be_set"}}])] = "x"
    rules[json.dumps([{"user": {"intent": "greet"}}])] = "x"
    policy = RulePolicy.__new__(RulePolicy)
    assert shortcuts.possible_rules(policy, rules, states) == RulePolicy._get_possible_keys(policy, rules, states)


@pytest.mark.parametrize("name", ["slot", "user", "bot", "action", "form_validation"])
def test_an_event_is_of_the_same_class(name: str) -> None:
    try:
        expected: Any = Event.resolve_by_type(name)
    except ValueError as error:
        with pytest.raises(ValueError, match=str(error)):
            shortcuts.resolve_by_type(name)
    else:
        assert shortcuts.resolve_by_type(name) is expected


def test_what_an_action_sends_is_still_checked() -> None:
    action = RemoteAction("action_answer", None)
    assert shortcuts.check_action_result(action, {"events": [{"event": "slot", "name": "a", "value": 1}]})
    with pytest.raises(ValidationError):
        shortcuts.check_action_result(action, {"events": [{"event": "slot"}]})


def test_a_slots_copy_is_its_own(domain: Domain) -> None:
    slot = next(slot for slot in domain.slots if slot.name == "amount")
    made = shortcuts.copy_slot(slot)
    made.value = "7"
    assert (type(made), slot.value) == (type(slot), slot.initial_value)


def test_a_new_session_begins_with_the_same_slots(tracker: DialogueStateTracker, domain: Domain) -> None:
    sessions = []
    for carry in (shortcuts.carried_slots, ActionSessionStart._slot_set_events_from_tracker):
        made = DialogueStateTracker("somebody", domain.slots)
        for event in (SessionStarted(), *carry(tracker)):
            made.update(event)
        sessions.append(made.current_slot_values())
    ended = {name for name in sessions[1] if name in shortcuts.OF_A_FORM}
    assert sessions[0] == {**sessions[1], **dict.fromkeys(ended)}


def test_a_new_session_carries_each_slot_once(domain: Domain) -> None:
    tracker = DialogueStateTracker("somebody", domain.slots)
    for value in ("1", "2", "3"):
        tracker.update(SlotSet("amount", value))
    assert [(event.key, event.value) for event in shortcuts.carried_slots(tracker)] == [("amount", "3")]


def test_a_new_session_knows_nothing_of_a_form_that_was_open(domain: Domain) -> None:
    tracker = DialogueStateTracker("somebody", domain.slots)
    for name in (*shortcuts.OF_A_FORM, "amount"):
        tracker.update(SlotSet(name, "1"))
    assert [event.key for event in shortcuts.carried_slots(tracker)] == ["amount"]


def test_what_ends_with_a_form_are_slots_of_the_domain(domain: Domain) -> None:
    assert {slot.name for slot in domain.slots} >= shortcuts.OF_A_FORM

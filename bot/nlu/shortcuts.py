"""The same results as Rasa's own functions, with less work. What each saves stands in docs/performance.md.

`install()` puts them in Rasa's place; tests/components/test_shortcuts.py compares them with the originals.
"""

from __future__ import annotations

import copy
import json
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Dict, List, Optional, Set, Tuple, Type

from jsonschema.validators import validator_for
from rasa.core.actions.action import ActionSessionStart, RemoteAction
from rasa.core.policies.rule_policy import RULES, RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, SHOULD_NOT_BE_SET, USER
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.events import ActionExecuted, Event, SlotSet
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

OF_A_FORM = frozenset(
    ("requested_slot", "left_form", "asked", "obstacle_told", "failed_answers", "account_question", "one_time_code")
    + ("code_way", "case_kind", "case_id", "case_story", "case_wish", "case_since", "score", "comment", "rating_id")
)
"""Slots that end with the session: the next day's rating is another one, and no answer to yesterday's question."""

_applied_anew = DialogueStateTracker.applied_events
_resolve_anew = Event.resolve_by_type
_find_anew = RulePolicy._find_action_from_rules
_KEPT = "_applied_events_kept"
_WORDS = "_rules_and_whether_one_may_fit_words"


def install() -> None:
    """For the rest of this process; a second call changes nothing."""
    RemoteAction._validate_action_result = check_action_result
    DialogueStateTracker.copy = copy_tracker
    DialogueStateTracker.applied_events = applied_events
    DialogueStateTracker.generate_all_prior_trackers = prior_trackers
    Event.resolve_by_type = staticmethod(resolve_by_type)
    ActionSessionStart._slot_set_events_from_tracker = staticmethod(carried_slots)
    RulePolicy._get_possible_keys = possible_rules
    RulePolicy._find_action_from_rules = action_from_rules
    Slot.__copy__ = copy_slot


@lru_cache(maxsize=1)
def _action_schema() -> Any:
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def check_action_result(action: RemoteAction, result: Dict[str, Any]) -> bool:
    """Checks what the action server sent, but not the schema itself, which Rasa has checked again for every action.

    Raises jsonschema's `ValidationError` like `RemoteAction._validate_action_result`.
    """
    _action_schema().validate(result)
    return True


def copy_tracker(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """A copy with a state of its own, where Rasa replays all events for every action that it runs."""
    made = copy.copy(tracker)
    made.__dict__.pop(_KEPT, None)
    made.events = deque(tracker.events, tracker.events.maxlen)
    made.slots = {name: copy.copy(slot) for name, slot in tracker.slots.items()}
    made.active_loop = copy.copy(tracker.active_loop)
    made.latest_action = copy.copy(tracker.latest_action)
    made.model_id = made.assistant_id = made.sender_source = None  # as Rasa's copy has them
    return made


def applied_events(tracker: DialogueStateTracker) -> List[Event]:
    """The events without undone ones, found once for each state of the tracker; Rasa asks some ten times a turn."""
    events, kept = tracker.events, tracker.__dict__.get(_KEPT)
    last = events[-1] if events else None
    if kept is None or kept[0] is not events or kept[1] != len(events) or kept[2] is not last:
        kept = (events, len(events), last, _applied_anew(tracker))
        tracker.__dict__[_KEPT] = kept
    return list(kept[3])


@lru_cache(maxsize=256)
def resolve_by_type(type_name: str, default: Optional[Type[Event]] = None) -> Optional[Type[Event]]:
    """The class of a kind of event, where Rasa goes through all classes of events for every event that it reads."""
    return _resolve_anew(type_name, default)


def prior_trackers(tracker: DialogueStateTracker) -> Iterator[Tuple[DialogueStateTracker, bool]]:
    """The tracker before each action, and whether its turn is hidden; events are applied without being stamped anew."""
    made = tracker.init_copy()
    for event in tracker.applied_events():
        if isinstance(event, ActionExecuted):
            yield made, event.hide_rule_turn
        made.events.append(event)
        event.apply_to(made)
    yield made, False


def carried_slots(tracker: DialogueStateTracker) -> List[SlotSet]:
    """The slots that a new session begins with, each with its last value.

    Rasa carries over every value that a slot ever had, so that each new session begins longer than the one before it.
    It also carries over what belongs to a form that was open, though the form itself ends with the session.
    """
    last: Dict[str, SlotSet] = {}
    for event in tracker.applied_events():
        if isinstance(event, SlotSet) and event.key not in OF_A_FORM:
            last.pop(event.key, None)
            last[event.key] = SlotSet(event.key, event.value, metadata=event.metadata)
    return list(last.values())


def copy_slot(slot: Slot) -> Slot:
    """What `copy.copy` makes of a slot; each tracker has some fifty, and predicting copies trackers."""
    made = slot.__class__.__new__(slot.__class__)
    made.__dict__.update(slot.__dict__)
    return made


def possible_rules(policy: RulePolicy, lookup: Dict[str, str], states: List[State]) -> Set[str]:
    """The rules that fit a conversation's states, from the last one back; a rule is read once and not at every look."""
    left = [(key, _backwards(key)) for key in lookup]
    for turn, state in enumerate(reversed(states)):
        if not any(turn < len(rule) for _, rule in left):
            break
        left = [(key, rule) for key, rule in left if turn >= len(rule) or _fits(policy, rule[turn], state)]
    return {key for key, _ in left}


def action_from_rules(
    policy: RulePolicy, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
) -> Tuple[Optional[str], Optional[str], bool]:
    """The action that a rule names, without looking for rules about a message's very words where there are none.

    Rasa looks through all rules twice at the beginning of a turn, first for the words, then for the intent.
    """
    if use_text_for_last_user_input and not _may_fit_words(policy):
        return None, None, False
    return _find_anew(policy, tracker, domain, use_text_for_last_user_input)


def _may_fit_words(policy: RulePolicy) -> bool:
    """Whether a rule may fit right after a message of which the words are given and not the intent."""
    rules = policy.lookup[RULES]
    if policy.__dict__.get(_WORDS, (None,))[0] is not rules:
        last = [_backwards(key)[0] for key in rules]
        waiting = [state for state in last if _previous(state) in (None, ACTION_LISTEN_NAME)]
        fits = any(INTENT not in state.get(USER, {}) for state in waiting)
        policy.__dict__[_WORDS] = rules, fits
    return bool(policy.__dict__[_WORDS][1])


def _previous(state: State) -> Optional[str]:
    name: Optional[str] = (state.get(PREVIOUS_ACTION) or {}).get(ACTION_NAME)
    return name


def _fits(policy: RulePolicy, rule: State, state: State) -> bool:
    asked, given = rule.get(PREVIOUS_ACTION), state.get(PREVIOUS_ACTION)
    if not asked or not given:
        return not asked and not given
    name = asked.get(ACTION_NAME)
    if name and name != SHOULD_NOT_BE_SET and given.get(ACTION_NAME) != name:
        return False  # what the full comparison would come to, and the most frequent case by far
    return bool(policy._does_rule_match_state(rule, state))


@lru_cache(maxsize=10_000)
def _backwards(key: str) -> List[State]:
    return list(reversed(json.loads(key)))

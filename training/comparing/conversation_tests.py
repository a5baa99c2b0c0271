"""Runs conversation tests through a trained model's policies, and notes what they would do at each step.

A conversation test is written as a story is, with the actions as they went in the running assistant: see
`tests/stories/conversations.yml`; what trainers save stands in `tests/conversations/*.yml`, written in the same way.
The custom actions are not run: what they would set is written in the story. All else happens as in the running
assistant: a form that has nothing in a message rejects it, the gate says with each message whether the borrower is
known, and a new day is a new session.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, List, Mapping, Optional, Sequence

from rasa.core.actions.action import ActionSessionStart
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActionExecutionRejected, Event, FollowupAction, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader

from bot.workshop.models.comparison import ConversationTests
from bot.workshop.models.verdicts import CRISIS

NEW_DAY = "session_start"

CALL_THE_NEXT = ("action_answer_my_loan", "action_calculate", "action_inform", "action_default_fallback")
"""Actions that may name the form to go on with, which no policy is asked about."""


SAVED = Path("tests", "conversations")
"""Where trainers save conversation tests, in the project's folder."""


@dataclass
class Conversation:
    """A story: its name and its events with all that is implied between the lines."""

    name: str
    events: List[Event]


@dataclass
class Replayed:
    """What a story does and what the policies would do, action by action, and the intent of what was said before it."""

    expected: List[str] = field(default_factory=list)
    predicted: List[str] = field(default_factory=list)
    policies: List[str] = field(default_factory=list)
    said: List[str] = field(default_factory=list)

    @property
    def otherwise(self) -> Optional[str]:
        """Where it first goes another way, in words; None where it goes as it should."""
        for said, expected, predicted in zip(self.said, self.expected, self.predicted, strict=True):
            if expected != predicted:
                return f"after {said} comes {predicted} instead of {expected}"
        return None


def files(folder: Path) -> List[Path]:
    """The files with conversation tests under a project's folder; those that trainers saved come last."""
    kept = [folder / "tests" / "stories" / "conversations.yml"]
    return [path for path in kept if path.exists()] + sorted((folder / SAVED).glob("*.yml"))


def read(path: Path, domain: Domain) -> List[Conversation]:
    """A file's stories, in its order."""
    steps = YAMLStoryReader(domain).read_from_file(path)
    return [Conversation(str(step.block_name), step.explicit_events(domain)) for step in steps]


@dataclass(frozen=True)
class Outcome:
    """What a conversation test came to: `otherwise` says where it failed, and is None where it passed.

    `crisis` tells whether somebody in it is in danger.
    """

    otherwise: Optional[str]
    crisis: bool


def run_all(paths: Sequence[Path], processor: MessageProcessor) -> Mapping[str, Outcome]:
    """The conversation tests of some files, by name.

    One that speaks of something which the model's domain does not know fails, and says so.
    """
    domain = processor.domain
    known = {*domain.action_names_or_texts, *domain.intents, NEW_DAY}
    found = {}
    for conversation in [each for path in paths for each in read(path, domain)]:
        names = set(_names(conversation))
        unknown = ", ".join(sorted(names - known))
        otherwise = f"the model does not know {unknown}" if unknown else replay(conversation, processor).otherwise
        found[conversation.name] = Outcome(otherwise, CRISIS in names)
    return found


def paired(before: Mapping[str, Outcome], after: Mapping[str, Outcome]) -> ConversationTests:
    """The same tests with two models, the candidate second."""
    lost = {name: each.otherwise for name, each in after.items() if each.otherwise and before[name].otherwise is None}
    return ConversationTests(
        tests=len(after),
        before=sum(each.otherwise is None for each in before.values()),
        after=sum(each.otherwise is None for each in after.values()),
        lost=lost,
        found=[name for name, each in after.items() if each.otherwise is None and before[name].otherwise],
        crises=[name for name in lost if after[name].crisis],
    )


def _names(conversation: Conversation) -> Iterator[str]:
    for event in conversation.events:
        name = getattr(event, "intent_name" if isinstance(event, UserUttered) else "action_name", None)
        if name:
            yield str(name)


def replay(conversation: Conversation, processor: MessageProcessor) -> Replayed:
    """Goes through a conversation as it is written, asking for each action."""
    domain = processor.domain
    tracker = DialogueStateTracker(conversation.name, domain.slots)
    _new_session(tracker, domain)
    result = Replayed()
    for event, following in _with_next_action(conversation.events):
        if isinstance(event, UserUttered):
            if event.intent_name != NEW_DAY:
                tracker.update(event, domain)
                tracker.update(SlotSet("recognised", tracker.get_slot("recognised")), domain)
        elif not isinstance(event, ActionExecuted):
            tracker.update(event, domain)
        elif event.action_name == ACTION_SESSION_START_NAME:
            _new_session(tracker, domain)
        elif not (event.action_name == ACTION_LISTEN_NAME and tracker.latest_action_name == ACTION_LISTEN_NAME):
            _ask(str(event.action_name), tracker, processor, result)
            if event.action_name in CALL_THE_NEXT and following in domain.form_names:
                tracker.update(FollowupAction(following), domain)
    return result


def _ask(expected: str, tracker: DialogueStateTracker, processor: MessageProcessor, result: Replayed) -> None:
    """Notes what the policies choose, then goes on with what the story says."""
    prediction = predict(tracker, processor)
    chosen = name_of(prediction, processor)
    if chosen != expected and chosen == tracker.active_loop_name:
        tracker.update(ActionExecutionRejected(chosen), processor.domain)
        prediction = predict(tracker, processor)
        chosen = name_of(prediction, processor)
    result.expected.append(expected)
    result.predicted.append(chosen)
    result.policies.append(str(prediction.policy_name))
    result.said.append(str(tracker.latest_message.intent_name) if tracker.latest_message else NEW_DAY)
    tracker.update_with_events(prediction.events, processor.domain)
    tracker.update(
        ActionExecuted(
            expected, prediction.policy_name, prediction.max_confidence, hide_rule_turn=prediction.hide_rule_turn
        ),
        processor.domain,
    )


def predict(tracker: DialogueStateTracker, processor: MessageProcessor) -> PolicyPrediction:
    """What the policies say of the next action; nothing is done."""
    _, prediction = processor.predict_next_with_tracker_if_should(tracker)
    return prediction


def name_of(prediction: PolicyPrediction, processor: MessageProcessor) -> str:
    """The action that a prediction is for."""
    names = processor.domain.action_names_or_texts
    return str(names[prediction.probabilities.index(max(prediction.probabilities))])


def _new_session(tracker: DialogueStateTracker, domain: Domain) -> None:
    """What Rasa does when somebody comes for the first time, or again after hours."""
    start: Any = ActionSessionStart()
    tracker.update(ActionExecuted(ACTION_SESSION_START_NAME), domain)
    tracker.update_with_events(asyncio.run(start.run(None, None, tracker, domain)), domain)


def _with_next_action(events: List[Event]) -> Iterator[tuple[Event, Optional[str]]]:
    """Each event with the name of the next action, past slots and forms' ends but not past a message."""
    for place, event in enumerate(events):
        following: Optional[str] = None
        for later in events[place + 1 :]:
            if isinstance(later, (ActionExecuted, UserUttered)):
                following = later.action_name if isinstance(later, ActionExecuted) else None
                break
        yield event, following

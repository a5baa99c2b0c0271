"""The served assistant's processor, which also notes why each thing is done, and does what a trainer wants instead.

It answers one message at a time: whoever calls it sees to that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional, Tuple

from rasa.core.actions.action import Action, action_for_name_or_text
from rasa.core.channels.channel import UserMessage
from rasa.core.constants import DEFAULT_CORE_FALLBACK_THRESHOLD
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.policies.rule_policy import DEFAULT_RULES, LOOP_RULES, RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME, FOLLOWUP_ACTION
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY

from bot.nlu.processor import NLU_FALLBACK, HonestAction, RapportProcessor
from bot.workshop.stories.rehearsal import Place, Why
from training.stage.places import NAMED, Places, policies_of, read_places


@dataclass(frozen=True)
class Wishes:
    """What a trainer wants otherwise in one turn: the message's intent, and actions by the number of their step."""

    intent: Optional[str] = None
    actions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """What was done in one step and why, before it is known what came of it."""

    action: str
    predicted: str
    why: Why
    confidence: float
    places: Sequence[Place] = ()

    def shown_places(self) -> tuple[list[Place], int]:
        """The places that are named, and how many more there are."""
        return [*self.places[:NAMED]], max(0, len(self.places) - NAMED)


class Recalled(dict[str, str]):
    """What the stories' policy has learned; it notes which key it was last asked for and knew."""

    last: Optional[str] = None

    def get(self, key: Any, default: Any = None) -> Any:
        """As a dictionary's; called by the policy for each of its looks."""
        if key in self:
            self.last = key
        return super().get(key, default)


class StageProcessor(RapportProcessor):
    """See the module. `wishes` are those for the next message; `choices` and `read_as` tell of the last one."""

    def __init__(self, folders: Sequence[Path], *args: Any, **kwargs: Any) -> None:
        """`folders` are the projects whose rules and stories are named; the rest is Rasa's."""
        super().__init__(*args, **kwargs)
        self._policies = policies_of(self.graph_runner._runner)
        self._recalled = Recalled(self._policies.memory.lookup if self._policies.memory else {})
        if self._policies.memory:
            self._policies.memory.lookup = self._recalled
        self._places: Places = read_places(folders, self._policies, self.domain)
        self.wishes = Wishes()
        self.choices: list[Choice] = []
        self.read_as: Optional[str] = None

    async def _handle_message_with_tracker(self, message: UserMessage, tracker: DialogueStateTracker) -> None:
        """Reads the message as ever; then it means what the trainer says that it means."""
        self.choices, self.read_as = [], None
        await super()._handle_message_with_tracker(message, tracker)
        event, wanted = tracker.latest_message, self.wishes.intent
        if event is None or wanted is None:
            return
        self.read_as = str(event.intent.get(INTENT_NAME_KEY))
        _mean(event, wanted)
        if self.read_as == NLU_FALLBACK:  # somebody has understood it now
            tracker.update(SlotSet("failed_answers", 0), self.domain)

    def predict_next_with_tracker_if_should(self, tracker: DialogueStateTracker) -> Tuple[Action, PolicyPrediction]:
        """What the model would do next, or what the trainer wants in this step."""
        self._recalled.last = None
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        choice = self._choice(action.name(), prediction, tracker)
        wanted = self.wishes.actions.get(len(self.choices))
        if wanted is not None:
            choice = replace(choice, action=wanted, why=Why.TRAINER, places=())
        elif choice.why is Why.NOTHING and any(step < len(self.choices) for step in self.wishes.actions):
            choice = replace(choice, action=ACTION_LISTEN_NAME, why=Why.AFTER_TRAINER)
        self.choices.append(choice)
        if choice.action == choice.predicted:
            return action, prediction
        other = action_for_name_or_text(choice.action, self.domain, self.action_endpoint)
        return HonestAction(other), PolicyPrediction.for_action_name(self.domain, choice.action, "trainer")

    def _choice(self, action: str, prediction: PolicyPrediction, tracker: DialogueStateTracker) -> Choice:
        policy, confidence = str(prediction.policy_name), float(prediction.max_confidence)

        def because(why: Why, places: Sequence[Place] = ()) -> Choice:
            return Choice(action, action, why, confidence, places)

        if policy == FOLLOWUP_ACTION:
            return because(Why.NAMED)
        if not policy.endswith(RulePolicy.__name__) or self._policies.rules is None:
            return because(Why.STORY, self._places.of_story(self._recalled.last))
        if confidence <= DEFAULT_CORE_FALLBACK_THRESHOLD:
            return because(Why.NOTHING)
        source = str(self._policies.rules._predict(tracker, self.domain)[1])
        if source.startswith(LOOP_RULES):
            return because(Why.FORM)
        if source.startswith(DEFAULT_RULES):
            return because(Why.BUILT_IN)
        return because(Why.RULE, self._places.of_rule(source))


def _mean(event: UserUttered, intent: str) -> None:
    """Changes what a message on the tracker means, everywhere where the event says so."""
    event.intent = {INTENT_NAME_KEY: intent, PREDICTED_CONFIDENCE_KEY: 1.0}
    event.parse_data = {**(event.parse_data or {}), INTENT: dict(event.intent)}

"""Rasa's message processor, which also keeps language and register, fails honestly, and keeps sessions short.

Language and register of one message come from the NLU components. Here they are folded into the conversation's, before
any action runs, so that the very first reply is already in the right language; the result is kept in slots.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import CollectingOutputChannel, OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY

from bot.culture import conversation_language, conversation_register
from bot.culture.conversation_language import ConversationLanguage
from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import load_languages
from bot.culture.register import AXES
from bot.nlu import read_back
from bot.nlu.answered import MODEL, REPLY_KEYS, answered_before
from bot.nlu.encoders import SentenceEncoder, encoders_of
from bot.nlu.faq_turn import FaqTurn
from bot.nlu.keys import LANGUAGE, REGISTER
from bot.nlu.left_forms import leave_forms
from bot.nlu.meant_in_turn import settle_intent
from bot.nlu.rules_first import RulesFirst
from bot.nlu.safety_net import ESCALATIONS
from bot.nlu.serving.carrying import fitting

UNSUPPORTED_LANGUAGE = "unsupported_language"
"""The intent of a message in a language that Rapport does not speak."""

NLU_FALLBACK = "nlu_fallback"

LANGUAGE_SLOT = "language"
LANGUAGE_STATE_SLOT = "language_state"
REGISTER_STATE_SLOT = "register_state"

SESSION_EVENTS = 400
"""A session longer than this is followed by a new one as soon as no form is open.

Rasa replays a whole session at every turn. Slots carry over, so the borrower notices nothing.
"""


class Replies(CollectingOutputChannel):
    """Collects each reply whole, with the name of its response."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in the tracker."""
        return "gate"

    async def send_response(self, recipient_id: str, message: Dict[str, Any]) -> None:
        """Takes a reply as the generator made it."""
        self.messages.append({key: message[key] for key in REPLY_KEYS if message.get(key) is not None})


class TurnFailed(BaseException):
    """An action could not run.

    Not an `Exception`, because Rasa swallows those and goes on as if nothing had happened.
    """

    def __init__(self, action: str, cause: Exception) -> None:
        super().__init__(f"Action {action} failed: {type(cause).__name__}.")
        self.action = action
        self.cause = cause


class HonestAction(Action):
    """Runs an action; where that fails the turn fails, and nothing of it is kept."""

    def __init__(self, action: Action) -> None:
        self._action = action

    def name(self) -> str:
        """The wrapped action's name."""
        return self._action.name()

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> List[Event]:
        """Runs the wrapped action; raises `TurnFailed` unless the action declined on purpose."""
        try:
            return await self._action.run(output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except Exception as error:
            raise TurnFailed(self.name(), error) from error

    def event_for_successful_execution(self, prediction: PolicyPrediction) -> ActionExecuted:
        """The wrapped action's own event."""
        return self._action.event_for_successful_execution(prediction)


class RapportProcessor(MessageProcessor):
    """The processor that `bot.nlu.serve` gives to Rasa's agent."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model = self.model_metadata
        self._encoders = encoders_of(self.graph_runner)
        self.graph_runner: Any = RulesFirst(self.graph_runner, model.predict_schema, model.core_target)
        self._languages = load_languages()
        self._supported = frozenset(self._languages)
        self._faq = FaqTurn.of(self.nlg, self._encoders)
        self.on_circuit_break = _too_many_actions

    @property
    def encoders(self) -> Sequence[SentenceEncoder]:
        """The encoders in the model's pipeline, in its order."""
        return self._encoders

    async def answer(self, message: UserMessage) -> DialogueStateTracker:
        """Handles a message and returns the tracker, saved; replies are on the message's output channel.

        The same steps as Rasa's `handle_message`, but the tracker is read once, and a message that was answered before
        (same `message_id`, asked again after a lost connection) is not answered anew. What another model has left open
        is made to fit this one. Raises `TurnFailed`; then nothing was saved.
        """
        channel: Replies = message.output_channel
        message.metadata = {**(message.metadata or {}), MODEL: self.model_filename}
        tracker = await self.fetch_tracker_and_update_session(message.sender_id, channel, message.metadata)
        earlier = answered_before(tracker, message.message_id)
        if earlier is not None:
            channel.messages = earlier
            return tracker
        tracker.update_with_events(fitting(tracker, self.domain), self.domain)
        await self._handle_message_with_tracker(message, tracker)
        tracker = await self.run_action_extract_slots(channel, tracker)
        await self._run_prediction_loop(channel, tracker)
        await self.save_tracker(tracker)
        return tracker

    async def parse_message(self, message: UserMessage, *args: Any, **kwargs: Any) -> Dict[str, Any]:
        """As Rasa does it, with the sentence encoded first: in threads, so that other conversations go on meanwhile."""
        if message.text and not message.text.startswith(INTENT_MESSAGE_PREFIX):
            await asyncio.gather(*(asyncio.to_thread(each.prepare, message.text) for each in self._encoders))
        return dict(await super().parse_message(message, *args, **kwargs))

    async def _handle_message_with_tracker(self, message: UserMessage, tracker: DialogueStateTracker) -> None:
        """Reads the message, folds what it shows into the conversation's state, and logs both on the tracker."""
        metadata: Mapping[str, Any] = message.metadata or {}
        if metadata.get("after_officer"):
            tracker.update_with_events(leave_forms(tracker), self.domain)
        parse_data = await self.parse_message(message, tracker)
        language, register = self._conversation_state(tracker, parse_data, metadata.get("remembered") or {})
        if language.unsupported and parse_data[INTENT][INTENT_NAME_KEY] not in ESCALATIONS:
            parse_data[INTENT] = {INTENT_NAME_KEY: UNSUPPORTED_LANGUAGE, PREDICTED_CONFIDENCE_KEY: 1.0}
            language = replace(language, unsupported=None)
        facts = self._languages.get(language.code)
        recognised = bool(metadata.get("recognised"))
        if settle_intent(parse_data, message.text or "", tracker, recognised, facts) and self._faq:
            market = metadata.get("market") or tracker.get_slot("market")
            self._faq.look_up(parse_data, language.code, market, bool(tracker.active_loop_name))
        message.parse_data = parse_data
        await super()._handle_message_with_tracker(message, tracker)
        tracker.update_with_events(state_events(language, register), self.domain)
        tracker.update_with_events(self._facts_of_the_gate(tracker, metadata, parse_data), self.domain)

    def _conversation_state(
        self, tracker: DialogueStateTracker, parse_data: Mapping[str, Any], remembered: Mapping[str, Any]
    ) -> Tuple[ConversationLanguage, ConversationRegister]:
        """The conversation's language and register past this message.

        `remembered` is what the database knows of this borrower from earlier conversations; it counts while the slots
        are empty.
        """
        language = conversation_language.from_json(
            tracker.get_slot(LANGUAGE_STATE_SLOT) or remembered.get("language"), remembered.get("default", "en")
        )
        register = conversation_register.from_json(tracker.get_slot(REGISTER_STATE_SLOT) or remembered.get("register"))
        if LANGUAGE in parse_data:
            language = conversation_language.after_message(
                language, read_back.detection(parse_data[LANGUAGE]), self._supported
            )
        if REGISTER in parse_data:
            register = conversation_register.after_message(register, read_back.register(parse_data[REGISTER]))
        return language, register

    def _facts_of_the_gate(
        self, tracker: DialogueStateTracker, metadata: Mapping[str, Any], parse_data: Mapping[str, Any]
    ) -> List[Event]:
        """Slots that only the gate knows, and the end of a row of failures."""
        events: List[Event] = [SlotSet(name, metadata[name]) for name in ("market", "recognised") if name in metadata]
        if parse_data[INTENT][INTENT_NAME_KEY] != NLU_FALLBACK and tracker.get_slot("failed_answers"):
            events.append(SlotSet("failed_answers", 0))
        return events

    def predict_next_with_tracker_if_should(self, tracker: DialogueStateTracker) -> Tuple[Action, PolicyPrediction]:
        """The next action, wrapped so that its failure is not swallowed."""
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        return HonestAction(action), prediction

    def _has_session_expired(self, tracker: DialogueStateTracker) -> bool:
        long_enough = len(tracker.events) > SESSION_EVENTS and not tracker.active_loop_name
        return long_enough or super()._has_session_expired(tracker)


def state_events(language: ConversationLanguage, register: ConversationRegister) -> List[Event]:
    """The slots that hold a conversation's language and register."""
    axes: Dict[str, str] = {axis: getattr(register, axis) for axis in AXES}
    values = {
        LANGUAGE_SLOT: language.code,
        LANGUAGE_STATE_SLOT: language.as_json(),
        REGISTER_STATE_SLOT: register.as_json(),
        **axes,
    }
    return [SlotSet(name, value) for name, value in values.items()]


def _too_many_actions(*_: Any) -> None:
    """Called by Rasa when a turn does not come to an end."""
    raise TurnFailed("the prediction loop", RuntimeError("more actions than Rasa allows in a turn"))

"""Reads real conversations again with a model: what it understands of each message, and what it would do next.

Every message is put where it stood: after the very events that Rasa has kept of its conversation, whatever the model
itself would have made of the messages before. No action is run, and nothing is stored. What the lender's questions and
answers found for a message then is taken as it was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any, Optional, Protocol

from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY

from bot.conversations.inbound import for_rasa
from bot.crm.replays import Spoken, Written
from bot.culture.language_facts import LanguageFacts
from bot.nlu.faq_finder import Match
from bot.nlu.faq_turn import ASK_FAQ, answers, offers
from bot.nlu.keys import FAQ
from bot.nlu.meant_in_turn import settle_intent
from bot.nlu.processor import LANGUAGE_SLOT, UNSUPPORTED_LANGUAGE
from bot.nlu.safety_net import ESCALATIONS
from bot.workshop.models.replayed import Seen
from training.comparing.conversation_tests import name_of, predict


class Reader(Protocol):
    """A model that is read with, such as `OpenedModel`."""

    def parse(self, text: str) -> dict[str, Any]:
        """What the model understands of a message."""

    @property
    def processor(self) -> Any:
        """Rasa's processor, which asks the policies."""

    def prepare(self, texts: Sequence[str]) -> None:
        """Is told which messages will be parsed."""


RawEvents = Sequence[Mapping[str, Any]]
"""A conversation's events as Rasa's tracker store keeps them."""


def see(spoken: Spoken, events: RawEvents, model: Reader, languages: Mapping[str, LanguageFacts]) -> Mapping[str, Seen]:
    """What the model makes of a conversation's messages, by their ids."""
    model.prepare([for_rasa(message.text) for message in spoken.messages])
    kept = deserialise_events([dict(event) for event in events])
    places = {event.message_id: place for place, event in enumerate(kept) if isinstance(event, UserUttered)}
    return {
        message.id: _seen(message, spoken.conversation_id, kept, places.get(message.id), model, languages)
        for message in spoken.messages
    }


def _seen(
    message: Written,
    conversation: str,
    kept: Sequence[Event],
    place: Optional[int],
    model: Reader,
    languages: Mapping[str, LanguageFacts],
) -> Seen:
    text = for_rasa(message.text)
    parsed = model.parse(text)
    if place is None:
        return Seen(_intent(parsed), _values(parsed), None)
    processor = model.processor
    tracker = DialogueStateTracker(conversation, processor.domain.slots)
    tracker.update_with_events(_of_its_session(kept, place), processor.domain)
    written, turn = kept[place], kept[place + 1 :]
    assert isinstance(written, UserUttered)
    told = list(takewhile(lambda event: not isinstance(event, ActionExecuted), turn))
    _settle(parsed, text, tracker, written.parse_data or {}, told, languages)
    return Seen(_intent(parsed), _values(parsed), _following(text, parsed, tracker, told, processor))


def _of_its_session(kept: Sequence[Event], place: int) -> list[Event]:
    """What stands before a place, from where its session began; slots that go on were set again there."""
    before = list(kept[:place])
    begins = [at for at, event in enumerate(before) if isinstance(event, SessionStarted)]
    return before[begins[-1] :] if begins else before


def _settle(
    parsed: dict[str, Any],
    text: str,
    tracker: DialogueStateTracker,
    recorded: Mapping[str, Any],
    told: Sequence[Event],
    languages: Mapping[str, LanguageFacts],
) -> None:
    """Changes the intent as the turn did then: by the language, what was said before, and what else was found."""
    slots = {event.key: event.value for event in told if isinstance(event, SlotSet)}
    foreign = (recorded.get(INTENT) or {}).get(INTENT_NAME_KEY) == UNSUPPORTED_LANGUAGE
    if foreign and _intent(parsed) not in ESCALATIONS:
        parsed[INTENT] = {INTENT_NAME_KEY: UNSUPPORTED_LANGUAGE, PREDICTED_CONFIDENCE_KEY: 1.0}
    code = slots.get(LANGUAGE_SLOT) or tracker.get_slot(LANGUAGE_SLOT)
    recognised = bool(slots.get("recognised", tracker.get_slot("recognised")))
    if settle_intent(parsed, text, tracker, recognised, languages.get(str(code))) and recorded.get(FAQ):
        match, is_open = Match.from_json(recorded[FAQ]), bool(tracker.active_loop_name)
        if answers(match, parsed[INTENT], is_open) or offers(match, parsed[INTENT], is_open):
            parsed[INTENT] = {INTENT_NAME_KEY: ASK_FAQ, PREDICTED_CONFIDENCE_KEY: 1.0}


def _following(
    text: str,
    parsed: Mapping[str, Any],
    tracker: DialogueStateTracker,
    told: Iterable[Event],
    processor: MessageProcessor,
) -> str:
    """The action that the policies choose; where an open form had declined the message then, what comes after that."""
    domain = processor.domain
    tracker.update(UserUttered(text, parsed[INTENT], parsed["entities"], dict(parsed)), domain)
    tracker.update_with_events([event for event in told if isinstance(event, SlotSet)], domain)
    chosen = name_of(predict(tracker, processor), processor)
    declined = {event.action_name for event in told if isinstance(event, ActionExecutionRejected)}
    if chosen in declined and chosen == tracker.active_loop_name:
        tracker.update(ActionExecutionRejected(chosen), domain)
        chosen = name_of(predict(tracker, processor), processor)
    return chosen


def _intent(parsed: Mapping[str, Any]) -> str:
    return str(parsed[INTENT][INTENT_NAME_KEY])


def _values(parsed: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    return frozenset((str(entity["entity"]), str(entity["value"])) for entity in parsed["entities"])

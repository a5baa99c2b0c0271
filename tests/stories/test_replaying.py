"""A real conversation read again: with real policies, and models whose understanding is made up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)

from bot.crm.replays import Spoken, Written
from bot.culture.language_facts import load_languages
from bot.nlu.faq_finder import Match
from bot.nlu.faq_index import Found
from bot.workshop.models.replayed import Seen
from training.comparing.replaying import see

LISTEN = ActionExecuted("action_listen")
NEW_SESSION = [ActionExecuted("action_session_start"), SessionStarted(), SlotSet("language", "en"), LISTEN]
FACTS = [SlotSet("recognised", False)]


def said(message_id: str, text: str, intent: str, **more: Any) -> UserUttered:
    parse_data = {"intent": {"name": intent, "confidence": 1.0}, "entities": [], "text": text, **more}
    return UserUttered(text, parse_data["intent"], [], parse_data, message_id=message_id)


HARDSHIP: Sequence[Event] = [
    *NEW_SESSION,
    said("m1", "hi", "greet"),
    *FACTS,
    ActionExecuted("utter_greet"),
    LISTEN,
    said("m2", "I lost my job", "report_hardship"),
    *FACTS,
    ActionExecuted("action_open_case"),
    ActionExecuted("case_form"),
    ActiveLoop("case_form"),
    SlotSet("requested_slot", "case_story"),
    LISTEN,
    said("m3", "what are your fees?", "ask_fees"),
    *FACTS,
    ActionExecutionRejected("case_form"),
    ActionExecuted("action_answer_loan_question"),
    ActionExecuted("case_form"),
    LISTEN,
]
TEXTS = {"m1": "hi", "m2": "I lost my job", "m3": "what are your fees?"}
RIGHT = {"hi": "greet", "I lost my job": "report_hardship", "what are your fees?": "ask_fees"}


class Scripted:
    """A model with the trained policies, which takes each message for what it is told to."""

    def __init__(self, processor: MessageProcessor, intents: Mapping[str, str]) -> None:
        self.processor = processor
        self.prepared: list[str] = []
        self._intents = intents

    def prepare(self, texts: Sequence[str]) -> None:
        self.prepared += texts

    def parse(self, text: str) -> dict[str, Any]:
        named = [{"entity": "term", "value": "36", "start": 0, "end": 1}] if "36" in text else []
        return {"text": text, "intent": {"name": self._intents[text], "confidence": 0.6}, "entities": named}


def read(
    processor: MessageProcessor,
    intents: Mapping[str, str],
    events: Sequence[Event] = HARDSHIP,
    texts: Mapping[str, str] = TEXTS,
) -> Mapping[str, Seen]:
    spoken = Spoken("c1", [Written(each, text, "en") for each, text in texts.items()])
    stored = [event.as_dict() for event in events]
    return see(spoken, stored, Scripted(processor, intents), load_languages(only=["en"]))


@pytest.mark.filterwarnings("ignore")
def test_a_model_that_understands_the_same_would_do_what_was_done(processor: MessageProcessor) -> None:
    assert read(processor, RIGHT) == {
        "m1": Seen("greet", frozenset(), "utter_greet"),
        "m2": Seen("report_hardship", frozenset(), "action_open_case"),
        "m3": Seen("ask_fees", frozenset(), "action_answer_loan_question"),
    }


@pytest.mark.filterwarnings("ignore")
def test_one_that_misses_hardship_opens_no_case_and_what_follows_is_read_where_it_stood(
    processor: MessageProcessor,
) -> None:
    found = read(processor, {**RIGHT, "I lost my job": "ask_eligibility"})
    assert found["m2"] == Seen("ask_eligibility", frozenset(), "action_answer_loan_question")
    assert found["m3"] == read(processor, RIGHT)["m3"]  # with the form open, as it was


@pytest.mark.filterwarnings("ignore")
def test_a_new_session_has_no_form_open_any_more(processor: MessageProcessor) -> None:
    again = [*HARDSHIP, *NEW_SESSION, said("m4", "for 36 months", "inform"), *FACTS, ActionExecuted("action_inform")]
    found = read(processor, {"for 36 months": "inform"}, again, {"m4": "for 36 months"})
    assert found == {"m4": Seen("inform", frozenset({("term", "36")}), "action_inform")}
    within = [*HARDSHIP, *again[-3:]]
    assert read(processor, {"for 36 months": "inform"}, within, {"m4": "for 36 months"})["m4"].following == "case_form"


@pytest.mark.filterwarnings("ignore")
def test_a_message_of_which_rasa_keeps_nothing_is_understood_all_the_same(processor: MessageProcessor) -> None:
    assert read(processor, RIGHT, [], {"m1": "hi"}) == {"m1": Seen("greet", frozenset(), None)}


@pytest.mark.filterwarnings("ignore")
def test_what_goes_before_the_models_intent_does_so_here(processor: MessageProcessor) -> None:
    match = Match(Found([("lost-card", 3.0), ("app-problem", 1.0)], 4.0, 2.0), exact=False)
    asked = said("m1", "hi", "ask_faq", faq={**match.as_json(), "answers": True})
    assert read(processor, {"hi": "out_of_scope"}, [*NEW_SESSION, asked], {"m1": "hi"})["m1"].intent == "ask_faq"
    assert read(processor, {"hi": "ask_human"}, [*NEW_SESSION, asked], {"m1": "hi"})["m1"].intent == "ask_human"
    foreign = said("m1", "hi", "unsupported_language")
    assert read(processor, RIGHT, [*NEW_SESSION, foreign], {"m1": "hi"})["m1"].intent == "unsupported_language"
    stop = "no more reminders please"
    wished = read(processor, {stop: "stop"}, [*NEW_SESSION, said("m1", stop, "stop"), *FACTS], {"m1": stop})
    assert wished["m1"].intent == "change_reminders"

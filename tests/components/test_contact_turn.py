"""What is written right behind the question for a new contact is the contact, unless it plainly is something else."""

from __future__ import annotations

from typing import Any, Optional

import pytest
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.contact_turn import read_contact
from bot.nlu.safety_net import ESCALATIONS

ASKED = "utter_ask_new_contact"


def said(name: str) -> BotUttered:
    return BotUttered("?", metadata={"utter_action": name})


def meant(text: str, taken_for: str, *events: Event, loop: Optional[str] = None) -> str:
    before = [SlotSet("market", "US"), UserUttered("new number"), *(events or (said(ASKED),))]
    slots = [TextSlot("market", [{"type": "custom"}])]
    tracker = DialogueStateTracker.from_events("chat", before, slots)
    if loop:
        tracker.change_loop_to(loop)
    data: dict[str, Any] = {"text": text, "intent": {"name": taken_for, "confidence": 0.4}, "entities": []}
    changed = read_contact(data, tracker)
    name = str(data["intent"]["name"])
    assert changed == (name != taken_for or taken_for == "update_contact")
    return name


@pytest.mark.parametrize("taken_for", ["inform", "nlu_fallback", "ask_contact_hours", "update_contact", "thank"])
@pytest.mark.parametrize("text", ["ana@example.com", "it is 212 555 0198"])
def test_a_contact_is_the_answer(text: str, taken_for: str) -> None:
    assert meant(text, taken_for) == "update_contact"


@pytest.mark.parametrize(("text", "taken_for"), [("ana@gmail", "inform"), ("555 01", "nlu_fallback")])
def test_so_is_one_that_cannot_be_read(text: str, taken_for: str) -> None:
    assert meant(text, taken_for) == "update_contact"


def test_also_where_more_was_said_with_the_question() -> None:
    said_before = (said("utter_contact_change_noted"), said("utter_contact_not_read"))
    assert meant("ana@example.com", "inform", *said_before) == "update_contact"


@pytest.mark.parametrize("intent", [*sorted(ESCALATIONS), "ask_human", "report_payment"])
def test_a_graver_matter_stays_what_it_is(intent: str) -> None:
    assert meant("call me at 212 555 0198, I cannot pay", intent) == intent


@pytest.mark.parametrize(
    ("text", "taken_for"), [("what do I owe on 250000?", "check_balance"), ("never mind", "stop"), ("/greet", "greet")]
)
def test_another_matter_does_too(text: str, taken_for: str) -> None:
    assert meant(text, taken_for) == taken_for


def test_without_the_question_nothing_changes() -> None:
    assert meant("ana@example.com", "inform", said("utter_fees")) == "inform"
    earlier = (said(ASKED), UserUttered("fees?"), said("utter_fees"))
    assert meant("ana@example.com", "inform", *earlier) == "inform"


def test_a_form_hears_its_own_answer() -> None:
    assert meant("ana@example.com", "inform", loop="case_form") == "inform"

"""A conversation goes on under a model with another domain: in the middle of a form, with nothing lost."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import pytest
from rasa.core.agent import Agent
from rasa.shared.core.events import SlotSet, UserUttered

from bot.nlu.serving import carrying
from tests.components.serving.conftest import Conversation


def begun(conversation: Conversation) -> list[str]:
    """Greeted, a form opened, its first question answered; the second is open."""
    agent = conversation.first
    return [said for text in ("hello", "loan", "a van") for said in conversation.write(agent, text)]


def test_the_form_goes_on_with_what_was_filled_in(conversation: Conversation, after: Agent) -> None:
    assert begun(conversation) == ["utter_hello", "utter_ask_loan_form_purpose", "utter_ask_loan_form_amount"]
    assert conversation.write(after, "5000") == ["utter_ask_loan_form_income"]  # the slot that is new
    assert conversation.write(after, "3000 a month") == ["utter_ask_loan_form_term"]
    assert conversation.write(after, "two years") == ["utter_done"]
    slots = conversation.tracker(after).current_slot_values()
    assert [slots[name] for name in ("purpose", "income", "term")] == ["a van", "3000 a month", "two years"]


def test_after_a_roll_back_what_the_other_model_did_not_know_is_there_again(
    conversation: Conversation, after: Agent
) -> None:
    begun(conversation)
    assert conversation.write(conversation.first, "5000") == ["utter_ask_loan_form_term"]
    assert conversation.write(after, "two years") == ["utter_ask_loan_form_income"]
    assert conversation.write(conversation.first, "hm") == ["utter_done"]
    slots = conversation.tracker(conversation.first).current_slot_values()
    assert [slots[name] for name in ("purpose", "amount", "term")] == ["a van", "5000", "two years"]


def test_no_event_is_lost(conversation: Conversation, after: Agent) -> None:
    begun(conversation)
    conversation.write(conversation.first, "5000")
    before = [event.as_dict() for event in conversation.tracker(conversation.first).events]
    conversation.write(after, "two years")
    events = list(conversation.tracker(after).events)
    assert [event.as_dict() for event in events][: len(before)] == before
    assert any(isinstance(event, SlotSet) and event.key == "amount" and event.value == "5000" for event in events)
    assert [event.text for event in events if isinstance(event, UserUttered)][-1] == "two years"


def test_old_intents_and_actions_do_not_keep_new_ones_from_being_found(
    conversation: Conversation, after: Agent
) -> None:
    conversation.write(conversation.first, "hello")
    assert conversation.write(after, "loan") == ["utter_ask_loan_form_purpose"]
    for text in ("a van", "3000 a month", "two years"):
        last = conversation.write(after, text)
    assert last == ["utter_done"]
    assert conversation.write(after, "hello") == ["utter_welcome"]


def test_a_form_that_is_gone_is_left(conversation: Conversation, agents: Mapping[str, Agent]) -> None:
    begun(conversation)
    other = agents["another_form"]
    assert conversation.write(other, "hello") == ["utter_hello"]
    assert conversation.tracker(other).active_loop_name is None
    assert conversation.write(other, "loan") == ["utter_ask_credit_form_amount"]  # what was told is not asked again


def test_each_model_reads_the_store_with_its_own_domain(conversation: Conversation, after: Agent) -> None:
    begun(conversation)
    conversation.write(after, "5000")
    assert "income" in conversation.tracker(after).slots
    assert "income" not in conversation.tracker(conversation.first).slots


def test_the_event_says_which_model_answered(conversation: Conversation, after: Agent) -> None:
    conversation.write(conversation.first, "hello")
    conversation.write(after, "hello")
    written = [event for event in conversation.tracker(after).events if isinstance(event, UserUttered)]
    assert [event.metadata["model"] for event in written] == ["before.tar.gz", "after.tar.gz"]


def test_an_unknown_slot_is_told_of_once(
    conversation: Conversation, after: Agent, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "_told", set())
    begun(conversation)
    conversation.write(conversation.first, "5000")
    with caplog.at_level(logging.WARNING):
        for text in ("two years", "hm", "hello"):
            conversation.write(after, text)
    told = [record.getMessage() for record in caplog.records if "amount" in record.getMessage()]
    assert told == ["The slot amount is in a conversation and not in the model that goes on with it; it is kept."]

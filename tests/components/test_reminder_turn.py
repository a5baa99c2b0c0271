"""A wish about reminders goes before what a message was taken for, but never before trouble."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from bot.culture.language_facts import LanguageFacts, ReminderWishes, load_languages
from bot.culture.wishes import wished_reminders
from bot.nlu.reminder_turn import read_wish
from bot.nlu.safety_net import ESCALATIONS

WISHES = ReminderWishes(
    stop=[r"\b(?:stop|no more|don't) remind\w*", r"\bno more reminders\b"], again=[r"\bremind me again\b"]
)
ENGLISH = load_languages(only=["en"])["en"].copy(update={"reminders": WISHES})
AMOUNT = {"entity": "amount", "value": "5"}


def parsed(text: str, intent: str, facts: Optional[LanguageFacts] = ENGLISH) -> tuple[bool, dict[str, Any]]:
    data: dict[str, Any] = {"text": text, "intent": {"name": intent, "confidence": 0.4}, "entities": [AMOUNT]}
    return read_wish(data, facts), data


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Please STOP reminding me", "stop"),
        ("no more reminders, thanks", "stop"),
        ("don't remind me again", "stop"),
        ("remind me again from now on", "again"),
        ("when do I pay again?", None),
    ],
)
def test_the_words_tell_the_wish(text: str, wish: Optional[str]) -> None:
    assert wished_reminders(text, ENGLISH) == wish


def test_a_language_without_such_words_finds_none() -> None:
    assert wished_reminders("stop reminding me", ENGLISH.copy(update={"reminders": ReminderWishes()})) is None


@pytest.mark.parametrize("intent", ["nlu_fallback", "stop", "out_of_scope", "check_next_payment", "ask_contact_hours"])
def test_it_goes_before_other_intents(intent: str) -> None:
    changed, data = parsed("stop reminding me", intent)
    assert changed
    assert data["intent"] == {"name": "change_reminders", "confidence": 1.0}
    assert [(each["entity"], each["value"]) for each in data["entities"]] == [("amount", "5"), ("reminders", "stop")]


@pytest.mark.parametrize("intent", [*ESCALATIONS, "ask_human"])
def test_trouble_and_a_wish_for_a_person_keep_the_message(intent: str) -> None:
    changed, data = parsed("stop reminding me, I have nothing left", intent)
    assert not changed
    assert (data["intent"]["name"], data["entities"]) == (intent, [AMOUNT])


@pytest.mark.parametrize(
    ("intent", "changes"), [("check_next_payment", False), ("check_balance", False), ("nlu_fallback", True)]
)
def test_to_be_reminded_of_what_is_asked_is_no_wish_for_reminders(intent: str, changes: bool) -> None:
    assert parsed("remind me again when I have to pay", intent)[0] == changes


@pytest.mark.parametrize(
    ("text", "facts"),
    [('/change_reminders{"reminders": "stop"}', ENGLISH), ("good morning", ENGLISH), ("stop reminding me", None)],
)
def test_buttons_other_messages_and_unknown_languages_stay_as_they_are(
    text: str, facts: Optional[LanguageFacts]
) -> None:
    changed, data = parsed(text, "greet", facts)
    assert (changed, data["intent"]["name"]) == (False, "greet")

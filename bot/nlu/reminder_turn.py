"""A wish about reminders is read from its words; it goes before what the classifier took the message for, which has not
learned it. Difficulty, complaint and danger never give way to it, and neither does a wish for a person.
"""

from __future__ import annotations

from typing import Any, Dict, Optional

from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    INTENT,
    INTENT_NAME_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)

from bot.culture.language_facts import LanguageFacts
from bot.culture.wishes import wished_reminders
from bot.nlu.safety_net import ESCALATIONS

CHANGE_REMINDERS = "change_reminders"
"""The intent; set here or by a button, never learned."""

GOES_BEFORE = frozenset((*ESCALATIONS, "ask_human"))
"""Intents that keep the message; `actions.reminders.kept_beside` keeps the wish in it."""


QUESTIONS = "check_"
"""How intents about the own loan begin: "can you remind me when I have to pay" asks for that day, not for reminders."""


def read_wish(parse_data: Dict[str, Any], facts: Optional[LanguageFacts]) -> bool:
    """Changes the intent of a message that wishes something about reminders; returns whether it does."""
    text = str(parse_data.get(TEXT) or "")
    if facts is None or text.startswith(INTENT_MESSAGE_PREFIX) or parse_data[INTENT][INTENT_NAME_KEY] in GOES_BEFORE:
        return False
    wish = wished_reminders(text, facts)
    asks = parse_data[INTENT][INTENT_NAME_KEY].startswith(QUESTIONS)
    if wish is None or (wish == "again" and asks):
        return False
    parse_data[INTENT] = {INTENT_NAME_KEY: CHANGE_REMINDERS, PREDICTED_CONFIDENCE_KEY: 1.0}
    whole = {ENTITY_ATTRIBUTE_START: 0, ENTITY_ATTRIBUTE_END: len(text)}
    named = {ENTITY_ATTRIBUTE_TYPE: "reminders", ENTITY_ATTRIBUTE_VALUE: wish, **whole}
    parse_data[ENTITIES] = [*parse_data[ENTITIES], named]
    return True

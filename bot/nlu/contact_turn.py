"""A message right behind the question for a new mail address or telephone number: an address or a number alone tells
the classifier nothing, and is what was asked for. Whatever plainly is another matter stays that.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator

from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT

from bot.conversations.new_contact import is_try, read
from bot.nlu.safety_net import ESCALATIONS

UPDATE_CONTACT = "update_contact"

QUESTIONS = frozenset({"utter_ask_new_contact", "utter_contact_not_read"})
"""Replies that ask for the new contact."""

GOES_BEFORE = frozenset((*ESCALATIONS, "ask_human", "report_payment", "calculate_instalment"))
"""Intents that keep a message also where a telephone number can be read in it."""

VAGUE = frozenset({"inform", "nlu_fallback", "out_of_scope", "unsupported_language", "chitchat", "affirm", "rate"})
"""Intents that a contact which cannot be read is taken for."""


def read_contact(parse_data: Dict[str, Any], tracker: DialogueStateTracker) -> bool:
    """Changes the intent of a message that names the contact that was just asked for; returns whether it does."""
    text, taken_for = str(parse_data.get(TEXT) or ""), str(parse_data[INTENT][INTENT_NAME_KEY])
    if text.startswith(INTENT_MESSAGE_PREFIX) or taken_for in GOES_BEFORE or tracker.active_loop_name:
        return False
    if QUESTIONS.isdisjoint(_said_last(tracker)) or not is_try(text):
        return False
    named = read(text, str(tracker.get_slot("market") or "ZZ"))
    if not (named.values or named.unclear or taken_for in VAGUE):
        return False
    parse_data[INTENT] = {INTENT_NAME_KEY: UPDATE_CONTACT, PREDICTED_CONFIDENCE_KEY: 1.0}
    return True


def _said_last(tracker: DialogueStateTracker) -> Iterator[str]:
    """The names of the replies to the message before this one."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return
        if isinstance(event, BotUttered):
            yield str((event.metadata or {}).get("utter_action"))

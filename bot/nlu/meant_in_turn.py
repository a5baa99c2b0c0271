"""What a message means in its turn: what goes before the intent that the model finds, whatever was learned."""

from __future__ import annotations

from typing import Any, Dict, Optional

from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY

from bot.conversations.recognition import is_only_a_code
from bot.culture.language_facts import LanguageFacts
from bot.nlu.contact_turn import read_contact
from bot.nlu.in_context import in_context
from bot.nlu.reminder_turn import read_wish

INFORM = "inform"
"""The intent of a value without a question."""

CALCULATED = ("loan_kind", "amount", "term")
"""Slots that are all filled once an instalment was calculated."""


def settle_intent(
    parse_data: Dict[str, Any],
    text: str,
    tracker: DialogueStateTracker,
    recognised: bool,
    facts: Optional[LanguageFacts],
) -> bool:
    """Changes the intent of a parse result to what it means after all that was said before it.

    `facts` are those of the conversation's language. Returns whether something else may still go before the intent:
    not before a code, a new address or number that was asked for, or a wish about reminders.
    """
    named = {entity["entity"]: entity for entity in parse_data["entities"]}
    calculated = not recognised and all(tracker.get_slot(name) for name in CALCULATED)
    parse_data[INTENT] = dict(in_context(parse_data[INTENT], named, tracker.get_slot("last_answer"), calculated))
    if is_only_a_code(text):  # letters and figures mean nothing else, whatever they look like
        parse_data[INTENT] = {INTENT_NAME_KEY: INFORM, PREDICTED_CONFIDENCE_KEY: 1.0}
        return False
    return not (read_contact(parse_data, tracker) or read_wish(parse_data, facts))

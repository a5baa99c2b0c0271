"""What Rasa keeps of a conversation, and drafts of stories, for the tests of the room with stories."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import func, select

from bot.bootstrap import Parts
from bot.crm import rasa_events, story_drafts
from bot.crm.tables import Officer, StoryDraft
from bot.workshop.stories import steps
from tests.conftest import NOW

Event = Mapping[str, Any]


def user(intent: str, text: str, lang: str = "en", message_id: str = "", **entities: str) -> Event:
    """A borrower's message as Rasa's store keeps it."""
    found = [{"entity": name, "value": value, "start": 0, "end": 1} for name, value in entities.items()]
    data = {"intent": {"name": intent, "confidence": 0.9137}, "entities": found, "language": {"code": lang}}
    return {"event": "user", "text": text, "message_id": message_id, "parse_data": data}


def act(name: str, *replies: str) -> Sequence[Event]:
    """An action with what it says."""
    said = [{"event": "bot", "text": "…", "metadata": {"utter_action": each}} for each in replies]
    return [{"event": "action", "name": name, "policy": "RulePolicy", "confidence": 1.0}, *said]


def slot(name: str, value: Any) -> Event:
    return {"event": "slot", "name": name, "value": value}


def loop(name: Optional[str]) -> Event:
    return {"event": "active_loop", "name": name}


BEGIN: Sequence[Event] = [*act("action_session_start"), {"event": "session_started"}, *act("action_listen")]

A_CALCULATION: Sequence[Event] = [
    *BEGIN,
    user("calculate_instalment", "What would a car loan cost? I am Ana López, call +1 202 555 0143", loan_kind="car"),
    slot("language", "en"),
    slot("recognised", False),
    *act("action_prepare_calculation"),
    *act("instalment_form", "utter_ask_amount"),
    loop("instalment_form"),
    slot("requested_slot", "amount"),
    *act("action_listen"),
    user("inform", "12,500.00 please", amount="12500.00"),
    *act("instalment_form", "utter_ask_term"),
    slot("amount", "12500.00"),
    slot("requested_slot", "term"),
    *act("action_listen"),
    user("ask_fees", "Are there fees?"),
    {"event": "action_execution_rejected", "name": "instalment_form"},
    *act("action_answer_loan_question", "utter_fees"),
    *act("instalment_form", "utter_ask_term"),
    *act("action_listen"),
    user("inform", "36 months", term="36"),
    *act("instalment_form"),
    slot("term", "36"),
    slot("requested_slot", None),
    loop(None),
    *act("action_calculate", "utter_instalment"),
    *act("action_listen"),
]
"""A calculation with a question in the middle."""


def keep_events(parts: Parts, conversation_id: str, events: Sequence[Event]) -> None:
    """Stores them as Rasa does, behind what is there."""
    with parts.tracker.write() as session:
        rasa_events.METADATA.create_all(session.connection())
        last = session.scalar(select(func.max(rasa_events.EVENTS.c.id))) or 0
        for number, event in enumerate(events, start=last + 1):
            row = {"id": number, "sender_id": conversation_id, "type_name": event["event"], "data": json.dumps(event)}
            session.execute(rasa_events.EVENTS.insert().values(row))


GREETING = [steps.message("greet"), steps.action("utter_greet")]


def add_draft(
    parts: Parts,
    owner: Officer,
    made: Sequence[steps.Step] = GREETING,
    title: str = "greets first",
    kind: str = "story",
    now: datetime = NOW,
) -> StoryDraft:
    """A draft of these steps."""
    with parts.database.write() as session:
        return story_drafts.add(session, steps.as_json(made), title, owner, now, kind)

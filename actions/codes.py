"""One-time codes in a message: tried, and the borrower told what came of it."""

from __future__ import annotations

from typing import Literal, Optional

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.conversations import recognition
from bot.crm import borrowers, conversations
from bot.facts import Reply

Outcome = Literal["right", "wrong", "used", "locked"]


def try_code(dispatcher: CollectingDispatcher, tracker: Tracker, code: str) -> Outcome:
    """Recognises the borrower, or says why not. A right code was taken by the gate before; then this says so."""
    parts = services()
    with parts.database.write() as session:
        conversation = conversations.lock(session, tracker.sender_id)
        result = recognition.recognise(session, conversation, code, parts.clock())
        name = str(result.borrower.name) if result.borrower else ""
    turn.say(
        dispatcher,
        {
            "right": Reply("utter_recognised", {"name": name}),
            "wrong": Reply("utter_code_wrong", {"left": result.left}),
            "used": Reply("utter_code_expired"),
            "locked": Reply("utter_code_locked", {"minutes": result.left}),
        }[result.outcome],
    )
    return result.outcome


def try_unasked(dispatcher: CollectingDispatcher, tracker: Tracker) -> Optional[Outcome]:
    """Tries a message that is nothing but a code, or in which the gate found a right one; None for any other."""
    words = turn.text(tracker)
    code = recognition.read_code(words)
    if code is None or not (recognition.is_only_a_code(words) or _taken(tracker.sender_id, code)):
        return None
    return try_code(dispatcher, tracker, code)


def _taken(conversation_id: str, typed: str) -> bool:
    """Whether the conversation is tied to the borrower to whom the code was given."""
    with services().database.read() as session:
        conversation, code = conversations.get(session, conversation_id), borrowers.code(session, typed)
        return bool(conversation and code and conversation.borrower_id == code.borrower_id)

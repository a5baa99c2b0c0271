"""One-time codes in a message: tried, and the borrower told what came of it."""

from __future__ import annotations

from typing import Literal, Optional

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import sent_codes, turn
from actions.services import services
from bot.conversations import recognition
from bot.crm import borrowers, conversations
from bot.facts import Reply

UNKNOWN = "utter_number_unknown"

Outcome = Literal["right", "wrong", "used", "locked"]


def try_code(dispatcher: CollectingDispatcher, tracker: Tracker, code: str) -> Outcome:
    """Recognises the borrower, or says why not. A right code was taken by the gate before; then this says so."""
    parts = services()
    with parts.database.write() as session:
        conversation = conversations.lock(session, tracker.sender_id)
        result = recognition.recognise(session, conversation, code, parts.clock())
        name = str(result.borrower.name) if result.borrower else ""
    say_outcome(dispatcher, result.outcome, name, result.left)
    return result.outcome


def say_outcome(dispatcher: CollectingDispatcher, outcome: Outcome, name: str, left: int) -> None:
    """Says what came of a code; `left` are tries, or minutes where it is locked."""
    turn.say(
        dispatcher,
        {
            "right": Reply("utter_recognised", {"name": name}),
            "wrong": Reply("utter_code_wrong", {"left": left}),
            "used": Reply("utter_code_expired", buttons=sent_codes.buttons()),
            "locked": Reply("utter_code_locked", {"minutes": left}),
        }[outcome],
    )


def try_unasked(dispatcher: CollectingDispatcher, tracker: Tracker) -> Optional[Outcome]:
    """Tries a message that is nothing but a code, or in which the gate found a right one; None for any other.

    Six figures count only where the gate took them for the code that was sent; else they are an amount or a date.
    """
    words = turn.text(tracker)
    sent = sent_codes.typed(tracker)
    if sent is not None and sent.outcome == "right":
        say_outcome(dispatcher, "right", borrower_name(tracker), 0)
        return "right"
    code = recognition.read_code(words)
    if code is None or not (recognition.is_only_a_code(words) or _taken(tracker.sender_id, code)):
        return None
    return try_code(dispatcher, tracker, code)


def said_of_shared_number(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Says what came of a telephone number that was shared unasked, if the message is one."""
    shared = turn.entity(tracker, "shared_number")
    if shared is None:
        return False
    name, outcome = borrower_name(tracker), str(shared["value"])
    said = Reply("utter_recognised", {"name": name}) if name else Reply(sent_codes.SHARED.get(outcome, UNKNOWN))
    turn.say(dispatcher, said)
    return True


def borrower_name(tracker: Tracker) -> str:
    """The name of the borrower to whom the conversation is tied; empty where it is tied to nobody."""
    with services().database.read() as session:
        conversation = conversations.get(session, tracker.sender_id)
        borrower = borrowers.get(session, conversation.borrower_id) if conversation else None
        return str(borrower.name) if borrower else ""


def _taken(conversation_id: str, typed: str) -> bool:
    """Whether the conversation is tied to the borrower to whom the code was given."""
    with services().database.read() as session:
        conversation, code = conversations.get(session, conversation_id), borrowers.code(session, typed)
        return bool(conversation and code and conversation.borrower_id == code.borrower_id)

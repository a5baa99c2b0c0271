"""Codes that are sent to a contact on file, and telephone numbers that are shared: what is offered, asked and said."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.conversations import contact_details, sent_codes
from bot.crm import conversations
from bot.facts import Facts, Reply, Text
from bot.replies.contract import contract

WAYS: Dict[str, str] = {"email": "send_mail", "phone": "send_sms"}
"""The button for a code, by the kind of contact."""

SHARING = "telegram"
"""The channel on which a telephone number can be shared for which the channel vouches."""

SHARED: Dict[str, str] = {"unknown": "utter_number_unknown", "foreign": "utter_number_foreign"}
"""What is said of a shared number by which nobody was recognised; see `bot.conversations.identity`."""


def buttons() -> List[Tuple[Text, str]]:
    """A button for each way in which this lender sends codes."""
    parts = services()
    wording = parts.notices.wording
    return [
        (
            Text({code: wording.button(code, WAYS[way]) for code in wording.languages}),
            contract().buttons[WAYS[way]],
        )
        for way in parts.settings.code_ways
    ]


def can_share(tracker: Tracker) -> bool:
    """Whether the borrower writes where they could share their own telephone number."""
    with services().database.read() as session:
        found = conversations.get(session, tracker.sender_id)
        return found is not None and found.channel == SHARING


def chosen_way(tracker: Tracker) -> Optional[str]:
    """The kind of contact that a pressed button names, if this lender sends codes there."""
    named = turn.entity(tracker, "code_way")
    return str(named["value"]) if named and named["value"] in services().settings.code_ways else None


def names_somebody(words: str, tracker: Tracker) -> bool:
    """Whether a message may name a borrower: by number, mail address or telephone."""
    return contact_details.clue(words, turn.market(tracker)) is not None


def ask_for(dispatcher: CollectingDispatcher, tracker: Tracker, way: str, words: str) -> None:
    """Asks that a code be sent to whom the words name, and says the same whoever that is."""
    parts = services()
    with parts.database.write() as session:
        conversation = conversations.lock(session, tracker.sender_id)
        asked = parts.sent_codes.ask(session, conversation, way, words, turn.language(tracker), parts.clock())
    if asked.outcome == "too_often":
        turn.say(dispatcher, Reply("utter_codes_too_often", {"minutes": asked.minutes}))
        return
    facts: Facts = {"way": way, "lender": parts.lender.name, "minutes": asked.minutes}
    turn.say(dispatcher, Reply("utter_code_on_its_way", facts))


def typed(tracker: Tracker) -> Optional[sent_codes.Typed]:
    """What became of the message, if it was taken for a code that was sent; the gate has tried it."""
    parts = services()
    with parts.database.read() as session:
        conversation = conversations.get(session, tracker.sender_id)
        words = turn.text(tracker)
        return sent_codes.outcome(session, conversation, words, parts.clock()) if conversation else None

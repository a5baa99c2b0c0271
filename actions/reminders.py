"""Wishes about reminders of instalments: none any more, or again."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.crm import conversations
from bot.culture.wishes import wished_reminders
from bot.facts import Reply
from bot.reminders import wishes

CHANGE_REMINDERS = "change_reminders"
"""The intent, and the question that waits where somebody has to be recognised first."""

SAID = {"stop": "utter_reminders_stopped", "again": "utter_reminders_on"}


class ChangeReminders(Action):
    """Keeps the wish. Whoever wants reminders again has to be recognised: only a borrower who is known gets any."""

    def name(self) -> str:
        return "action_change_reminders"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        named = turn.entity(tracker, "reminders")
        wish: wishes.Wish = "again" if named and named["value"] == "again" else "stop"
        if not keep(tracker, wish) and wish == "again":
            return [*turn.wait_for_code(tracker, CHANGE_REMINDERS), FollowupAction("identity_form")]
        turn.say(dispatcher, Reply(SAID[wish]))
        return []


def keep(tracker: Tracker, wish: wishes.Wish) -> bool:
    """Keeps a wish; returns whether the conversation's borrower is recognised."""
    parts = services()
    with parts.database.write() as session:
        return wishes.keep(session, conversations.lock(session, tracker.sender_id), wish, parts.clock())


def kept_beside(tracker: Tracker) -> Optional[Reply]:
    """Keeps the wish for no more reminders in a message that is about something graver; what to say of it, if any."""
    facts = services().languages.get(turn.language(tracker))
    if facts is None or wished_reminders(turn.text(tracker), facts) != "stop":
        return None
    keep(tracker, "stop")
    return Reply(SAID["stop"])

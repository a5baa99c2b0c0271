"""What was not understood: asked again once, offered topics, and the third time in a row a person is fetched.

A code that nobody asked for is no failure: it is tried.
"""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.cases import open_case
from actions.codes import try_unasked
from actions.faq import is_unanswered
from bot.facts import Reply

AT_MOST = 3

_LISTEN = FollowupAction("action_listen")


class NotUnderstood(Action):
    """Counts failures in a row; the count is reset in Rasa's processor by any message that was understood."""

    def name(self) -> str:
        return "action_default_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if try_unasked(dispatcher, tracker):
            return [_next(tracker)]
        failures = int(tracker.get_slot("failed_answers") or 0) + 1
        if failures >= AT_MOST:
            opened = open_case(tracker, "failed", story=turn.text(tracker) or None)
            turn.say(dispatcher, opened.reply)
            return [SlotSet("failed_answers", 0), ActiveLoop(None), SlotSet("requested_slot", None), _LISTEN]
        turn.say(dispatcher, Reply(_admission(tracker, failures)))
        return [SlotSet("failed_answers", failures), _next(tracker)]


def _admission(tracker: Tracker, failures: int) -> str:
    """The reply that says honestly what is the matter: a question without an answer here, or words without a sense."""
    if is_unanswered(tracker) and not tracker.active_loop_name:
        return "utter_faq_unknown"
    return "utter_not_understood" if failures == 1 else "utter_not_understood_again"


def _next(tracker: Tracker) -> EventType:
    """A form asks its question again: Rasa takes a form that rejected a message for left until the form has run."""
    return FollowupAction(tracker.active_loop_name) if tracker.active_loop_name else _LISTEN

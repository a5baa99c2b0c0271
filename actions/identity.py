"""The form that recognises a borrower: by a code of an officer's, by one that is sent, or by a shared number."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import sent_codes, turn
from actions.codes import UNKNOWN, borrower_name, say_outcome, try_code
from actions.services import services
from bot.conversations import recognition
from bot.facts import Reply

ASKS_AGAIN = ("affirm", "greet")
"""Said while the code is awaited, they are answered by asking for it again."""

CHOSEN, SENT, KNOWN, SOMEBODY, REFUSED = "chosen", "sent", "known", "somebody", "refused"
"""What a message brought instead of an officer's code: the wish that one be sent, the figures of a sent one, nothing in
a chat that is tied by now, a name to send a code to, or a telephone number by which nobody could be recognised."""


class AskOneTimeCode(Action):
    """Asks for the code, or for whom one shall be sent to; not where it was just told what was wrong with the last."""

    def name(self) -> str:
        return "action_ask_identity_form_one_time_code"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("obstacle_told"):
            return [SlotSet("obstacle_told", None)]
        way, lender = tracker.get_slot("code_way"), services().lender.name
        asks, counted = turn.once_more(tracker, f"one_time_code {way or ''}")
        if asks and way:
            turn.say(dispatcher, Reply("utter_ask_who", {"way": str(way), "lender": lender}))
        elif asks:
            turn.say(dispatcher, Reply("utter_ask_one_time_code", {"lender": lender}, sent_codes.buttons()))
            if sent_codes.can_share(tracker):
                turn.say(dispatcher, Reply("utter_share_number"))
        return counted


class ValidateIdentityForm(FormValidationAction):
    """Tries codes; what is kept in the slot is only that there was a right one."""

    def name(self) -> str:
        return "validate_identity_form"

    async def extract_one_time_code(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """A code anywhere in the message, or whom one shall be sent to; other messages are not for this form."""
        words, way = turn.text(tracker), sent_codes.chosen_way(tracker)
        if way:
            return {"one_time_code": CHOSEN}
        if borrower_name(tracker):
            return {"one_time_code": KNOWN}
        if turn.entity(tracker, "shared_number"):
            return {"one_time_code": REFUSED}
        if sent_codes.typed(tracker):
            return {"one_time_code": SENT}
        if tracker.get_slot("code_way") and sent_codes.names_somebody(words, tracker):
            return {"one_time_code": SOMEBODY}
        code = recognition.read_code(words)
        if code:
            return {"one_time_code": code}
        asks_again = tracker.get_slot("requested_slot") == "one_time_code" and turn.intent(tracker) in ASKS_AGAIN
        return {"one_time_code": None} if asks_again else {}

    def validate_one_time_code(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Recognises the borrower, has a code sent, or says why not."""
        if value is None or value == "used":  # forgotten, or recognised before
            return {"one_time_code": value}
        if value == CHOSEN:
            return {"one_time_code": None, "code_way": sent_codes.chosen_way(tracker)}
        if value == SOMEBODY:
            sent_codes.ask_for(dispatcher, tracker, str(tracker.get_slot("code_way")), turn.text(tracker))
            return {"one_time_code": None, "obstacle_told": True, "code_way": None}
        if value == REFUSED:
            shared = turn.entity(tracker, "shared_number") or {}
            turn.say(dispatcher, Reply(sent_codes.SHARED.get(str(shared.get("value")), UNKNOWN)))
            return {"one_time_code": None, "obstacle_told": True}
        if value == KNOWN:
            say_outcome(dispatcher, "right", borrower_name(tracker), 0)
            return {"one_time_code": "used", "recognised": True}
        outcome = self._say_sent(dispatcher, tracker) if value == SENT else try_code(dispatcher, tracker, str(value))
        if outcome == "right":
            return {"one_time_code": "used", "recognised": True}
        return {"one_time_code": None, "obstacle_told": True}

    def _say_sent(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> str:
        tried = sent_codes.typed(tracker)
        assert tried is not None, "it was there a moment ago"
        say_outcome(dispatcher, tried.outcome, borrower_name(tracker), tried.left)
        return tried.outcome

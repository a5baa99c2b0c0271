"""The short form of a case: at most three questions, each answer kept at once; left half-way, the case stays."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.cases.kinds import KIND_OF_INTENT, KINDS, SINCE, STORY, WISH
from bot.conversations.recognition import is_only_a_code
from bot.crm import cases, conversations
from bot.facts import Reply

QUESTIONS = (STORY, WISH, SINCE)

INTERRUPTS = (
    "ask_",
    "check_",
    "calculate_",
    "change_",
    "explain_",
    "request_statement",
    "update_contact",
    "bot_challenge",
    "stop",
    "goodbye",
    "express_crisis",
    "greet",
    "thank",
)
"""Beginnings of intents that are no answer to the form's questions; they are answered, and the form goes on."""

NEEDS = ("hardship", "restructure")
COMPLAINTS = ("file_complaint", "dispute_charge", "report_harassment", "report_fraud")
"""Somebody in need who is asked what would help and then complains has a second matter, not an answer."""

SURE = 0.5
"""A message in the middle of the form is another matter only if understood with this confidence; else an answer."""


class ValidateCaseForm(FormValidationAction):
    """Asks what the kind of case needs and is not known; each answer goes into the case at once."""

    def name(self) -> str:
        return "validate_case_form"

    async def required_slots(
        self, domain_slots: List[str], dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> List[str]:
        """The questions of this kind of case, at most three."""
        kind = tracker.get_slot("case_kind")
        return list(KINDS[kind].asks) if kind in KINDS else []

    async def extract_case_story(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """The whole message."""
        return _answer(tracker, STORY)

    async def extract_case_wish(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """The whole message."""
        return _answer(tracker, WISH)

    async def extract_case_since(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """The whole message."""
        return _answer(tracker, SINCE)

    def validate_case_story(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Kept in the case."""
        return _keep(tracker, STORY, value)

    def validate_case_wish(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Kept in the case."""
        return _keep(tracker, WISH, value)

    def validate_case_since(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Kept in the case."""
        return _keep(tracker, SINCE, value)


def _answer(tracker: Tracker, slot: str) -> Dict[str, Any]:
    """The message as the answer to the question just asked, unless it clearly is another matter."""
    words = turn.text(tracker)
    if tracker.get_slot("requested_slot") != slot:
        return {}
    if is_only_a_code(words):
        return {}
    if not words:  # a button: one that would open another case asks again, others are answered by their rules
        return {slot: None} if turn.intent(tracker) in KIND_OF_INTENT else {}
    if turn.intent(tracker) == "rate" and turn.entity(tracker, "score") and not words.strip().isdigit():
        return {}  # "4 ★": stars of an earlier case
    understood = tracker.latest_message.get("intent") or {}
    name, confidence = str(understood.get("name") or ""), float(understood.get("confidence") or 0)
    if name == "express_crisis" or name == "stop" or (name.startswith(INTERRUPTS) and confidence >= SURE):
        return {}
    if name == "affirm" and confidence >= SURE:  # a "yes" tells nothing of what was asked
        return {slot: None}
    in_need = slot != STORY and tracker.get_slot("case_kind") in NEEDS
    if in_need and name in COMPLAINTS and confidence >= SURE:
        return {}
    return {slot: words}


def _keep(tracker: Tracker, slot: str, value: Any) -> Dict[str, Any]:
    if value is not None and tracker.get_slot("requested_slot") == slot and tracker.get_slot("case_id"):
        parts = services()
        with parts.database.write() as session:
            conversations.lock(session, tracker.sender_id)
            case = cases.lock(session, tracker.get_slot("case_id"))
            parts.cases.tell(session, case, slot, str(value), parts.clock())
    return {slot: value}


class _AskCase:
    """Asks one question in words that fit the kind of case."""

    SLOT = ""

    def name(self) -> str:
        return f"action_ask_case_form_{self.SLOT}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        asks, counted = turn.once_more(tracker, self.SLOT)
        if asks:
            turn.say(dispatcher, Reply(f"utter_ask_{self.SLOT}", {"case": str(tracker.get_slot("case_kind"))}))
        return counted


class AskCaseStory(_AskCase, Action):
    SLOT = STORY


class AskCaseWish(_AskCase, Action):
    SLOT = WISH


class AskCaseSince(_AskCase, Action):
    SLOT = SINCE


class _EndForm:
    """Says what happens next and forgets the form's slots; the case keeps its answers."""

    def reply(self, tracker: Tracker) -> Reply:
        raise NotImplementedError

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        turn.say(dispatcher, self.reply(tracker))
        return [SlotSet(name, None) for name in ("case_kind", "case_id", *QUESTIONS)]


class CompleteCase(_EndForm, Action):
    """The form is done."""

    def name(self) -> str:
        return "action_complete_case"

    def reply(self, tracker: Tracker) -> Reply:
        parts = services()
        with parts.database.read() as session:
            case = cases.get(session, tracker.get_slot("case_id"))
            assert case is not None, "the slot is only set with a case"
            return parts.cases.completed_reply(case)


class KeepCase(_EndForm, Action):
    """The form was left; the case stays."""

    def name(self) -> str:
        return "action_keep_case"

    def reply(self, tracker: Tracker) -> Reply:
        parts = services()
        with parts.database.read() as session:
            case = cases.get(session, tracker.get_slot("case_id"))
            return parts.cases.kept_reply(case) if case else Reply("utter_stopped")

"""Cases: opened at once, made fuller by a short form where that helps, kept when the form is left."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.cases.kinds import KIND_OF_INTENT, KINDS, SINCE, STORY, WISH
from bot.cases.opening import Opened
from bot.crm import cases, conversations
from bot.facts import Reply, Rows
from bot.loans.answers import ANSWERS

QUESTIONS = (STORY, WISH, SINCE)
LONG_ENOUGH = 12
"""From this many characters on, the message that opened a case tells what happened, and is not asked for again."""

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
)
SURE = 0.5
"""A message in the middle of the form is another matter only if it is understood with this confidence; else it is the answer."""


def open_case(tracker: Tracker, kind: str, story: Optional[str] = None) -> Opened:
    """Opens a case of a kind in the conversation, or finds the open one."""
    parts = services()
    with parts.database.write() as session:
        conversation = conversations.lock(session, tracker.sender_id)
        conversation.language = tracker.get_slot("language_state") or conversation.language
        conversation.register = tracker.get_slot("register_state") or conversation.register
        first = conversations.latest_from_borrower(session, conversation.id)
        return parts.cases.open(session, conversation, kind, parts.clock(), first_message=first, story=story)


class OpenCase(Action):
    """Opens the case that the intent calls for and tells the borrower; the form that follows asks what is missing."""

    def name(self) -> str:
        return "action_open_case"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        kind = KIND_OF_INTENT[turn.intent(tracker)]
        words = turn.text(tracker)
        opened = open_case(tracker, kind, story=words or None)
        turn.say(dispatcher, opened.reply)
        told = len(words) >= LONG_ENOUGH or bool(opened.case.story)
        answers = {STORY: opened.case.story if told else None, WISH: opened.case.wish, SINCE: opened.case.since}
        return [
            SlotSet("case_kind", kind),
            SlotSet("case_id", opened.case.id),
            *(SlotSet(name, value) for name, value in answers.items()),
        ]


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
    if not words:  # a button: one that would open another case asks again, others are answered by their rules
        return {slot: None} if turn.intent(tracker) in (*KIND_OF_INTENT, "rate") else {}
    understood = tracker.latest_message.get("intent") or {}
    name, confidence = str(understood.get("name") or ""), float(understood.get("confidence") or 0)
    if name == "express_crisis" or name == "stop" or (name.startswith(INTERRUPTS) and confidence >= SURE):
        return {}
    return {slot: words}


def _keep(tracker: Tracker, slot: str, value: Any) -> Dict[str, Any]:
    if value is not None and tracker.get_slot("requested_slot") == slot and tracker.get_slot("case_id"):
        parts = services()
        with parts.database.write() as session:
            case = cases.lock(session, tracker.get_slot("case_id"))
            parts.cases.tell(session, case, slot, str(value), parts.clock())
    return {slot: value}


class _AskCase:
    """Asks one question in words that fit the kind of case."""

    SLOT = ""

    def name(self) -> str:
        return f"action_ask_case_form_{self.SLOT}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        turn.say(dispatcher, Reply(f"utter_ask_{self.SLOT}", {"case": str(tracker.get_slot("case_kind"))}))
        return []


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


class Crisis(Action):
    """Somebody is in danger: the market's help line, an officer at once, no form, no loan talk."""

    def name(self) -> str:
        return "action_crisis"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        opened = open_case(tracker, "crisis", story=turn.text(tracker) or None)
        line = services().lender.market(turn.market(tracker)).helpline
        turn.say(dispatcher, Reply("utter_crisis", {"helpline": line, "reference": str(opened.case.reference)}))
        return [SlotSet(name, None) for name in ("case_kind", "case_id", *QUESTIONS)]


class WantHuman(Action):
    """A wish for a person, or the third answer in a row that failed."""

    def name(self) -> str:
        return "action_fetch_human"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        opened = open_case(tracker, "human", story=turn.text(tracker) or None)
        turn.say(dispatcher, opened.reply)
        return []


class MissedPayment(Action):
    """One missed payment without difficulty: how it is put right, and a door open for more."""

    def name(self) -> str:
        return "action_missed_payment"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        turn.say(dispatcher, ANSWERS["report_missed_payment"](turn.question(tracker)))
        return []


class CheckCase(Action):
    """What became of the conversation's cases."""

    def name(self) -> str:
        return "action_check_case"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        parts = services()
        with parts.database.read() as session:
            found = cases.of_conversation(session, tracker.sender_id)
            rows = [("item_case", parts.cases.state_facts(case)) for case in found[:5]]
        turn.say(dispatcher, Reply("utter_cases", {"items": Rows(rows)}) if rows else Reply("utter_no_case"))
        return []

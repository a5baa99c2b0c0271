"""Cases: opened at once and told to the borrower; `actions.case_form` makes them fuller where that helps."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.case_form import QUESTIONS
from actions.faq import with_related
from actions.relief import KINDS as RELIEVED
from actions.relief import relief_reply
from actions.reminders import kept_beside
from actions.services import services
from bot.cases.kinds import KIND_OF_INTENT, SINCE, STORY, WISH
from bot.cases.opening import Opened
from bot.crm import cases, conversations
from bot.facts import Reply, Rows
from bot.loans.answers import ANSWERS

LONG_ENOUGH = 12
"""From this many characters on, the message that opened a case tells what happened, and is not asked for again."""


def open_case(tracker: Tracker, kind: str, story: Optional[str] = None) -> Opened:
    """Opens a case of a kind in the conversation, or finds the open one."""
    parts = services()
    with parts.database.write() as session:
        conversation = conversations.lock(session, tracker.sender_id)
        conversation.language = tracker.get_slot("language_state") or conversation.language
        conversation.register = tracker.get_slot("register_state") or conversation.register
        first = conversations.latest_from_borrower(session, conversation.id)
        return parts.cases.open(session, conversation, kind, parts.clock(), first_message=first, story=story)


def add_to_case(tracker: Tracker, words: str) -> Optional[Reply]:
    """Adds words to the latest case that is still open in the conversation; None if there is none."""
    parts = services()
    with parts.database.write() as session:
        conversations.lock(session, tracker.sender_id)
        found = cases.of_conversation(session, tracker.sender_id, only_open=True)
        if not found:
            return None
        return parts.cases.add(session, found[0], words, parts.clock())


def _keep_wish(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    kept = kept_beside(tracker)
    if kept:
        turn.say(dispatcher, kept)


class OpenCase(Action):
    """Opens the case that the intent calls for and tells the borrower; the form that follows asks what is missing.

    Whoever cannot pay as agreed, or asks for relief, hears once what can be looked at.
    """

    def name(self) -> str:
        return "action_open_case"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        kind = KIND_OF_INTENT[turn.intent(tracker)]
        words = turn.text(tracker)
        opened = open_case(tracker, kind, story=words or None)
        turn.say(dispatcher, with_related(tracker, opened.reply))
        relief = relief_reply(tracker) if kind in RELIEVED and not opened.known else None
        if relief:
            turn.say(dispatcher, relief)
        _keep_wish(dispatcher, tracker)
        told = len(words) >= LONG_ENOUGH or bool(opened.case.story)
        answers = {STORY: opened.case.story if told else None, WISH: opened.case.wish, SINCE: opened.case.since}
        return [
            SlotSet("case_kind", kind),
            SlotSet("case_id", opened.case.id),
            SlotSet("asked", None),
            SlotSet("requested_slot", None),  # in the middle of another case's form, this message answers no question
            *(SlotSet(name, value) for name, value in answers.items()),
        ]


class Crisis(Action):
    """Somebody is in danger: the market's help line, an officer at once, no form, no loan talk."""

    def name(self) -> str:
        return "action_crisis"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        opened = open_case(tracker, "crisis", story=turn.text(tracker) or None)
        kept_beside(tracker)  # nothing is said of it: there is one thing to be heard now
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
        _keep_wish(dispatcher, tracker)
        return []


class MissedPayment(Action):
    """One missed payment without difficulty: how it is put right, and a door open for more."""

    def name(self) -> str:
        return "action_missed_payment"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        turn.say(dispatcher, with_related(tracker, ANSWERS["report_missed_payment"](turn.question(tracker))))
        _keep_wish(dispatcher, tracker)
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

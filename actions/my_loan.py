"""Questions about the borrower's own loan: recognise the person first, then answer from the loan book."""

from __future__ import annotations

import logging
from typing import Any, Dict, List, Optional

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.cases import open_case
from actions.codes import try_code
from actions.services import services
from bot.conversations import recognition
from bot.crm import borrowers, conversations
from bot.errors import BookDown
from bot.facts import Reply
from bot.loans import my_loan
from bot.loans.papers import wants_statement

logger = logging.getLogger(__name__)

REQUESTS = {"request_statement": "utter_statement_noted", "update_contact": "utter_contact_change_noted"}
"""Wishes that an officer fulfils, and what the borrower hears; a statement the loan book gives itself."""

ASKS_AGAIN = ("affirm", "greet")
"""Said while the code is awaited, they are answered by asking for it again."""


class NoteQuestion(Action):
    """Keeps which question about the account has to wait until the borrower is recognised."""

    def name(self) -> str:
        return "action_note_question"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        number = turn.entity(tracker, "loan_number")
        return [
            *(turn.leave_form(tracker) if tracker.active_loop_name != "identity_form" else []),
            SlotSet("account_question", turn.intent(tracker)),
            SlotSet("loan_number", number["value"] if number else None),
            SlotSet("one_time_code", None),
            SlotSet("asked", None),
        ]


class AnswerMyLoan(Action):
    """Answers the question about the account; only ever for the borrower whom the conversation is tied to."""

    def name(self) -> str:
        return "action_answer_my_loan"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        asked = tracker.get_slot("account_question") or turn.intent(tracker)
        borrower = _borrower_id(tracker)
        done = [SlotSet("account_question", None), *turn.take_up_again(tracker)]
        if borrower is None:
            return done
        if asked in REQUESTS and not (asked == "request_statement" and _is_statement(tracker)):
            opened = open_case(tracker, "request", story=turn.text(tracker) or asked)
            turn.say(dispatcher, Reply(REQUESTS[asked], {k: opened.reply.facts[k] for k in ("reference", "by")}))
            return done
        try:
            reply = _answer(asked, borrower, tracker)
        except BookDown as error:
            logger.warning("A question about an account was not answered: %s", error)
            reply = Reply("utter_book_down")
        turn.say(dispatcher, reply)
        return [*done, *turn.remember(reply)]


def _answer(asked: str, borrower: str, tracker: Tracker) -> Reply:
    parts = services()
    today = parts.clock().astimezone(parts.lender.market(turn.market(tracker)).zone).date()
    if asked == "check_application":
        return my_loan.check_application(parts.lender, parts.loan_book, borrower)
    if asked == "check_next_payment":
        return my_loan.check_next_payment(parts.lender, parts.loan_book, borrower, today)
    if asked == "check_schedule":
        return my_loan.check_schedule(parts.lender, parts.loan_book, borrower, today, _loan_number(tracker))
    if asked == "request_statement":
        name = _borrower_name(borrower)
        return my_loan.statement(parts.lender, parts.loan_book, borrower, name, today, _loan_number(tracker))
    return my_loan.check_balance(parts.lender, parts.loan_book, borrower, today)


def _loan_number(tracker: Tracker) -> Optional[str]:
    number = turn.entity(tracker, "loan_number")
    return number["value"] if number else tracker.get_slot("loan_number")


def _is_statement(tracker: Tracker) -> bool:
    """Whether a statement was asked for, and no other paper; what was asked may have been before the code."""
    asked = next(
        (
            event
            for event in reversed(tracker.events)
            if event.get("event") == "user"
            and ((event.get("parse_data") or {}).get("intent") or {}).get("name") == "request_statement"
        ),
        None,
    )
    if asked is None:
        return False
    words = str(asked.get("text") or "")
    entities = frozenset(str(each.get("entity")) for each in asked["parse_data"].get("entities") or [])
    facts = services().languages[turn.language(tracker)]
    return wants_statement("" if words.startswith("/") else words, entities, facts)


def _borrower_name(borrower_id: str) -> str:
    with services().database.read() as session:
        borrower = borrowers.get(session, borrower_id)
        return str(borrower.name) if borrower else ""


def _borrower_id(tracker: Tracker) -> Optional[str]:
    with services().database.read() as session:
        conversation = conversations.get(session, tracker.sender_id)
        return str(conversation.borrower_id) if conversation and conversation.borrower_id else None


class AskOneTimeCode(Action):
    """Asks for the code, unless it was just told what was wrong with the last one."""

    def name(self) -> str:
        return "action_ask_identity_form_one_time_code"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("obstacle_told"):
            return [SlotSet("obstacle_told", None)]
        asks, counted = turn.once_more(tracker, "one_time_code")
        if asks:
            turn.say(dispatcher, Reply("utter_ask_one_time_code", {"lender": services().lender.name}))
        return counted


class ValidateIdentityForm(FormValidationAction):
    """Tries codes; what is kept in the slot is only that there was a right one."""

    def name(self) -> str:
        return "validate_identity_form"

    async def extract_one_time_code(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """A code anywhere in the message; other messages are not for this form."""
        code = recognition.read_code(turn.text(tracker))
        if code:
            return {"one_time_code": code}
        asks_again = tracker.get_slot("requested_slot") == "one_time_code" and turn.intent(tracker) in ASKS_AGAIN
        return {"one_time_code": None} if asks_again else {}

    def validate_one_time_code(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Recognises the borrower or says why not."""
        if value is None or value == "used":  # forgotten, or recognised before
            return {"one_time_code": value}
        if try_code(dispatcher, tracker, str(value)) == "right":
            return {"one_time_code": "used", "recognised": True}
        return {"one_time_code": None, "obstacle_told": True}


class NotePayment(Action):
    """A reported payment: an officer checks it; nothing about the account is said, so nobody has to be recognised."""

    def name(self) -> str:
        return "action_note_payment"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        opened = open_case(tracker, "request", story=turn.text(tracker) or None)
        turn.say(dispatcher, Reply("utter_payment_noted", {k: opened.reply.facts[k] for k in ("reference", "by")}))
        return []

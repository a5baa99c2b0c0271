"""Questions about the borrower's own loan: answered from the loan book, once `actions.identity` knows who asks."""

from __future__ import annotations

import logging
from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import reminders, turn
from actions.cases import open_case
from actions.contact_change import UPDATE_CONTACT, change_contact
from actions.services import services
from bot.cases import requests
from bot.conversations.reported_payment import reported
from bot.crm import borrowers, cases, conversations
from bot.errors import BookDown
from bot.facts import Reply, Rows
from bot.loans import my_loan
from bot.loans.papers import wants_statement

logger = logging.getLogger(__name__)


class NoteQuestion(Action):
    """Keeps which question about the account has to wait until the borrower is recognised."""

    def name(self) -> str:
        return "action_note_question"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        number = turn.entity(tracker, "loan_number")
        return turn.wait_for_code(tracker, turn.intent(tracker), number["value"] if number else None)


class AnswerMyLoan(Action):
    """Answers the question about the account; only ever for the borrower whom the conversation is tied to."""

    def name(self) -> str:
        return "action_answer_my_loan"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        asked = tracker.get_slot("account_question") or turn.intent(tracker)
        borrower = turn.borrower_id(tracker)
        done = [SlotSet("account_question", None), *turn.take_up_again(tracker)]
        if borrower is None:
            return done
        if asked == reminders.CHANGE_REMINDERS:  # who wants none is not asked for a code
            reminders.keep(tracker, "again")
            turn.say(dispatcher, Reply(reminders.SAID["again"]))
            return done
        if asked == UPDATE_CONTACT:
            change_contact(dispatcher, tracker, borrower)
            return done
        if asked == "request_statement" and not _is_statement(tracker):  # another paper, which an officer makes
            opened = open_case(tracker, "request", story=turn.words_of(tracker, asked) or asked)
            told = {k: opened.reply.facts[k] for k in ("reference", "by")}
            turn.say(dispatcher, Reply("utter_statement_noted", told))
            return done
        try:
            reply = _answer(asked, borrower, tracker)
        except BookDown as error:
            logger.warning("A question about an account was not answered: %s", error)
            reply = Reply("utter_book_down")
        turn.say(dispatcher, reply)
        return [*done, *turn.remember(reply, borrower)]


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


class NotePayment(Action):
    """A reported payment: an officer checks it; nothing about the account is said, so nobody has to be recognised.

    What is said of it is kept with the case and said again, so that what was misread can be put right.
    """

    def name(self) -> str:
        return "action_note_payment"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        parts, market = services(), services().lender.market(turn.market(tracker))
        opened = open_case(tracker, "request", story=turn.text(tracker) or None)
        today = parts.clock().astimezone(market.zone).date()
        said = reported(tracker.latest_message.get("entities") or [], market.currency, today)
        borrower = turn.borrower_id(tracker)
        with parts.database.write() as session:
            conversations.lock(session, tracker.sender_id)
            case = cases.lock(session, str(opened.case.id))
            requests.report(session, case, borrower, said.amount, said.paid_on, parts.clock())
        rows = requests.payment_rows(said.amount, said.paid_on)
        if rows:
            turn.say(dispatcher, Reply("utter_payment_read", {"items": Rows(rows)}))
        turn.say(dispatcher, Reply("utter_payment_noted", {k: opened.reply.facts[k] for k in ("reference", "by")}))
        return []

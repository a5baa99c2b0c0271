"""Answers to loan questions, and saying the last one again."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.cases import add_to_case
from actions.codes import said_of_shared_number, try_unasked
from actions.early import early_repayment
from actions.faq import with_related
from actions.sent_codes import chosen_way
from bot.facts import Reply
from bot.loans.answers import ANSWERS
from bot.loans.answers.tailored import recommendation

OF_A_CASE = ("utter_case_opened", "utter_case_completed", "utter_case_kept", "utter_case_known")
"""Replies after which a value is told to the officer."""


class AnswerLoanQuestion(Action):
    """Every `ask_…` intent: the lender's data, with the kind of loan that the message names."""

    def name(self) -> str:
        return "action_answer_loan_question"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if turn.intent(tracker) == "ask_early_repayment":
            found = early_repayment(tracker)
            if found:
                turn.say(dispatcher, found.reply)
                return turn.remember(found.reply, found.of)
        answered = ANSWERS[turn.intent(tracker)](turn.question(tracker, product=_product(tracker)))
        reply = with_related(tracker, answered)
        turn.say(dispatcher, reply)
        return turn.remember(reply)


def _product(tracker: Tracker) -> Optional[str]:
    """The kind of loan that the message names; "fixed or floating?" right after a calculation means the same loan."""
    named = turn.entity(tracker, "loan_kind")
    if named:
        return str(named["value"])
    if turn.intent(tracker) != "ask_interest_rate" or not turn.calculated(tracker):
        return None
    last = turn.question(tracker, product=tracker.get_slot("loan_kind"))
    several = last.named_offer and len(last.named_offer.terms.rates) > 1
    return last.product if several else None


class Rephrase(Action):
    """Says the last answer again, plainly and without anything around it; of an account only while it is theirs."""

    def name(self) -> str:
        return "action_rephrase"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        last = tracker.get_slot("last_answer")
        if not last or (last.get("of") and last["of"] != turn.borrower_id(tracker)):
            turn.say(dispatcher, Reply("utter_nothing_to_rephrase"))
            return []
        turn.say(dispatcher, Reply("utter_rephrase"))
        dispatcher.utter_message(
            response=last["name"], facts=last["facts"], extra_buttons=last["extra_buttons"], plain=True
        )
        return []


class Inform(Action):
    """A value without a question: it changes the last calculation, begins a new one, or we ask what it is for.

    What somebody only says they value in a loan is answered with the loans that suit it.
    """

    def name(self) -> str:
        return "action_inform"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        way = chosen_way(tracker)
        if way and not turn.borrower_id(tracker):
            return [SlotSet("code_way", way), SlotSet("asked", None), FollowupAction("identity_form")]
        if said_of_shared_number(dispatcher, tracker) or try_unasked(dispatcher, tracker):
            return [FollowupAction(tracker.active_loop_name)] if tracker.active_loop_name else []
        changed = any(turn.entity(tracker, name) for name in ("amount", "term", "rate", "loan_kind"))
        if changed and turn.calculated(tracker):
            reply = ANSWERS["calculate_instalment"](turn.question(tracker, product=tracker.get_slot("loan_kind")))
            turn.say(dispatcher, reply)
            return turn.remember(reply)
        told = _told_to_case(tracker)
        if told:
            turn.say(dispatcher, told)
            return []
        if not tracker.active_loop_name and any(turn.entity(tracker, name) for name in ("amount", "term")):
            return [FollowupAction("instalment_form")]
        named = turn.entity(tracker, "loan_kind")
        if named:
            reply = ANSWERS["ask_products"](turn.question(tracker, product=named["value"]))
            turn.say(dispatcher, reply)
            return turn.remember(reply)
        suited = recommendation(turn.question(tracker))
        if suited:
            turn.say(dispatcher, suited)
            return turn.remember(suited)
        turn.say(dispatcher, Reply("utter_ask_what_for"))
        return []


def _told_to_case(tracker: Tracker) -> Optional[Reply]:
    """What is told right after a case was spoken of belongs to it: "since October", "her name is on the receipt"."""
    words = turn.text(tracker)
    return add_to_case(tracker, words) if words and turn.said_last(tracker) in OF_A_CASE else None

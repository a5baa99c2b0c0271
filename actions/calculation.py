"""The instalment form: it asks only for what is missing, then calculates; and the plan behind the last calculation."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, List

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.culture.values.numbers import bare_number
from bot.facts import Money, Reply
from bot.loans.answers import ANSWERS
from bot.loans.answers.calculation import amount_out_of_range, quote_or_obstacle, term_out_of_range

ASKS_AGAIN = ("calculate_instalment", "affirm", "greet", "inform")
"""Said in the middle of the form without a value, they are answered by asking again."""


class _Ask:
    """Asks for one value, with what the lender allows for it."""

    SLOT = ""

    def name(self) -> str:
        return f"action_ask_instalment_form_{self.SLOT}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("obstacle_told"):
            return [SlotSet("obstacle_told", None)]
        asks, counted = turn.once_more(tracker, self.SLOT)
        obstacle = quote_or_obstacle(turn.question(tracker, product=tracker.get_slot("loan_kind")))
        if asks and isinstance(obstacle, Reply):
            turn.say(dispatcher, obstacle)
        return counted


class AskLoanKind(_Ask, Action):
    SLOT = "loan_kind"


class AskAmount(_Ask, Action):
    SLOT = "amount"


class AskTerm(_Ask, Action):
    SLOT = "term"


class ValidateInstalmentForm(FormValidationAction):
    """Takes values only as far as the lender offers them, and reads a bare number as what was just asked for."""

    def name(self) -> str:
        return "validate_instalment_form"

    def validate_loan_kind(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """A kind that the lender has in this market."""
        known = services().lender.offer(turn.market(tracker), str(value))
        return {"loan_kind": value if known else None}

    def validate_amount(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """An amount in the market's currency within the offer's limits."""
        named = turn.entity(tracker, "amount")
        currency = named.get("currency") if named else tracker.get_slot("currency")
        question = turn.question(tracker, product=tracker.get_slot("loan_kind"))
        ours = question.market_record.currency
        if currency and currency != ours:
            turn.say(dispatcher, Reply("utter_currency_not_offered", {"currency": currency, "ours": ours}))
            return {"amount": None, "currency": None, "obstacle_told": True}
        offer = question.named_offer
        if offer and question.amount and not offer.allows_amount(question.amount):
            turn.say(dispatcher, amount_out_of_range(offer, question.amount))
            return {"amount": None, "obstacle_told": True}
        return {"amount": value, "currency": ours}

    def validate_term(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Whole months within the offer's limits."""
        months = turn.decimal(value)
        offer = turn.question(tracker, product=tracker.get_slot("loan_kind")).named_offer
        if months is None or months != months.to_integral_value():
            return {"term": None}
        if offer and not offer.allows_term(int(months)):
            turn.say(dispatcher, term_out_of_range(offer, int(months)))
            return {"term": None, "obstacle_told": True}
        return {"term": str(int(months))}

    async def extract_loan_kind(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """The kind that the message names; nothing, to be asked again, when it only is about the calculation."""
        named = turn.entity(tracker, "loan_kind")
        if named:
            return {"loan_kind": named["value"]}
        asked = tracker.get_slot("requested_slot") == "loan_kind"
        return {"loan_kind": None} if asked and turn.intent(tracker) in ASKS_AGAIN else {}

    async def extract_amount(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """A bare number when the amount was asked for."""
        return self._bare(tracker, "amount")

    async def extract_term(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """A bare number when the term was asked for.

        One that can only be an amount corrects the amount ("better 20,000").
        """
        return self._bare(tracker, "term")

    def _bare(self, tracker: Tracker, slot: str) -> Dict[str, Any]:
        named = turn.entity(tracker, slot)
        if named:
            return {slot: named["value"]}
        if tracker.get_slot("requested_slot") != slot:
            return {}
        number = bare_number(turn.text(tracker), services().languages[turn.language(tracker)])
        if number is None:
            return {slot: None} if turn.intent(tracker) in ASKS_AGAIN else {}
        if slot == "term":
            return _as_term(number, tracker)
        return {slot: str(number)}


def _as_term(number: Decimal, tracker: Tracker) -> Dict[str, Any]:
    """A bare "5" for a term: months, unless the offer allows it only as years or as a corrected amount."""
    question = turn.question(tracker, product=tracker.get_slot("loan_kind"))
    offer = question.named_offer
    if offer and number == number.to_integral_value() and not offer.allows_term(int(number)):
        if offer.allows_term(int(number) * 12):
            return {"term": str(number * 12)}
        if offer.allows_amount(Money(number, question.market_record.currency)):
            return {"amount": str(number)}
    return {"term": str(number)}


class PrepareCalculation(Action):
    """Forgets the values of an earlier calculation when a new one is asked for without any value."""

    def name(self) -> str:
        return "action_prepare_calculation"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        left = [*turn.leave_form(tracker), SlotSet("asked", None)]
        if any(turn.entity(tracker, name) for name in ("loan_kind", "amount", "term", "rate")):
            return left
        return [*left, *(SlotSet(name, None) for name in ("loan_kind", "amount", "currency", "term", "rate"))]


class Calculate(Action):
    """The instalment for the slots."""

    def name(self) -> str:
        return "action_calculate"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        reply = ANSWERS["calculate_instalment"](turn.question(tracker, product=tracker.get_slot("loan_kind")))
        turn.say(dispatcher, reply)
        return [*turn.remember(reply), *turn.take_up_again(tracker)]


class ShowPlan(Action):
    """The repayment plan of the last calculation."""

    def name(self) -> str:
        return "action_show_plan"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        reply = ANSWERS["show_plan"](turn.question(tracker, product=tracker.get_slot("loan_kind")))
        turn.say(dispatcher, reply)
        return turn.remember(reply)

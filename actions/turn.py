"""One turn as an action sees it: what was said, what is known, and how a reply goes out."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any, Dict, List, Optional, Tuple

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.services import services
from bot.crm import conversations
from bot.culture.wishes import said_priority
from bot.facts import Money, Reply, facts_to_json
from bot.loans.question import Question


def intent(tracker: Tracker) -> str:
    """The name of the latest message's intent."""
    return str((tracker.latest_message.get("intent") or {}).get("name") or "")


def text(tracker: Tracker) -> str:
    """The latest message's words; empty for a pressed button."""
    words = str(tracker.latest_message.get("text") or "")
    return "" if words.startswith("/") else words


def words_of(tracker: Tracker, intent_name: str) -> str:
    """The words of the latest message with an intent, which may be some messages ago; empty for a pressed button."""
    for event in reversed(tracker.events):
        parsed = event.get("parse_data") or {}
        if event.get("event") == "user" and (parsed.get("intent") or {}).get("name") == intent_name:
            words = str(event.get("text") or "")
            return "" if words.startswith("/") else words
    return text(tracker) if intent(tracker) == intent_name else ""


def language(tracker: Tracker) -> str:
    """The conversation's language."""
    return str(tracker.get_slot("language") or services().language)


def market(tracker: Tracker) -> str:
    """The conversation's market."""
    return str(tracker.get_slot("market") or services().market)


def say(dispatcher: CollectingDispatcher, reply: Reply, **manner: Any) -> None:
    """Has a reply worded by the generator.

    `manner` overrides the conversation's: `language`, `register_state` or `plain`; `written_in` names the language of a
    text that is none of ours.
    """
    plan = {"plan": reply.plan} if reply.plan else {}
    dispatcher.utter_message(
        response=reply.name, facts=facts_to_json(reply.facts), extra_buttons=_buttons(reply), **plan, **manner
    )


def _buttons(reply: Reply) -> List[List[Any]]:
    return [[dict(title.by_language), payload] for title, payload in reply.buttons]


def said_last(tracker: Tracker) -> Optional[str]:
    """The name of the reply that the borrower heard last, before the latest message."""
    replies = (event for event in reversed(tracker.events) if event.get("event") == "bot")
    latest = next(replies, None)
    return str((latest.get("metadata") or {}).get("utter_action")) if latest else None


def borrower_id(tracker: Tracker) -> Optional[str]:
    """The id of the borrower to whom the conversation is tied, or None."""
    with services().database.read() as session:
        conversation = conversations.get(session, tracker.sender_id)
        return str(conversation.borrower_id) if conversation and conversation.borrower_id else None


def remember(reply: Reply, of: Optional[str] = None) -> List[EventType]:
    """Keeps an answer, so that it can be said again in simpler words; `of` is the borrower whose account it tells."""
    kept = {"name": reply.name, "facts": facts_to_json(reply.facts), "extra_buttons": _buttons(reply)}
    return [SlotSet("last_answer", {**kept, "of": of} if of else kept)]


def entity(tracker: Tracker, name: str) -> Optional[Dict[str, Any]]:
    """The latest message's first value of a kind."""
    return next((e for e in tracker.latest_message.get("entities") or [] if e.get("entity") == name), None)


def decimal(value: Any) -> Optional[Decimal]:
    """A slot's figure, or None where there is none."""
    try:
        return Decimal(str(value)) if value is not None else None
    except InvalidOperation:
        return None


def question(tracker: Tracker, product: Optional[str] = None) -> Question:
    """The loan question that the slots and the latest message add up to."""
    parts = services()
    code = market(tracker)
    amount, term = decimal(tracker.get_slot("amount")), decimal(tracker.get_slot("term"))
    currency = tracker.get_slot("currency") or parts.lender.market(code).currency
    words = text(tracker)
    return Question(
        lender=parts.lender,
        market=code,
        language=language(tracker),
        now=parts.clock(),
        text=words,
        product=product,
        amount=Money(amount, str(currency)) if amount is not None else None,
        term=int(term) if term is not None else None,
        rate=decimal(tracker.get_slot("rate")),
        priority=said_priority(words, parts.languages[language(tracker)]),
    )


CALCULATED = (
    "utter_instalment",
    "utter_plan",
    "utter_compare_rates",
    "utter_early_example",
    "utter_early_too_much",
)
"""Answers that tell of the loan in the slots, so that what follows may be about it."""


def calculated(tracker: Tracker) -> bool:
    """Whether the last answer was about a loan of a kind, an amount and a term that are still known."""
    last = tracker.get_slot("last_answer") or {}
    known = all(tracker.get_slot(name) for name in ("loan_kind", "amount", "term"))
    return last.get("name") in CALCULATED and not last.get("of") and known


REPEATED = 2
"""So often a form puts the same question again behind an answer to something else; then it waits without a word."""


def once_more(tracker: Tracker, slot: str) -> Tuple[bool, List[EventType]]:
    """Whether a form puts its question for a slot in this turn, and what keeps count of it.

    Where nothing else was said in the turn it does, because nobody must be left without a reply. Behind an answer to
    something else it does so a few times only: who asks five things does not want to hear the same question five times.
    """
    before = tracker.get_slot("asked") or {}
    times = int(before["times"]) + 1 if before.get("slot") == slot and _said_something(tracker) else 0
    return times <= REPEATED, [SlotSet("asked", {"slot": slot, "times": times})]


def _said_something(tracker: Tracker) -> bool:
    kinds = (event.get("event") for event in reversed(tracker.events))
    return next((kind for kind in kinds if kind in ("bot", "user")), None) == "bot"


def leave_form(tracker: Tracker) -> List[EventType]:
    """Notes the form that is open, if any, so that `take_up_again` finds it; what was noted before is forgotten."""
    return [SlotSet("left_form", tracker.active_loop_name)]


def wait_for_code(tracker: Tracker, asked: str, loan_number: Optional[str] = None) -> List[EventType]:
    """Keeps a question about the account until the borrower is recognised; an open form is left for that."""
    return [
        *(leave_form(tracker) if tracker.active_loop_name != "identity_form" else []),
        SlotSet("account_question", asked),
        SlotSet("loan_number", loan_number),
        SlotSet("one_time_code", None),
        SlotSet("code_way", None),
        SlotSet("asked", None),
    ]


def take_up_again(tracker: Tracker) -> List[EventType]:
    """Goes on with the form that was left, if any; it asks its question again."""
    left = tracker.get_slot("left_form")
    return [SlotSet("left_form", None), FollowupAction(str(left))] if left else []

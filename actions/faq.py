"""What is rarely asked: answered from the lender's entries, offered as a choice, or honestly not known."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.facts import Reply
from bot.loans.answers import faq
from bot.loans.faq import Entry

ABOUT_LOANS = -1.0
"""From this score on a message that nothing answers may be a question for an officer."""

KNOWN_WORDS = 0.1
"""No intent is likelier than this in a message without a known word (`bot.nlu.intent_classifier.NONSENSE`)."""


class AnswerFaq(Action):
    """An entry by a button or by meaning; entries to choose from where none is surely meant."""

    def name(self) -> str:
        return "action_answer_faq"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        named, found = turn.entity(tracker, "faq"), looked_up(tracker)
        if named:
            chosen = entry(tracker, str(named["value"]))
            return said(dispatcher, tracker, chosen) if chosen else unknown(dispatcher)
        if found.get("answers"):
            chosen = entry(tracker, str(found["id"]))
            return said(dispatcher, tracker, chosen) if chosen else unknown(dispatcher)
        near = [each for each in (entry(tracker, str(name)) for name in found.get("near") or []) if each]
        if not near:
            return unknown(dispatcher)
        turn.say(dispatcher, faq.choice(near))
        return []


def looked_up(tracker: Tracker) -> Dict[str, Any]:
    """What was found for the latest message; see `bot.nlu.faq_finder.Match.as_json`."""
    return dict(tracker.latest_message.get("faq") or {})


def entry(tracker: Tracker, name: str) -> Optional[Entry]:
    """An entry of the borrower's market; None for one that is not there any more, as behind an old button."""
    found = services().lender.faq.get(name)
    return found if found and found.holds_in(turn.market(tracker)) else None


def said(dispatcher: CollectingDispatcher, tracker: Tracker, chosen: Entry) -> List[EventType]:
    """Says an entry's answer."""
    replies = faq.answer(chosen, turn.language(tracker), services().languages)
    for reply, written_in in replies:
        turn.say(dispatcher, reply, **({"written_in": written_in} if written_in else {}))
    last, written_in = replies[-1]
    return [] if written_in else turn.remember(last)


def unknown(dispatcher: CollectingDispatcher) -> List[EventType]:
    """Says that it is not known here, and offers an officer."""
    turn.say(dispatcher, Reply("utter_faq_unknown"))
    return []


def is_unanswered(tracker: Tracker) -> bool:
    """Whether a message that was not understood is a question that nothing here answers, and not mere noise."""
    score = looked_up(tracker).get("score")
    ranking = tracker.latest_message.get("intent_ranking") or []
    likeliest = max((float(i["confidence"]) for i in ranking if i["name"] != "nlu_fallback"), default=0.0)
    return score is not None and score >= ABOUT_LOANS and likeliest > KNOWN_WORDS


def with_related(tracker: Tracker, reply: Reply) -> Reply:
    """A fixed answer with a button for the entry that fits the message, if one does."""
    found = looked_up(tracker)
    related = entry(tracker, str(found["id"])) if found.get("fits") else None
    return dataclasses.replace(reply, buttons=[*reply.buttons, faq.button(related)]) if related else reply

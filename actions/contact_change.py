"""A new mail address or telephone number: kept for an officer to confirm, asked for where it is not told."""

from __future__ import annotations

from typing import List

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.cases import open_case
from actions.services import services
from bot.cases import requests
from bot.conversations import new_contact
from bot.crm import cases, contacts, conversations
from bot.culture.wishes import is_about_contact
from bot.facts import Reply

UPDATE_CONTACT = "update_contact"


def change_contact(dispatcher: CollectingDispatcher, tracker: Tracker, borrower: str) -> None:
    """Opens the request of a recognised borrower, keeps what is named, and asks once for what is not.

    The request is there before the question: a borrower who does not answer it is still called.
    """
    words = turn.words_of(tracker, UPDATE_CONTACT)
    on_file = _on_file(borrower)
    named = new_contact.read(words, turn.market(tracker), on_file)
    known = [Reply("utter_contact_on_file", {"way": kind}) for kind, value in named.values.items() if value in on_file]
    new = {kind: value for kind, value in named.values.items() if value not in on_file}
    for reply in known:
        turn.say(dispatcher, reply)
    if known and not new:
        return
    opened = open_case(tracker, "request", story=words or UPDATE_CONTACT)
    if new:
        _keep(tracker, str(opened.case.id), borrower, new)
        for kind, value in new.items():
            turn.say(dispatcher, Reply("utter_contact_read", {"way": kind, "contact": value}))
    asks = _question(tracker, words, named) if not new else []
    if not opened.known or not (new or asks):
        told = {name: opened.reply.facts[name] for name in ("reference", "by")}
        turn.say(dispatcher, Reply("utter_contact_change_noted", told))
    for reply in asks:
        turn.say(dispatcher, reply)


def _question(tracker: Tracker, words: str, named: new_contact.Named) -> List[Reply]:
    """The question for the contact; none in the middle of a form, or where something else changes."""
    if tracker.active_loop_name or tracker.get_slot("left_form"):
        return []
    if named.unclear or (_was_asked(tracker) and new_contact.is_try(words)):
        return [Reply("utter_contact_not_read")]
    facts = services().languages.get(turn.language(tracker))
    return [Reply("utter_ask_new_contact")] if facts and is_about_contact(words, facts) else []


def _was_asked(tracker: Tracker) -> bool:
    return turn.said_last(tracker) in ("utter_ask_new_contact", "utter_contact_not_read")


def _on_file(borrower: str) -> List[str]:
    with services().database.read() as session:
        return [str(each.value) for each in contacts.of_borrower(session, borrower)]


def _keep(tracker: Tracker, case_id: str, borrower: str, new: dict[str, str]) -> None:
    parts = services()
    with parts.database.write() as session:
        conversations.lock(session, tracker.sender_id)
        case = cases.lock(session, case_id)
        for kind, value in new.items():
            requests.propose(session, case, borrower, kind, value, parts.clock())

"""Who a borrower is, as far as a message proves it: by a code, a code that was sent, or their own telephone number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from bot.conversations import contact_details, recognition
from bot.conversations.inbound import Inbound
from bot.conversations.receipt import Stored
from bot.conversations.saying import OFFICER_JOINED, Voice
from bot.conversations.sent_codes import SentCodes
from bot.crm import borrower_events, borrowers, contacts, conversations
from bot.crm.answering_models import last_model
from bot.crm.session import Session
from bot.crm.tables import Borrower, Conversation
from bot.facts import Reply
from bot.workshop.models.routing import NEW_AFTER

UNLINK = "/unlink"
"""What a borrower sends to have a chat know them no longer: typed, as a command, or by the web page's button."""


@dataclass(frozen=True)
class Found:
    """The borrower whom a message has made known, and what Rasa is told in its place, if it is not the message."""

    borrower: Optional[Borrower] = None
    payload: Optional[str] = None


def find(
    session: Session, codes: SentCodes, conversation: Conversation, message: Inbound, text: str, now: datetime
) -> Found:
    """Ties a locked conversation to a borrower where the message proves who that is."""
    if message.kind == "contact":
        return _by_number(session, conversation, message.number, now)
    borrower = recognition.recognise_unasked(session, conversation, text, now)
    return Found(borrower or codes.take(session, conversation, text, now))


def _by_number(session: Session, conversation: Conversation, shared: Optional[str], now: datetime) -> Found:
    """`shared` is the sender's own number, as the chat app vouches for; None for anybody else's contact."""
    if conversation.borrower_id is not None:
        return Found(payload=_payload("right"))
    if shared is None:
        return Found(payload=_payload("foreign"))
    number = contact_details.shared_phone(shared)
    owners = contacts.owners(session, contacts.PHONE, number) if number else []
    if len(owners) != 1:
        return Found(payload=_payload("unknown"))
    borrowers.tie(session, conversation, owners[0])
    told = {"by": "shared_number", "channel": str(conversation.channel)}
    borrower_events.note(session, owners[0].id, now, "borrower", "tied", told)
    return Found(owners[0], _payload("right"))


def _payload(outcome: str) -> str:
    return f'/inform{{"shared_number": "{outcome}"}}'


def unlink(session: Session, conversation: Conversation, who: str, now: datetime) -> Reply:
    """Unties a locked conversation, keeps who did it, and returns what is said of it in the conversation."""
    borrower = borrowers.untie(session, conversation)
    if borrower is None:
        return Reply("utter_not_linked")
    told = {"channel": str(conversation.channel)}
    borrower_events.note(session, borrower.id, now, who, "untied", told)
    return Reply("utter_unlinked")


def forget(session: Session, voice: Voice, conversation: Conversation, external_id: str, now: datetime) -> Stored:
    """Keeps that the borrower wants a locked conversation unlinked, does it, and says so, whoever answers there."""
    sent = {"external_id": external_id, "state": "answered"}
    kept = conversations.add_message(session, conversation, "borrower", UNLINK, now, **sent)
    voice.first_words(session, conversation, kept, (unlink(session, conversation, "borrower", now),), now)
    return Stored(kept, True, False, "", (), {})


def told_to_rasa(session: Session, conversation: Conversation, default: str, now: datetime) -> dict[str, Any]:
    """What Rasa is told beside a text: market, whether the borrower is known, what is remembered of this person, and
    which model answered last in this conversation, if that was lately.

    `default` is the language while none is known.
    """
    return {
        "model": last_model(session, conversation.id, now - NEW_AFTER),
        "market": conversation.market,
        "recognised": conversation.borrower_id is not None,
        "after_officer": conversations.officer_since_answer(session, conversation.id, OFFICER_JOINED),
        "remembered": {**borrowers.remembered(session, conversation), "default": default},
    }

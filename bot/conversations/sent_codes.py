"""Codes of six figures that are sent to a contact on file, for a borrower who has no code from an officer.

Nobody learns from what is said, or from how long it takes, whether the lender knows a contact or a number: a request
is kept in the same way whoever was found, and the code is sent by the worker, outside of the turn.

A code is not kept. It is derived from the request's id by HMAC-SHA-256 as HOTP derives its values (RFC 4226, 5.3), so
that a second attempt to send it sends the same one; what is kept is a keyed hash, because figures so few could be
guessed from a plain one.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Optional

from bot.conversations import contact_details
from bot.conversations.recognition import LOCK, TRIES
from bot.crm import borrower_events, borrowers, code_requests, contacts
from bot.crm.session import Session, new_id
from bot.crm.tables import Borrower, CodeRequest, Conversation

LIFETIME = timedelta(minutes=10)
"""How long a code counts, from when it was asked for."""

AN_HOUR, A_DAY = 3, 10
"""Codes that one conversation may ask for, and that are sent to one contact, within an hour; to one contact, a day."""

HOUR, DAY = timedelta(hours=1), timedelta(days=1)

FIGURES = 6

_CODE = re.compile(r"(\d{3})[\s\-]?(\d{3})")


@dataclass(frozen=True)
class Asked:
    """What came of asking for a code: it is on its way, if anybody was found, or how many minutes there are to wait."""

    outcome: Literal["on_its_way", "too_often"]
    minutes: int


@dataclass(frozen=True)
class Typed:
    """What a typed code was: right, wrong with tries left, of no use any more, or locked for so many minutes."""

    outcome: Literal["right", "wrong", "used", "locked"]
    left: int = 0


class SentCodes:
    """Derives codes from a secret of the installation, which every process must have."""

    def __init__(self, secret: str) -> None:
        self._key = hmac.digest(secret.encode(), b"codes that are sent to borrowers", "sha256")

    def code(self, request_id: str) -> str:
        """The code of a request, such as `048213`."""
        mac = hmac.digest(self._key, f"code {request_id}".encode(), "sha256")
        offset = mac[-1] & 0x0F
        number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFFFFFF
        return f"{number % 10**FIGURES:0{FIGURES}}"

    def hash(self, request_id: str, code: str) -> str:
        """What is kept of a request's code."""
        return hmac.digest(self._key, f"hash {request_id} {code}".encode(), "sha256").hex()

    def ask(
        self, session: Session, conversation: Conversation, kind: str, words: str, language: str, now: datetime
    ) -> Asked:
        """Asks in a locked conversation for a code to the contact of a kind that is on file of whom the words name.

        `language` is the one to write in where the borrower's own is not known. At most `AN_HOUR` are sent to a contact
        within an hour and `A_DAY` within a day; what more is asked for is not sent, without a word about it.
        """
        asked = code_requests.asked_since(session, conversation.id, now - HOUR)
        if len(asked) >= AN_HOUR:
            return Asked("too_often", _minutes(asked[-AN_HOUR] + HOUR - now))
        request_id, expires_at = new_id(), now + LIFETIME
        hashed = self.hash(request_id, self.code(request_id))
        code_requests.add(session, request_id, conversation.id, hashed, now, expires_at)
        found = _named(session, words, conversation.market)
        contact = code_requests.lock_contact(session, found[0].id if len(found) == 1 else "", kind)
        if contact is not None and not _too_many(session, contact.id, now):
            spoken = (found[0].language or {}).get("code") or language
            code_requests.queue(session, request_id, contact.id, spoken, now, expires_at)
        return Asked("on_its_way", _minutes(LIFETIME))

    def take(self, session: Session, conversation: Conversation, text: str, now: datetime) -> Optional[Borrower]:
        """Ties a locked conversation to a borrower where a message is the code that was sent, and nothing else.

        Whoever sends six figures while a code is awaited has used one of their tries, whatever else is going on. Other
        messages, and figures while none is awaited, are nothing to do with codes; returns None then.
        """
        typed, request = read(text), code_requests.latest(session, conversation.id)
        if typed is None or conversation.borrower_id is not None or not _counts(request, now):
            return None
        assert request is not None, "one that counts is there"
        if borrowers.wrong_attempts(session, conversation.id, now - LOCK) >= TRIES:
            return None
        same = hmac.compare_digest(self.hash(request.id, typed), request.code_hash)
        borrower = code_requests.borrower_behind(session, request.id) if same else None
        borrowers.note_attempt(session, conversation.id, borrower is not None, now)
        if borrower is None:
            return None
        request.used_at = now
        borrowers.tie(session, conversation, borrower)
        told = {"by": "sent_code", "channel": str(conversation.channel)}
        borrower_events.note(session, borrower.id, now, "borrower", "tied", told)
        return borrower


def read(text: str) -> Optional[str]:
    """The six figures that a message consists of, in any script's digits; None for any other message."""
    plain = unicodedata.normalize("NFKC", text).strip().strip(".,;:!\"'()。、")
    found = _CODE.fullmatch(plain)
    return "".join(str(unicodedata.digit(each)) for each in found[1] + found[2]) if found else None


def outcome(session: Session, conversation: Conversation, text: str, now: datetime) -> Optional[Typed]:
    """What became of a message that the gate took for a sent code; None for one that it did not take for any.

    Nothing is tried here: the gate has counted the try.
    """
    request = code_requests.latest(session, conversation.id)
    if read(text) is None or request is None or now - request.asked_at > HOUR:
        return None
    if conversation.borrower_id is not None:
        return Typed("right")
    wrong = borrowers.wrong_attempts(session, conversation.id, now - LOCK)
    if wrong >= TRIES:
        return Typed("locked", int(LOCK.total_seconds() // 60))
    return Typed("wrong", TRIES - wrong) if _counts(request, now) else Typed("used")


def _counts(request: Optional[CodeRequest], now: datetime) -> bool:
    return request is not None and request.used_at is None and request.expires_at > now


def _named(session: Session, words: str, market: str) -> Sequence[Borrower]:
    """Whom a message names. One that names nobody is looked up as well, so that it takes no less long."""
    clue = contact_details.clue(words, market) or contact_details.Clue("number", "")
    if clue.kind == "number":
        known = borrowers.by_number(session, clue.value)
        return [known] if known else []
    return contacts.owners(session, clue.kind, clue.value)


def _too_many(session: Session, contact_id: str, now: datetime) -> bool:
    within_hour = code_requests.queued_since(session, contact_id, now - HOUR)
    return within_hour >= AN_HOUR or code_requests.queued_since(session, contact_id, now - DAY) >= A_DAY


def _minutes(length: timedelta) -> int:
    return max(1, -(-int(length.total_seconds()) // 60))

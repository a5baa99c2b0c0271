"""Recognising a borrower in a chat by a one-time code. Nothing about an account is said before."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Optional

from bot.cases.reference import ALPHABET
from bot.crm import borrower_events, borrowers
from bot.crm.session import Session
from bot.crm.tables import Borrower, Conversation, OneTimeCode

LIFETIME = timedelta(days=7)
"""How long a code can be used."""

TRIES = 5
"""Wrong codes that a conversation may send within `LOCK`."""

LOCK = timedelta(minutes=30)

CODE = re.compile(r"(?<![A-Z0-9])([A-Z0-9]{4})[ -]?([A-Z0-9]{4})(?![A-Z0-9])", re.IGNORECASE)


@dataclass(frozen=True)
class Recognition:
    """What came of a code: the borrower, or why not and how many tries or minutes are left."""

    outcome: Literal["right", "wrong", "used", "locked"]
    borrower: Optional[Borrower] = None
    left: int = 0


def issue(session: Session, borrower: Borrower, issued_by: str, now: datetime) -> str:
    """A new code for a borrower, such as `7K4M-2QXZ`; earlier ones stop working.

    There are about 30^8 codes, so guessing is hopeless. Each has a digit, by which `read_code` tells it from words.
    """
    letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
    while not any(sign.isdigit() for sign in letters):
        letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
    borrowers.issue_code(session, borrower, letters, issued_by, now, now + LIFETIME)
    return f"{letters[:4]}-{letters[4:]}"


def read_code(text: str) -> Optional[str]:
    """The code in a message: eight letters and digits, at least one of them a digit, in one piece or in two."""
    for match in CODE.finditer(text):
        found = (match[1] + match[2]).upper()
        if any(c.isdigit() for c in found):
            return found
    return None


def is_only_a_code(text: str) -> bool:
    """Whether a message is a code as `issue` makes them, and nothing else. A plain figure is none."""
    whole = CODE.fullmatch(text.strip().strip(".,;:!\"'()"))
    letters = (whole[1] + whole[2]).upper() if whole else ""
    mixed = not letters.isdigit() and not letters.isalpha()
    return letters != "" and mixed and set(letters) <= set(ALPHABET)


def recognise_unasked(session: Session, conversation: Conversation, text: str, now: datetime) -> Optional[Borrower]:
    """Ties a locked conversation to a borrower whose good code is in a message that nobody asked for a code.

    A message with another sign of that form is no try: it may be the number of a car. Returns None then, also where
    the conversation is tied already or has had too many wrong codes.
    """
    typed = read_code(text) if conversation.borrower_id is None else None
    if typed is None or not _is_good(borrowers.code(session, typed), now):
        return None
    return recognise(session, conversation, typed, now).borrower


def _is_good(code: Optional[OneTimeCode], now: datetime) -> bool:
    """Whether a code was issued, was not used yet, and still counts."""
    return code is not None and code.used_at is None and code.expires_at > now


def recognise(session: Session, conversation: Conversation, typed: str, now: datetime) -> Recognition:
    """Tries a code in a locked conversation and ties the conversation to its borrower if it is right."""
    wrong = borrowers.wrong_attempts(session, conversation.id, now - LOCK)
    if wrong >= TRIES:
        return Recognition("locked", left=int(LOCK.total_seconds() // 60))
    code = borrowers.code(session, typed)
    if code is not None and code.used_at is not None and code.borrower_id == conversation.borrower_id:
        return Recognition("right", borrowers.get(session, code.borrower_id))
    good = _is_good(code, now)
    borrowers.note_attempt(session, conversation.id, good, now)
    if code is None:
        left = TRIES - wrong - 1
        return Recognition("wrong", left=left) if left else Recognition("locked", left=int(LOCK.total_seconds() // 60))
    if not good:
        return Recognition("used")
    code.used_at = now
    borrower = borrowers.get(session, code.borrower_id)
    assert borrower is not None, "the code's foreign key keeps its borrower"
    borrowers.tie(session, conversation, borrower)
    told = {"by": "code", "channel": str(conversation.channel)}
    borrower_events.note(session, borrower.id, now, "borrower", "tied", told)
    return Recognition("right", borrower)

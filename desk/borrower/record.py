"""A borrower as the lender knows them: what is remembered, their cases, and the codes that were issued for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Optional

from starlette.exceptions import HTTPException

from bot.bootstrap import Parts
from bot.conversations import linking, recognition
from bot.conversations.saying import Voice
from bot.crm import borrower_events, borrowers, cases, contacts, conversations, looks, reminders
from bot.crm.session import Session
from bot.crm.tables import (
    Borrower,
    BorrowerEvent,
    Case,
    Contact,
    Conversation,
    Look,
    Officer,
    OneTimeCode,
    Reminder,
)
from bot.culture import conversation_register
from bot.culture.conversation_register import ConversationRegister
from bot.loans.lender import Lender
from bot.reminders import wishes
from desk import words


@dataclass(frozen=True)
class Chat:
    """One chat that is tied to the borrower, with the newest case in it; `messages` is how many it has in all."""

    conversation: Conversation
    messages: int
    case: Optional[Case]


@dataclass(frozen=True)
class Record:
    """`language` is the English name of the one remembered; None, like the register, of somebody who never wrote."""

    borrower: Borrower
    language: Optional[str]
    register: Optional[ConversationRegister]
    cases: Sequence[Case]
    codes: Sequence[OneTimeCode]
    looks: Sequence[Look]
    contacts: Mapping[str, Contact]
    chats: Sequence[Chat]
    history: Sequence[BorrowerEvent]
    reminders: Sequence[Reminder]
    zone: tzinfo


def read(session: Session, lender: Lender, borrower_id: str) -> Record:
    """A borrower's record. Raises `HTTPException` 404."""
    borrower = _known(session, borrower_id)
    language = (borrower.language or {}).get("code")
    return Record(
        borrower=borrower,
        language=words.language_name(language) if language else None,
        register=conversation_register.from_json(borrower.register) if borrower.register else None,
        cases=cases.of_borrower(session, borrower_id),
        codes=borrowers.codes(session, borrower_id),
        looks=looks.of_borrower(session, borrower_id),
        contacts={each.kind: each for each in contacts.of_borrower(session, borrower_id)},
        chats=chats(session, borrower_id),
        history=borrower_events.of_borrower(session, borrower_id),
        reminders=reminders.of_borrower(session, borrower_id),
        zone=lender.office(borrower.market).zone,
    )


def chats(session: Session, borrower_id: str) -> Sequence[Chat]:
    """The borrower's chats, the one in which was written last first."""
    return [
        Chat(each, int(each.last_seq), next(iter(cases.of_conversation(session, each.id)), None))
        for each in borrowers.conversations_of(session, borrower_id)
    ]


def set_contact(
    session: Session, parts: Parts, borrower_id: str, kind: str, given: str, officer: Officer, now: datetime
) -> None:
    """Keeps a contact, or removes it where none is given; that it was done is kept. Raises `BadInput`."""
    who, ways = f"officer:{officer.login}", parts.settings.code_ways
    linking.set_contact(session, _known(session, borrower_id), kind, given, who, now, ways, parts.language)


def unlink(session: Session, voice: Voice, borrower_id: str, chat: str, officer: Officer, now: datetime) -> None:
    """Unties one of the borrower's chats, and says so in it. Raises `HTTPException` 404 for a chat that is not theirs.

    One that was untied meanwhile stays as it is.
    """
    borrower = _known(session, borrower_id)
    found = conversations.get(session, chat)
    if found is None or borrower.id not in (found.borrower_id, found.untied_from_id):
        raise HTTPException(404, "There is no such chat of this borrower.")
    linking.unlink_by_lender(session, voice, found.id, borrower, f"officer:{officer.login}", now)


def switch_reminders(session: Session, borrower_id: str, on: bool, officer: Officer, now: datetime) -> None:
    """Has a borrower reminded of instalments, or not any more. Raises `HTTPException` 404."""
    wishes.switch(session, _known(session, borrower_id), on, f"officer:{officer.login}", now)


def look(session: Session, borrower_id: str, officer: Officer, now: datetime) -> None:
    """Keeps that an officer looks at a borrower's record. Raises `HTTPException` 404."""
    looks.at_borrower(session, str(_known(session, borrower_id).id), officer, now)


def issue_code(session: Session, borrower_id: str, officer: Officer, now: datetime) -> str:
    """A new one-time code; who issued it is kept with the code, and noted in the borrower's open cases."""
    borrower = _known(session, borrower_id)
    looks.at_borrower(session, borrower_id, officer, now)  # the record is shown with the code
    who = f"officer:{officer.login}"
    code = recognition.issue(session, borrower, who, now)
    for case in cases.of_borrower(session, borrower_id):
        if case.state not in cases.ENDED:
            cases.note(session, case, now, who, "code_issued")
    return code


def code_state(code: OneTimeCode, now: datetime) -> str:
    """What became of a code."""
    if code.used_at:
        return "used"
    return "valid" if code.expires_at > now else "no longer valid"


def _known(session: Session, borrower_id: str) -> Borrower:
    found = borrowers.get(session, borrower_id)
    if found is None:
        raise HTTPException(404, "There is no such borrower.")
    return found

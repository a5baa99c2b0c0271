"""What every step of an officer with a case begins and ends with: locks, who may, and the line in the audit trail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Optional

from bot.crm import cases, conversations, officers
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Officer
from bot.errors import CaseRefused

NOTE_LIMIT = 2000
"""Characters of a note, and of a reason."""


def locked(session: Session, case_id: str) -> tuple[Conversation, Case]:
    """The conversation first, as everywhere, so that two transactions never wait for each other.

    Raises LookupError for a case that does not exist, and `CaseRefused` for one whose words have been erased.
    """
    found = cases.get(session, case_id)
    if found is None:
        raise LookupError(f"There is no case {case_id}.")
    conversation = conversations.lock(session, found.conversation_id)
    case = cases.lock(session, case_id)
    if cases.erased(session, case_id):
        raise CaseRefused("erased", f"The words of case {case.reference} were erased; nothing can be done with it.")
    return conversation, case


def must_be_open(case: Case) -> None:
    """Raises `CaseRefused` for a case that has ended."""
    if case.state in cases.ENDED:
        raise CaseRefused("ended", f"Case {case.reference} has ended; nothing more can be done with it here.")


def must_be_free_for(session: Session, conversation: Conversation, officer: Officer) -> None:
    """Raises `CaseRefused` while another officer holds the conversation."""
    if conversation.holder_id in (None, officer.id):
        return
    holder = officers.get(session, conversation.holder_id)
    name = holder.name if holder else "Another officer"
    raise CaseRefused("held", f"{name} holds this conversation; ask {name} to hand it back first.")


def must_hold(conversation: Conversation, case: Case, officer: Officer) -> None:
    """Raises `CaseRefused` unless the officer holds the case and its conversation."""
    must_be_open(case)
    if conversation.holder_id != officer.id or case.officer_id != officer.id:
        raise CaseRefused("not_holding", f"You do not hold case {case.reference}; take it over first.")


def held(session: Session, conversation: Conversation, officer_id: str) -> Sequence[Case]:
    """The open cases of a conversation that an officer has."""
    open_cases = cases.of_conversation(session, conversation.id, only_open=True)
    return [each for each in open_cases if each.officer_id == officer_id]


def release(conversation: Conversation) -> None:
    """Lets the assistant answer again."""
    conversation.holder_id = conversation.held_since = None


def note(
    session: Session, case: Case, officer: Officer, now: datetime, what: str, detail: Optional[dict[str, Any]] = None
) -> None:
    """A line in the case's audit trail in the officer's name."""
    cases.note(session, case, now, f"officer:{officer.login}", what, detail)

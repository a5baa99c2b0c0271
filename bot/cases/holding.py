"""Taking a conversation over from the assistant, writing in it, and giving it back.

An officer takes a case and with it the whole conversation: while it is held the assistant is silent, and nobody else
can take another case of it. Each step is made in the caller's one transaction with the conversation locked, and leaves
a line in the case's audit trail.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from bot.cases.kinds import DISTRESS
from bot.conversations import inbound
from bot.conversations.saying import say
from bot.crm import cases, conversations, officers
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Message, Officer
from bot.errors import CaseRefused
from bot.facts import Reply
from bot.replies.notices import Notices


@dataclass(frozen=True)
class Holding:
    """What officers do with cases. `limit` is the longest message in characters.

    Each method raises LookupError for a case that does not exist, and `CaseRefused` where it cannot be done.
    """

    notices: Notices
    limit: int

    def take(self, session: Session, case_id: str, officer: Officer, now: datetime) -> Case:
        """Takes a case over.

        The borrower is told, once, who is there; taking a case that one has already changes nothing.
        """
        conversation, case = _locked(session, case_id)
        _must_be_open(case)
        _must_be_free_for(session, conversation, officer)
        joins = conversation.holder_id is None
        if not joins and case.officer_id == officer.id:
            return case
        case.officer_id, case.state = officer.id, "held"
        _note(session, case, officer, now, "taken")
        if joins:
            conversation.holder_id, conversation.held_since = officer.id, now
            say(session, self.notices, conversation, Reply("utter_officer_joined", {"officer": officer.name}), now)
        return case

    def write(
        self, session: Session, case_id: str, officer: Officer, text: str, now: datetime, once: Optional[str] = None
    ) -> Message:
        """Writes to the borrower. Raises `BadInput` for an empty or too long text.

        `once` is an id that the writing page made up: the same id is the same message, sent again after a lost answer.
        """
        plain = inbound.clean(text, self.limit)
        conversation, case = _locked(session, case_id)
        external_id = f"desk-{officer.id[:8]}-{once[:40]}" if once else None
        known = conversations.by_external_id(session, conversation.id, external_id) if external_id else None
        if known:
            return known
        _must_hold(conversation, case, officer)
        written = conversations.add_message(
            session,
            conversation,
            "officer",
            plain,
            now,
            officer_id=officer.id,
            officer_name=officer.name,
            external_id=external_id,
        )
        case.state = "with_borrower"
        _note(session, case, officer, now, "wrote", {"message": written.id})
        return written

    def hand_back(self, session: Session, case_id: str, officer: Officer, now: datetime) -> Case:
        """Gives the conversation back to the assistant; the officer's cases in it wait for an officer again."""
        conversation, case = _locked(session, case_id)
        _must_hold(conversation, case, officer)
        for each in _held(session, conversation, officer):
            each.officer_id, each.state = None, "waiting"
            _note(session, each, officer, now, "handed_back")
        _release(conversation)
        say(session, self.notices, conversation, Reply("utter_officer_left", {"officer": officer.name}), now)
        return case

    def resolve(self, session: Session, case_id: str, officer: Officer, now: datetime) -> Case:
        """Settles a case. The conversation goes back to the assistant unless the officer has another case in it.

        Then the borrower is asked for a rating, once a case; never somebody in distress.
        """
        conversation, case = _locked(session, case_id)
        _must_hold(conversation, case, officer)
        case.state, case.resolved_at = "resolved", now
        others = _held(session, conversation, officer)
        asks = not others and _may_be_asked_for_rating(session, case)
        _note(session, case, officer, now, "resolved", {"asked_for_rating": asks})
        say(session, self.notices, conversation, Reply("utter_case_resolved", {"reference": case.reference}), now)
        if not others:
            _release(conversation)
        if asks:
            say(session, self.notices, conversation, Reply("utter_ask_score"), now)
        return case


def _locked(session: Session, case_id: str) -> tuple[Conversation, Case]:
    """The conversation first, as everywhere, so that two transactions never wait for each other."""
    found = cases.get(session, case_id)
    if found is None:
        raise LookupError(f"There is no case {case_id}.")
    conversation = conversations.lock(session, found.conversation_id)
    return conversation, cases.lock(session, case_id)


def _must_be_open(case: Case) -> None:
    if case.state in cases.ENDED:
        raise CaseRefused("ended", f"Case {case.reference} has ended; nothing more can be done with it here.")


def _must_be_free_for(session: Session, conversation: Conversation, officer: Officer) -> None:
    if conversation.holder_id in (None, officer.id):
        return
    holder = officers.get(session, conversation.holder_id)
    name = holder.name if holder else "Another officer"
    raise CaseRefused("held", f"{name} holds this conversation; ask {name} to hand it back first.")


def _must_hold(conversation: Conversation, case: Case, officer: Officer) -> None:
    _must_be_open(case)
    if conversation.holder_id != officer.id or case.officer_id != officer.id:
        raise CaseRefused("not_holding", f"You do not hold case {case.reference}; take it over first.")


def _held(session: Session, conversation: Conversation, officer: Officer) -> list[Case]:
    open_cases = cases.of_conversation(session, conversation.id, only_open=True)
    return [each for each in open_cases if each.officer_id == officer.id]


def _may_be_asked_for_rating(session: Session, case: Case) -> bool:
    if any(event.what == "resolved" and event.detail["asked_for_rating"] for event in cases.events(session, case.id)):
        return False
    still_open = cases.of_conversation(session, case.conversation_id, only_open=True)
    return not any(each.kind in DISTRESS for each in (case, *still_open))


def _release(conversation: Conversation) -> None:
    conversation.holder_id = conversation.held_since = None


def _note(
    session: Session, case: Case, officer: Officer, now: datetime, what: str, detail: Optional[dict[str, Any]] = None
) -> None:
    cases.note(session, case, now, f"officer:{officer.login}", what, detail)

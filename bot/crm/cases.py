"""Cases and their audit trail."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot.crm import deliveries
from bot.crm.session import new_id
from bot.crm.tables import Case, CaseEvent, Conversation, Message, Officer

ENDED = ("resolved", "closed")

ERASED = "erased"
"""The event by which a case's words went."""


def add(session: Session, **values: Any) -> Case:
    """Adds a case; its first event is the opening."""
    made = Case(id=new_id(), **values)
    session.add(made)
    session.flush()
    note(session, made, made.opened_at, "assistant", "opened", {"kind": made.kind, "severity": made.severity})
    return made


def note(
    session: Session, case: Case, at: datetime, who: str, what: str, detail: Optional[dict[str, Any]] = None
) -> None:
    """Appends one line to a case's audit trail, and puts it on its way to the systems that want to be told.

    The case stands already as the event leaves it.
    """
    event = CaseEvent(id=new_id(), case_id=case.id, at=at, who=who, what=what, detail=detail)
    session.add(event)
    session.flush()
    deliveries.queue(session, case, event)


def get(session: Session, case_id: str) -> Optional[Case]:
    """A case by its id."""
    found: Optional[Case] = session.get(Case, case_id)
    return found


def by_reference(session: Session, reference: str) -> Optional[Case]:
    """A case by its reference, in either case and with spaces around it."""
    found: Optional[Case] = session.scalars(select(Case).where(Case.reference == reference.strip().upper())).first()
    return found


def lock(session: Session, case_id: str) -> Case:
    """A case that nobody else changes until this transaction ends; raises LookupError if there is none."""
    found: Optional[Case] = session.scalars(
        select(Case).where(Case.id == case_id).with_for_update().execution_options(populate_existing=True)
    ).first()
    if found is None:
        raise LookupError(f"There is no case {case_id}.")
    return found


def of_conversation(session: Session, conversation_id: str, only_open: bool = False) -> Sequence[Case]:
    """A conversation's cases, newest first."""
    query = select(Case).where(Case.conversation_id == conversation_id)
    if only_open:
        query = query.where(Case.state.not_in(ENDED))
    return session.scalars(query.order_by(Case.opened_at.desc())).all()


def open_elsewhere(session: Session, conversation: Conversation) -> Sequence[Case]:
    """The open cases of a recognised borrower's other conversations, newest first; none of anybody else's."""
    if conversation.borrower_id is None:
        return ()
    others = select(Conversation.id).where(
        Conversation.borrower_id == conversation.borrower_id, Conversation.id != conversation.id
    )
    query = select(Case).where(Case.conversation_id.in_(others), Case.state.not_in(ENDED))
    return session.scalars(query.order_by(Case.opened_at.desc())).all()


def of_borrower(session: Session, borrower_id: str) -> Sequence[Case]:
    """All cases of a borrower's conversations, newest first; also those opened before the borrower was recognised."""
    conversation_ids = select(Conversation.id).where(Conversation.borrower_id == borrower_id)
    mine = or_(Case.borrower_id == borrower_id, Case.conversation_id.in_(conversation_ids))
    return session.scalars(select(Case).where(mine).order_by(Case.opened_at.desc())).all()


def loads(session: Session) -> Mapping[str, int]:
    """How many open cases each officer has or was given, by the officer's id."""
    whose = func.coalesce(Case.officer_id, Case.assigned_id)
    query = select(whose, func.count()).where(Case.state.not_in(ENDED), whose.is_not(None)).group_by(whose)
    return {row[0]: row[1] for row in session.execute(query)}


def unassigned(session: Session) -> Sequence[str]:
    """Ids of open cases that nobody has, and that nobody was given who is on duty; the gravest first."""
    there = select(Officer.id).where(Officer.active.is_(True), Officer.on_duty.is_(True))
    query = (
        select(Case.id)
        .join(Conversation, Conversation.id == Case.conversation_id)
        .where(
            Case.state.not_in(ENDED),
            Case.officer_id.is_(None),
            Conversation.holder_id.is_(None),
            or_(Case.assigned_id.is_(None), Case.assigned_id.not_in(there)),
        )
        .order_by(Case.severity, Case.answer_by)
    )
    return session.scalars(query).all()


def conversations_with(session: Session, conversation: Conversation) -> Sequence[str]:
    """The ids of a person's conversations: of a recognised borrower all, else just this one."""
    if conversation.borrower_id is None:
        return [conversation.id]
    return session.scalars(select(Conversation.id).where(Conversation.borrower_id == conversation.borrower_id)).all()


def last_by_officer(session: Session, case_ids: Collection[str], what: str) -> Mapping[str, datetime]:
    """When an officer last did something with each of these cases, for those with which it was done at all."""
    query = select(CaseEvent.case_id, func.max(CaseEvent.at)).where(
        CaseEvent.case_id.in_(case_ids), CaseEvent.what == what, CaseEvent.who.startswith("officer:")
    )
    return {row[0]: row[1] for row in session.execute(query.group_by(CaseEvent.case_id))}


def events(session: Session, case_id: str) -> Sequence[CaseEvent]:
    """A case's audit trail in the order of time."""
    return session.scalars(select(CaseEvent).where(CaseEvent.case_id == case_id).order_by(CaseEvent.at)).all()


def erased(session: Session, case_id: str) -> bool:
    """Whether a case's words have been erased; nothing more can be done with it then."""
    query = select(CaseEvent.id).where(CaseEvent.case_id == case_id, CaseEvent.what == ERASED)
    return session.scalars(query.limit(1)).first() is not None


def transcript(session: Session, conversation_id: str) -> Sequence[Message]:
    """The whole conversation of a case, in order."""
    return session.scalars(
        select(Message).where(Message.conversation_id == conversation_id).order_by(Message.seq)
    ).all()

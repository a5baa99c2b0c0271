"""What is older than somebody wants to keep it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from bot.crm.cases import ENDED, ERASED
from bot.crm.erasing import SHELL
from bot.crm.tables import Case, CaseEvent, CodeSending, ContactLetter, Conversation, Message, OneTimeCode

CODES = (OneTimeCode, CodeSending, ContactLetter)
"""Tables of codes and letters that belong to no conversation, each with the moment at which it runs out."""


def conversations(session: Session, before: datetime) -> Sequence[str]:
    """Ids of conversations that have been silent since before a moment, and whose cases have all ended before it."""
    last = select(func.max(Message.created_at)).where(Message.conversation_id == Conversation.id).scalar_subquery()
    wanted = (
        select(Conversation.id)
        .where(Conversation.created_at < before, func.coalesce(last, Conversation.created_at) < before)
        .where(func.coalesce(Conversation.closed_reason, "") != SHELL, ~_has_younger_case(before))
    )
    return session.scalars(wanted.order_by(Conversation.id)).all()


def is_old(session: Session, conversation_id: str, before: datetime) -> bool:
    """Whether a conversation still is one of these, now that it is locked."""
    last = session.scalar(select(func.max(Message.created_at)).where(Message.conversation_id == conversation_id))
    young = session.scalar(select(Case.id).where(Case.conversation_id == conversation_id, _young(before)).limit(1))
    return (last is None or last < before) and young is None


def cases(session: Session, before: datetime) -> Sequence[tuple[str, str]]:
    """Cases that ended before a moment and still have their words, as (conversation, case) by conversation."""
    done = select(CaseEvent.id).where(CaseEvent.case_id == Case.id, CaseEvent.what == ERASED).exists()
    wanted = select(Case.conversation_id, Case.id).where(Case.state.in_(ENDED), Case.resolved_at < before, ~done)
    return [(str(row[0]), str(row[1])) for row in session.execute(wanted.order_by(Case.conversation_id, Case.id))]


def count_codes(session: Session, before: datetime) -> int:
    """How many codes ran out before a moment: those of officers, those that were sent, and letters to contacts."""
    counts = (select(func.count()).select_from(table).where(table.expires_at < before) for table in CODES)
    return sum(int(session.scalar(count) or 0) for count in counts)


def delete_codes(session: Session, before: datetime) -> int:
    """Deletes the codes that ran out before a moment; returns how many."""
    old = [delete(each).where(each.expires_at < before).execution_options(synchronize_session=False) for each in CODES]
    return sum(int(session.execute(each).rowcount) for each in old)


def living(session: Session, ids: Sequence[str]) -> frozenset[str]:
    """Those of these ids that are of a conversation which is there, and no shell."""
    here = select(Conversation.id).where(
        Conversation.id.in_(ids), func.coalesce(Conversation.closed_reason, "") != SHELL
    )
    return frozenset(session.scalars(here).all())


def _has_younger_case(before: datetime) -> Any:
    return select(Case.id).where(Case.conversation_id == Conversation.id, _young(before)).exists()


def _young(before: datetime) -> Any:
    """Open, or ended since."""
    return or_(Case.state.not_in(ENDED), Case.resolved_at.is_(None), Case.resolved_at >= before)

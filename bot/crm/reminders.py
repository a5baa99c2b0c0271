"""Reminders of instalments: what was sent, who wants none, and whose loans are still to be looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Optional

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Borrower, Conversation, Reminder

SHOWN = 10
"""So many of the newest are shown."""


def to_look_at(
    session: Session, market: str, today: date, silent_since: datetime, but: Collection[str], limit: int
) -> Sequence[str]:
    """Ids of a market's borrowers with a linked chat who want reminders and were not looked at on this day.

    Without those with whom somebody speaks: an officer holds one of their chats, or they wrote after `silent_since`.
    `but` are ids that are left out.
    """
    chats = select(Conversation.id).where(Conversation.borrower_id == Borrower.id)
    query = select(Borrower.id).where(
        Borrower.market == market,
        Borrower.reminders_off.is_(False),
        or_(Borrower.reminders_looked_on.is_(None), Borrower.reminders_looked_on < today),
        Borrower.id.not_in(but),
        chats.where(Conversation.last_inbound_at.is_not(None)).exists(),
        ~chats.where(or_(Conversation.holder_id.is_not(None), Conversation.last_inbound_at > silent_since)).exists(),
    )
    return session.scalars(query.order_by(Borrower.id).limit(limit)).all()


def lock(session: Session, borrower_id: str) -> Optional[Borrower]:
    """A borrower whom nobody else reminds until this transaction ends; None for somebody who was erased.

    Whoever locks a conversation as well does that before.
    """
    found: Optional[Borrower] = session.scalars(
        select(Borrower)
        .where(Borrower.id == borrower_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    ).first()
    return found


def add(
    session: Session, borrower_id: str, loan: str, due_on: date, which: str, channel: str, today: date, now: datetime
) -> None:
    """Keeps that a borrower is reminded of an instalment; a second time breaks the key, and the transaction with it."""
    told = {"loan": loan, "due_on": due_on, "which": which, "channel": channel}
    session.add(Reminder(id=new_id(), borrower_id=borrower_id, sent_on=today, sent_at=now, **told))
    session.flush()


def was_sent(session: Session, borrower_id: str, loan: str, due_on: date, which: str) -> bool:
    """Whether a borrower was reminded of an instalment, before or after its due date."""
    told = (Reminder.loan == loan, Reminder.due_on == due_on, Reminder.which == which)
    return session.scalars(select(Reminder.id).where(Reminder.borrower_id == borrower_id, *told)).first() is not None


def days_since(session: Session, borrower_id: str, first: date) -> int:
    """On how many days a borrower was reminded, from a day on."""
    count = select(func.count(Reminder.sent_on.distinct()))
    return int(session.scalar(count.where(Reminder.borrower_id == borrower_id, Reminder.sent_on >= first)) or 0)


def of_borrower(session: Session, borrower_id: str, limit: int = SHOWN) -> Sequence[Reminder]:
    """The newest reminders of a borrower, newest first."""
    query = select(Reminder).where(Reminder.borrower_id == borrower_id)
    return session.scalars(query.order_by(Reminder.sent_at.desc(), Reminder.loan).limit(limit)).all()


def wanted_in_all_chats(session: Session, borrower_id: str) -> None:
    """Forgets what was said against reminders in the borrower's chats."""
    session.execute(
        update(Conversation)
        .where(Conversation.borrower_id == borrower_id)
        .values(reminders_off_at=None)
        .execution_options(synchronize_session="fetch")
    )

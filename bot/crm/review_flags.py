"""What officers say of how a borrower's message was understood."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Optional

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import ReviewFlag

MISSED_CRISIS, MISSED_HARDSHIP, MISSED_COMPLAINT = "missed_crisis", "missed_hardship", "missed_complaint"
FALSE_ALARM, WRONG_ANSWER = "false_alarm", "wrong_answer"
FLAGS = (MISSED_CRISIS, MISSED_HARDSHIP, MISSED_COMPLAINT, FALSE_ALARM, WRONG_ANSWER)
"""What an officer may say, the gravest first."""


def put(
    session: Session, message_id: str, officer_id: str, what: str, now: datetime, intent: Optional[str] = None
) -> ReviewFlag:
    """Keeps what an officer says of a message; it takes the place of what they said before. Raises ValueError for
    anything that is not in `FLAGS`."""
    if what not in FLAGS:
        raise ValueError(f"{what!r} is nothing that is said of a message.")
    known: Optional[ReviewFlag] = session.scalars(
        select(ReviewFlag).where(ReviewFlag.message_id == message_id, ReviewFlag.officer_id == officer_id)
    ).first()
    flag = known or ReviewFlag(id=new_id(), message_id=message_id, officer_id=officer_id)
    flag.what, flag.intent, flag.at = what, intent, now
    session.add(flag)
    session.flush()
    return flag


def withdraw(session: Session, message_id: str, officer_id: str) -> bool:
    """Takes back what an officer said of a message; whether there was anything."""
    mine = delete(ReviewFlag).where(ReviewFlag.message_id == message_id, ReviewFlag.officer_id == officer_id)
    return bool(session.execute(mine.execution_options(synchronize_session=False)).rowcount)


def by_officer(session: Session, message_ids: Collection[str], officer_id: str) -> Mapping[str, str]:
    """By message: what one officer says of it."""
    mine = select(ReviewFlag.message_id, ReviewFlag.what).where(ReviewFlag.officer_id == officer_id)
    return {row[0]: row[1] for row in session.execute(mine.where(ReviewFlag.message_id.in_(message_ids)))}


def of_messages(session: Session, message_ids: Collection[str]) -> Mapping[str, str]:
    """By message: the gravest that any officer says of it."""
    found: dict[str, str] = {}
    query = select(ReviewFlag.message_id, ReviewFlag.what).where(ReviewFlag.message_id.in_(message_ids))
    for message_id, what in session.execute(query):
        found[message_id] = min(what, found.get(message_id, what), key=FLAGS.index)
    return found

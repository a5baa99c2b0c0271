"""Finding cases by what was said in their conversations, by reference, and by the borrower's name and number.

How it is done, and how long it takes, stands in docs/decisions/0009-search-in-transcripts.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bot.crm.tables import Borrower, Case, Conversation, Message


@dataclass(frozen=True)
class Hit:
    """A message in which all words stand, and the newest case of its conversation."""

    message: Message
    case: Case
    conversation: Conversation


def named(word: str) -> Any:
    """The condition that a case's reference, or its borrower's name or number, holds a folded word."""
    borrower = select(Borrower.id).where(
        Borrower.id == Conversation.borrower_id, Borrower.search.contains(word, autoescape=True)
    )
    return or_(Case.reference.contains(word.upper(), autoescape=True), borrower.exists())


def said(word: str) -> Any:
    """The condition that a message of a case's conversation holds a folded word."""
    message = select(Message.id).where(
        Message.conversation_id == Case.conversation_id, Message.search.contains(word, autoescape=True)
    )
    return message.exists()


def cases_named(session: Session, words: Sequence[str], limit: int) -> Sequence[tuple[Case, Conversation]]:
    """Cases whose reference, or borrower's name or number, holds each of these folded words, the newest first."""
    query = select(Case, Conversation).join(Conversation, Conversation.id == Case.conversation_id)
    found = query.where(*(named(word) for word in words)).order_by(Case.opened_at.desc(), Case.id)
    return [(row[0], row[1]) for row in session.execute(found.limit(limit))]


def messages_saying(session: Session, words: Sequence[str], after: Optional[str], limit: int) -> Sequence[Hit]:
    """Messages in which all these folded words stand, of conversations that have a case, the newest first.

    `after` is the id of the message behind which to go on; one that does not exist begins at the newest.
    """
    query = select(Message).where(
        *(Message.search.contains(word, autoescape=True) for word in words),
        Message.conversation_id.in_(select(Case.conversation_id)),
    )
    last = session.get(Message, after) if after else None
    if last is not None:
        same = and_(Message.created_at == last.created_at, Message.id < last.id)
        query = query.where(or_(Message.created_at < last.created_at, same))
    newest = query.order_by(Message.created_at.desc(), Message.id.desc()).limit(limit)
    return _with_cases(session, session.scalars(newest).all())


def _with_cases(session: Session, messages: Sequence[Message]) -> Sequence[Hit]:
    ids = {message.conversation_id for message in messages}
    query = select(Case, Conversation).join(Conversation, Conversation.id == Case.conversation_id)
    newest_last = query.where(Case.conversation_id.in_(ids)).order_by(Case.opened_at, Case.id)
    by_conversation = {case.conversation_id: (case, talk) for case, talk in session.execute(newest_last)}
    return [Hit(message, *by_conversation[message.conversation_id]) for message in messages]

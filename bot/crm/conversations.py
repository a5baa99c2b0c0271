"""Conversations and their messages."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, aliased

from bot.crm.session import new_id
from bot.crm.tables import Conversation, Message, Outbox

PUSHED = frozenset({"telegram"})
"""Channels that have to be called; their messages go through the outbox. A web chat fetches its own."""


def open_conversation(
    session: Session, channel: str, address: str, market: str, now: datetime, token_hash: Optional[str] = None
) -> Conversation:
    """The conversation with an address on a channel, made if it is the first time."""
    found = at_address(session, channel, address)
    if found:
        return found
    made = Conversation(
        id=new_id(),
        channel=channel,
        address=address,
        token_hash=token_hash,
        market=market,
        last_seq=0,
        read_seq=0,
        disclosed=False,
        created_at=now,
    )
    session.add(made)
    session.flush()
    return made


def at_address(session: Session, channel: str, address: str) -> Optional[Conversation]:
    """The conversation with an address on a channel, if there is one."""
    found: Optional[Conversation] = session.scalars(
        select(Conversation).where(Conversation.channel == channel, Conversation.address == address)
    ).first()
    return found


def get(session: Session, conversation_id: str) -> Optional[Conversation]:
    """A conversation by its id."""
    found: Optional[Conversation] = session.get(Conversation, conversation_id)
    return found


def lock(session: Session, conversation_id: str) -> Conversation:
    """A conversation that nobody else changes until this transaction ends; raises LookupError if there is none."""
    found: Optional[Conversation] = session.scalars(
        select(Conversation)
        .where(Conversation.id == conversation_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).first()
    if found is None:
        raise LookupError(f"There is no conversation {conversation_id}.")
    return found


def find_message(session: Session, message_id: str) -> Optional[Message]:
    """A message by its id, or None, as after it was erased."""
    found: Optional[Message] = session.get(Message, message_id)
    return found


def message(session: Session, message_id: str) -> Message:
    """A message by its id; raises LookupError if there is none."""
    found = find_message(session, message_id)
    if found is None:
        raise LookupError(f"There is no message {message_id}.")
    return found


def by_external_id(session: Session, conversation_id: str, external_id: str) -> Optional[Message]:
    """The borrower's message that the channel calls by this id."""
    found: Optional[Message] = session.scalars(
        select(Message).where(Message.conversation_id == conversation_id, Message.external_id == external_id)
    ).first()
    return found


def add_message(
    session: Session, conversation: Conversation, author: str, text: str, now: datetime, **more: Any
) -> Message:
    """Appends a message to a locked conversation; on a channel that is called it goes into the outbox too.

    `more` are further columns of `Message`. The conversation must be locked, because its order is counted here.
    """
    conversation.last_seq += 1
    message = Message(
        id=new_id(),
        conversation_id=conversation.id,
        seq=conversation.last_seq,
        author=author,
        text=text,
        created_at=now,
        **more,
    )
    session.add(message)
    if author == "borrower":
        conversation.last_inbound_at = now
        conversation.closed_reason = None  # whoever writes can be written to
    elif conversation.channel in PUSHED and conversation.closed_reason is None:
        session.flush()
        session.add(
            Outbox(
                id=new_id(),
                message_id=message.id,
                conversation_id=conversation.id,
                channel=conversation.channel,
                seq=message.seq,
                state="waiting",
                attempts=0,
                due_at=now,
            )
        )
    session.flush()
    return message


def answers_to(session: Session, message_id: str) -> Sequence[Message]:
    """What answered a borrower's message, in order."""
    return session.scalars(select(Message).where(Message.answers_id == message_id).order_by(Message.seq)).all()


def messages_after(session: Session, conversation_id: str, seq: int, limit: int = 500) -> Sequence[Message]:
    """A conversation's messages behind a place in it, in order."""
    return session.scalars(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.seq > seq)
        .order_by(Message.seq)
        .limit(limit)
    ).all()


def latest_with_buttons(session: Session, conversation_id: str, limit: int = 10) -> Sequence[Message]:
    """The newest of the assistant's messages, newest first, to find the one whose button was pressed."""
    return session.scalars(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.author != "borrower")
        .order_by(Message.seq.desc())
        .limit(limit)
    ).all()


def by_id_start(session: Session, conversation_id: str, start: str) -> Sequence[Message]:
    """A conversation's messages whose id begins with these hexadecimal digits."""
    return session.scalars(
        select(Message).where(Message.conversation_id == conversation_id, Message.id.startswith(start)).limit(1)
    ).all()


def said_since(session: Session, conversation_id: str, response: str, since: datetime) -> bool:
    """Whether a response has been said in a conversation after a moment."""
    query = select(Message.id).where(
        Message.conversation_id == conversation_id, Message.response == response, Message.created_at > since
    )
    return session.scalars(query.limit(1)).first() is not None


def officer_since_answer(session: Session, conversation_id: str, joined: str) -> bool:
    """Whether an officer has joined since the assistant last answered; `joined` is the response that says so."""
    here = Message.conversation_id == conversation_id
    answered = select(func.coalesce(func.max(Message.seq), 0)).where(here, Message.author == "assistant")
    query = select(Message.id).where(here, Message.response == joined, Message.seq > answered.scalar_subquery())
    return session.scalars(query.limit(1)).first() is not None


def latest_from_borrower(session: Session, conversation_id: str) -> Optional[Message]:
    """The newest message of the borrower's."""
    found: Optional[Message] = session.scalars(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.author == "borrower")
        .order_by(Message.seq.desc())
        .limit(1)
    ).first()
    return found


def waiting_since(session: Session, before: datetime, limit: int = 50) -> Sequence[Message]:
    """Borrowers' messages that were stored and then not answered, oldest first: what a crash left behind."""
    return session.scalars(
        select(Message)
        .where(Message.state == "waiting", Message.created_at < before)
        .order_by(Message.created_at)
        .limit(limit)
    ).all()


def unanswered_since(session: Session, conversation_ids: Collection[str]) -> Mapping[str, datetime]:
    """By conversation: when the first message came that was left to the officers and that none has written after."""
    officer = aliased(Message)
    last = select(func.max(officer.seq)).where(
        officer.conversation_id == Message.conversation_id, officer.author == "officer"
    )
    query = select(Message.conversation_id, func.min(Message.created_at)).where(
        Message.conversation_id.in_(conversation_ids),
        Message.state == "to_officer",
        Message.seq > func.coalesce(last.scalar_subquery(), 0),
    )
    return {row[0]: row[1] for row in session.execute(query.group_by(Message.conversation_id))}


def held_by(session: Session, officer_id: str) -> Sequence[Conversation]:
    """The conversations that an officer holds, by id, so that two who lock them do so in one order."""
    query = select(Conversation).where(Conversation.holder_id == officer_id)
    return session.scalars(query.order_by(Conversation.id)).all()


def held_since_before(session: Session, moment: datetime) -> Sequence[Conversation]:
    """The conversations that an officer has held since before a moment, by id as in `held_by`."""
    query = select(Conversation).where(Conversation.held_since < moment)
    return session.scalars(query.order_by(Conversation.id)).all()


def texts(session: Session, message_ids: Collection[Optional[str]]) -> Mapping[str, str]:
    """The texts of messages by id."""
    query = select(Message.id, Message.text).where(Message.id.in_([each for each in message_ids if each]))
    return {row.id: row.text for row in session.execute(query)}


def last_seqs(session: Session, conversation_ids: Sequence[str]) -> dict[str, int]:
    """How far each of these conversations has come."""
    rows = session.execute(select(Conversation.id, Conversation.last_seq).where(Conversation.id.in_(conversation_ids)))
    return {row.id: row.last_seq for row in rows}


def mark_read(session: Session, conversation_id: str, seq: int) -> None:
    """Notes that a web chat has fetched a conversation up to a place in it."""
    session.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id, Conversation.read_seq < seq)
        .values(read_seq=seq)
        .execution_options(synchronize_session=False)
    )

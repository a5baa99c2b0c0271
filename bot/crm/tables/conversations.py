"""Conversations, their messages, and what is on its way to a chat app."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import validates

from bot.crm.columns import Moment
from bot.crm.folding import folded
from bot.crm.tables.base import ID, Base


class Conversation(Base):
    """All that is said with one person on one channel. Its id is Rasa's sender id."""

    __tablename__ = "conversation"
    id = Column(ID, primary_key=True)
    channel = Column(String(20), nullable=False)
    address = Column(String(80), nullable=False)  # the person's address on that channel
    token_hash = Column(String(64))  # web chat: SHA-256 of the session's token
    borrower_id = Column(ID, ForeignKey("borrower.id"), index=True)
    untied_from_id = Column(ID, index=True)  # the borrower whom it was tied to last, while it is tied to nobody
    market = Column(String(2), nullable=False)
    language = Column(JSON)  # see bot.culture.conversation_language
    register = Column(JSON)  # see bot.culture.conversation_register
    last_seq = Column(Integer, nullable=False, default=0)
    read_seq = Column(Integer, nullable=False, default=0)  # how far a web chat has fetched
    disclosed = Column(Boolean, nullable=False, default=False)  # has been told that this is an assistant
    holder_id = Column(ID, ForeignKey("officer.id"))  # the officer who holds it; the assistant is silent meanwhile
    held_since = Column(Moment)
    reminders_off_at = Column(Moment)  # when somebody not recognised asked here for no reminders
    closed_reason = Column(String(40))  # why nothing can be delivered any more, such as a blocked bot
    created_at = Column(Moment, nullable=False)
    last_inbound_at = Column(Moment)
    __table_args__ = (UniqueConstraint("channel", "address"),)


class Message(Base):
    """One message of a conversation, in its order `seq`.

    What a borrower wrote is stored before anything else happens.
    """

    __tablename__ = "message"
    id = Column(ID, primary_key=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False)
    seq = Column(Integer, nullable=False)
    author = Column(String(12), nullable=False)  # borrower, assistant, officer, notice
    officer_id = Column(ID, ForeignKey("officer.id"))
    officer_name = Column(String(120))
    external_id = Column(String(80))  # the channel's own id of a borrower's message
    answers_id = Column(ID, ForeignKey("message.id"), index=True)  # the borrower's message that this one answers
    text = Column(Text, nullable=False)
    search = Column(Text, nullable=False, server_default="")  # the text as it is searched, see bot.crm.folding
    lang = Column(String(12))
    buttons = Column(JSON)  # [{"title", "payload", "send"}]; `send` is what Rasa gets and never leaves the server
    response = Column(String(60))  # the response's name, such as utter_balance
    rateable = Column(Boolean, nullable=False, default=False)
    state = Column(String(12))  # borrower's: waiting, answered, to_officer, failed
    understood = Column(JSON)  # borrower's: intent, entities, language, register
    model = Column(String(120))
    phrases = Column(JSON)  # officer's, in order: ready phrases as {"phrase", "english"}, own words as {"own"}
    created_at = Column(Moment, nullable=False)
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        UniqueConstraint("conversation_id", "external_id"),
        Index("message_by_state", "state", "created_at"),
    )

    @validates("text")
    def _fold(self, name: str, text: str) -> Any:
        """Keeps `search` in step with the text."""
        self.search = folded(text)
        return text


class Outbox(Base):
    """A message on its way to a chat app that has to be called. A web chat fetches its messages itself."""

    __tablename__ = "outbox"
    id = Column(ID, primary_key=True)
    message_id = Column(ID, ForeignKey("message.id"), nullable=False, unique=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False)
    channel = Column(String(20), nullable=False)
    seq = Column(Integer, nullable=False)
    state = Column(String(10), nullable=False)  # waiting, sent, dead
    attempts = Column(Integer, nullable=False, default=0)
    due_at = Column(Moment, nullable=False)
    claimed_until = Column(Moment)
    sent_at = Column(Moment)
    error = Column(String(200))
    __table_args__ = (Index("outbox_due", "state", "due_at"), Index("outbox_order", "conversation_id", "seq"))

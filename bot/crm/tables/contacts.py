"""How a borrower can be reached, codes that are sent there, and what was done about recognising them."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, UniqueConstraint

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Contact(Base):
    """A mail address or telephone number of a borrower as the lender has it on file, in its one written form."""

    __tablename__ = "contact"
    id = Column(ID, primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False)
    kind = Column(String(20), nullable=False)  # email, phone
    value = Column(String(254), nullable=False)  # see bot.conversations.contact_details
    set_by = Column(String(80), nullable=False)  # officer:<login>, or operator: who ran a command
    set_at = Column(Moment, nullable=False)
    __table_args__ = (UniqueConstraint("borrower_id", "kind"), Index("contact_value", "kind", "value"))


class CodeRequest(Base):
    """Somebody asked in a conversation that a code be sent. Whether anybody was found is not to be seen from it."""

    __tablename__ = "code_request"
    id = Column(ID, primary_key=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    code_hash = Column(String(64), nullable=False)  # keyed, see bot.conversations.sent_codes
    asked_at = Column(Moment, nullable=False)
    expires_at = Column(Moment, nullable=False)
    used_at = Column(Moment)


class CodeSending(Base):
    """A code on its way to a contact. It points to its request by id only: each may be erased without the other."""

    __tablename__ = "code_sending"
    id = Column(ID, primary_key=True)
    contact_id = Column(ID, ForeignKey("contact.id"), nullable=False, index=True)
    request_id = Column(ID, nullable=False, index=True)
    language = Column(String(12), nullable=False)
    seq = Column(Integer, nullable=False, default=0)  # every code is a line of its own, see bot.crm.queues
    state = Column(String(10), nullable=False)  # waiting, sent, dead
    attempts = Column(Integer, nullable=False, default=0)
    queued_at = Column(Moment, nullable=False)
    due_at = Column(Moment, nullable=False)
    expires_at = Column(Moment, nullable=False)  # nobody can use the code after that, so it is not sent either
    claimed_until = Column(Moment)
    sent_at = Column(Moment)
    error = Column(String(200))
    __table_args__ = (Index("code_sending_due", "state", "due_at"),)


class BorrowerEvent(Base):
    """One line of a borrower's audit trail: contacts that were set, chats that were tied and untied."""

    __tablename__ = "borrower_event"
    id = Column(ID, primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False, index=True)
    at = Column(Moment, nullable=False)
    who = Column(String(80), nullable=False)  # borrower, officer:<login>, or operator: who ran a command
    what = Column(String(40), nullable=False)
    detail = Column(JSON)

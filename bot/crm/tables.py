"""The tables. One class a noun; what may be done with them stands in the store of that noun."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import declarative_base

from bot.crm.columns import ExactDecimal, Moment

Base: Any = declarative_base()

ID = String(32)
"""A random UUID as 32 hexadecimal digits."""


class Borrower(Base):
    """A person who has, had or applied for a loan, as the lender knows them."""

    __tablename__ = "borrower"
    id = Column(ID, primary_key=True)
    number = Column(String(20), nullable=False, unique=True)
    name = Column(String(120), nullable=False)
    market = Column(String(2), nullable=False)
    language = Column(JSON)  # the language remembered from conversations, see conversation_language
    register = Column(JSON)  # the register remembered, see conversation_register
    created_at = Column(Moment, nullable=False)


class OneTimeCode(Base):
    """A code that an officer hands to a borrower to be recognised in a chat; only its hash is kept."""

    __tablename__ = "one_time_code"
    id = Column(ID, primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False, index=True)
    code_hash = Column(String(64), nullable=False, unique=True)
    issued_by = Column(String(80), nullable=False)
    issued_at = Column(Moment, nullable=False)
    expires_at = Column(Moment, nullable=False)
    used_at = Column(Moment)


class CodeAttempt(Base):
    """One try of a code in a conversation; wrong ones are counted."""

    __tablename__ = "code_attempt"
    id = Column(ID, primary_key=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    at = Column(Moment, nullable=False)
    right = Column(Boolean, nullable=False)


class Conversation(Base):
    """All that is said with one person on one channel. Its id is Rasa's sender id."""

    __tablename__ = "conversation"
    id = Column(ID, primary_key=True)
    channel = Column(String(20), nullable=False)
    address = Column(String(80), nullable=False)  # the person's address on that channel
    token_hash = Column(String(64))  # web chat: SHA-256 of the session's token
    borrower_id = Column(ID, ForeignKey("borrower.id"), index=True)
    market = Column(String(2), nullable=False)
    language = Column(JSON)  # see bot.culture.conversation_language
    register = Column(JSON)  # see bot.culture.conversation_register
    last_seq = Column(Integer, nullable=False, default=0)
    read_seq = Column(Integer, nullable=False, default=0)  # how far a web chat has fetched
    disclosed = Column(Boolean, nullable=False, default=False)  # has been told that this is an assistant
    holder_id = Column(ID, ForeignKey("officer.id"))  # the officer who holds it; the assistant is silent meanwhile
    held_since = Column(Moment)
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
    lang = Column(String(12))
    buttons = Column(JSON)  # [{"title", "payload", "send"}]; `send` is what Rasa gets and never leaves the server
    response = Column(String(60))  # the response's name, such as utter_balance
    rateable = Column(Boolean, nullable=False, default=False)
    state = Column(String(12))  # borrower's: waiting, answered, to_officer, failed
    understood = Column(JSON)  # borrower's: intent, entities, language, register
    model = Column(String(120))
    created_at = Column(Moment, nullable=False)
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        UniqueConstraint("conversation_id", "external_id"),
        Index("message_by_state", "state", "created_at"),
    )


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


class Case(Base):
    """A matter for an officer: hardship, complaint, dispute, harassment, fraud, crisis, wish for a person, failure."""

    __tablename__ = "case_file"
    id = Column(ID, primary_key=True)
    reference = Column(String(16), nullable=False, unique=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), index=True)
    kind = Column(String(20), nullable=False)
    severity = Column(Integer, nullable=False)  # 1 is the gravest
    state = Column(String(16), nullable=False, index=True)
    market = Column(String(2), nullable=False)
    language = Column(String(12), nullable=False)
    register = Column(JSON)
    story = Column(Text)  # what happened, in the borrower's words
    wish = Column(Text)  # what would help
    since = Column(Text)  # since when
    first_message_id = Column(ID, ForeignKey("message.id"))
    model = Column(String(120))
    officer_id = Column(ID, ForeignKey("officer.id"))
    opened_at = Column(Moment, nullable=False)
    answer_by = Column(Moment, nullable=False)
    resolved_at = Column(Moment)


class CaseEvent(Base):
    """One line of a case's audit trail. Rows are added and never changed."""

    __tablename__ = "case_event"
    id = Column(ID, primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    at = Column(Moment, nullable=False)
    who = Column(String(80), nullable=False)  # assistant, borrower, or officer:<login>
    what = Column(String(40), nullable=False)
    detail = Column(JSON)


class Officer(Base):
    """Someone who works at the desk."""

    __tablename__ = "officer"
    id = Column(ID, primary_key=True)
    login = Column(String(60), nullable=False, unique=True)
    name = Column(String(120), nullable=False)
    password_hash = Column(String(200), nullable=False)
    role = Column(String(20), nullable=False)
    active = Column(Boolean, nullable=False, default=True)
    created_at = Column(Moment, nullable=False)


class OfficerSession(Base):
    """A log-in that has not expired; only its token's hash is kept."""

    __tablename__ = "officer_session"
    token_hash = Column(String(64), primary_key=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False, index=True)
    csrf = Column(String(64), nullable=False)
    created_at = Column(Moment, nullable=False)
    expires_at = Column(Moment, nullable=False)


class LoginAttempt(Base):
    """A failed log-in, by log-in name and by address, to slow guessing down."""

    __tablename__ = "login_attempt"
    id = Column(ID, primary_key=True)
    key = Column(String(120), nullable=False, index=True)
    at = Column(Moment, nullable=False)


class Feedback(Base):
    """A thumb on an answer, a rating, a suggestion or praise, with what it was about."""

    __tablename__ = "feedback"
    id = Column(ID, primary_key=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    message_id = Column(ID, ForeignKey("message.id"))  # the answer that a thumb is on
    case_id = Column(ID, ForeignKey("case_file.id"))
    kind = Column(String(12), nullable=False)  # thumb, rating, suggestion, praise
    score = Column(Integer)  # thumb: 1 or 0; rating: 1 to 5
    comment = Column(Text)
    topic = Column(String(60))  # the response or the intent that it is about
    language = Column(String(12))
    register = Column(JSON)
    model = Column(String(120))
    at = Column(Moment, nullable=False)
    __table_args__ = (UniqueConstraint("message_id", "kind"),)


class Loan(Base):
    """A running or closed loan of the built-in loan book."""

    __tablename__ = "loan"
    number = Column(String(20), primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False, index=True)
    product = Column(String(40), nullable=False)
    currency = Column(String(3), nullable=False)
    principal = Column(ExactDecimal, nullable=False)
    rate = Column(ExactDecimal, nullable=False)  # percent a year
    term_months = Column(Integer, nullable=False)
    paid_out_on = Column(Date, nullable=False)
    first_due_on = Column(Date, nullable=False)
    paid_instalments = Column(Integer, nullable=False, default=0)
    closed = Column(Boolean, nullable=False, default=False)


class Application(Base):
    """An application of the built-in loan book."""

    __tablename__ = "application"
    number = Column(String(20), primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False, index=True)
    product = Column(String(40), nullable=False)
    currency = Column(String(3), nullable=False)
    amount = Column(ExactDecimal, nullable=False)
    state = Column(String(20), nullable=False)
    since = Column(Date, nullable=False)

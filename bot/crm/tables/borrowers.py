"""Borrowers, the codes by which a chat is tied to them, and what they were reminded of."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, String, UniqueConstraint, false
from sqlalchemy.orm import validates

from bot.crm.columns import Moment
from bot.crm.folding import folded
from bot.crm.tables.base import ID, Base


class Borrower(Base):
    """A person who has, had or applied for a loan, as the lender knows them."""

    __tablename__ = "borrower"
    id = Column(ID, primary_key=True)
    number = Column(String(20), nullable=False, unique=True)
    name = Column(String(120), nullable=False)
    search = Column(String(500), nullable=False, server_default="")  # number and name as searched, see bot.crm.folding
    market = Column(String(2), nullable=False)
    language = Column(JSON)  # the language remembered from conversations, see conversation_language
    register = Column(JSON)  # the register remembered, see conversation_register
    reminders_off = Column(Boolean, nullable=False, default=False, server_default=false())  # wants no reminders
    reminders_set_at = Column(Moment)  # when that was last said, and by whom: borrower, or officer:<login>
    reminders_set_by = Column(String(80))
    reminders_looked_on = Column(Date)  # the market's day on which the loan book was last asked for reminders
    created_at = Column(Moment, nullable=False)

    @validates("number", "name")
    def _fold(self, field: str, value: str) -> Any:
        """Keeps `search` in step with number and name."""
        parts = {"number": self.number, "name": self.name, field: value}
        self.search = folded(f"{parts['number'] or ''} {parts['name'] or ''}")[:500]
        return value


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


class Reminder(Base):
    """A reminder of one instalment that was put into a chat: each at most once, whatever process does it."""

    __tablename__ = "reminder"
    id = Column(ID, primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False)
    loan = Column(String(40), nullable=False)  # the loan's number
    due_on = Column(Date, nullable=False)
    which = Column(String(10), nullable=False)  # before, after
    channel = Column(String(20), nullable=False)
    sent_on = Column(Date, nullable=False)  # the day on the market's calendar
    sent_at = Column(Moment, nullable=False)
    __table_args__ = (UniqueConstraint("borrower_id", "loan", "due_on", "which"),)

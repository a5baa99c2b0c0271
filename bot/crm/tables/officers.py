"""Officers and how they log in."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Officer(Base):
    """Someone who works at the desk."""

    __tablename__ = "officer"
    id = Column(ID, primary_key=True)
    login = Column(String(60), nullable=False, unique=True)
    name = Column(String(120), nullable=False)
    password_hash = Column(String(200), nullable=False)
    role = Column(String(20), nullable=False)
    active = Column(Boolean, nullable=False, default=True)
    on_duty = Column(Boolean, nullable=False, default=True)  # off duty they are given no cases
    languages = Column(JSON)  # BCP-47 codes of what they write; none named: no preference
    markets = Column(JSON)  # codes of markets whose cases they take; none named: all
    skills = Column(JSON)  # kinds of case that they take; none named: all
    capacity = Column(Integer, nullable=False, default=20)  # open cases, from which on they are given no more
    given_at = Column(Moment)  # when they were last given a case
    must_change = Column(Boolean, nullable=False, default=False)  # the password was set by somebody else
    created_at = Column(Moment, nullable=False)


class OfficerSession(Base):
    """A log-in that has not expired; only its token's hash is kept."""

    __tablename__ = "officer_session"
    token_hash = Column(String(64), primary_key=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False, index=True)
    csrf = Column(String(64), nullable=False)
    created_at = Column(Moment, nullable=False)
    used_at = Column(Moment, nullable=False)  # when the officer last did something
    expires_at = Column(Moment, nullable=False)


class LoginAttempt(Base):
    """A failed log-in, by log-in name and by address, to slow guessing down."""

    __tablename__ = "login_attempt"
    id = Column(ID, primary_key=True)
    key = Column(String(120), nullable=False, index=True)
    at = Column(Moment, nullable=False)


class OfficerNotice(Base):
    """Something that an officer is to know of a case: it was given to them, a clock runs out, a step is due.

    What a borrower writes to an officer (`wrote`) is one only for the officer's own chat; the desk shows it itself.
    """

    __tablename__ = "officer_notice"
    id = Column(ID, primary_key=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False, index=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    what = Column(String(20), nullable=False)  # assigned, warned, breached, reminder, wrote
    detail = Column(JSON)
    at = Column(Moment, nullable=False)
    seen_at = Column(Moment)
    told_at = Column(Moment)  # when it was handed to the officer's own chat
    attempts = Column(Integer, nullable=False, default=0)
    due_at = Column(Moment)  # when it is handed to the officer's own chat, once more; none: it is not
    error = Column(String(200))
    __table_args__ = (Index("officer_notice_due", "due_at"),)

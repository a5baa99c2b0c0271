"""Officers and how they log in."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, String

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

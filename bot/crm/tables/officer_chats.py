"""Officers' own chats with the lender's bot for officers, and how they are linked."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class OfficerChat(Base):
    """The private chat of an officer with the officers' bot: one an officer, and one officer a chat."""

    __tablename__ = "officer_chat"
    officer_id = Column(ID, ForeignKey("officer.id"), primary_key=True)
    chat_id = Column(String(20), nullable=False, unique=True)
    linked_at = Column(Moment, nullable=False)
    closed_reason = Column(String(40))  # why nothing can be delivered any more, such as a blocked bot
    failed_at = Column(Moment)  # when the newest notice could not be delivered
    error = Column(String(200))


class OfficerChatLink(Base):
    """What an officer sends from their chat to link it: once, within minutes; only its hash is kept."""

    __tablename__ = "officer_chat_link"
    officer_id = Column(ID, ForeignKey("officer.id"), primary_key=True)
    token_hash = Column(String(64), nullable=False, unique=True)
    expires_at = Column(Moment, nullable=False)

"""Pictures and documents that came or went with messages."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Attachment(Base):
    """What is known of a message's file. Its bytes stand in a table of their own, so that no list ever loads them."""

    __tablename__ = "attachment"
    id = Column(ID, primary_key=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    message_id = Column(ID, ForeignKey("message.id"), nullable=False, unique=True)
    author = Column(String(12), nullable=False)  # borrower, officer
    state = Column(String(10), nullable=False)  # awaited, kept, refused, lost
    kind = Column(String(10), nullable=False)  # image (may be shown), document (is only handed out)
    media_type = Column(String(60), nullable=False)
    name = Column(String(120), nullable=False)
    size = Column(Integer, nullable=False)  # bytes that are kept; while it is awaited, what the app says
    sha256 = Column(String(64))
    width = Column(Integer)  # of an image, in pixels
    height = Column(Integer)
    created_at = Column(Moment, nullable=False)
    source = Column(String(250))  # by what the app hands an awaited file out; empty afterwards
    attempts = Column(Integer, nullable=False, default=0)
    due_at = Column(Moment)
    __table_args__ = (Index("attachment_due", "state", "due_at"),)


class AttachmentContent(Base):
    """The bytes of a kept file."""

    __tablename__ = "attachment_content"
    attachment_id = Column(ID, ForeignKey("attachment.id"), primary_key=True)
    content = Column(LargeBinary, nullable=False)

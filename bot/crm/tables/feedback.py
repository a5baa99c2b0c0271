"""What borrowers say of the service."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Text, UniqueConstraint

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Feedback(Base):
    """A thumb on an answer, a rating, a suggestion or praise, with what it was about."""

    __tablename__ = "feedback"
    id = Column(ID, primary_key=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    message_id = Column(ID, ForeignKey("message.id"))  # the answer that a thumb is on
    case_id = Column(ID, ForeignKey("case_file.id"), index=True)
    kind = Column(String(12), nullable=False)  # thumb, rating, suggestion, praise
    score = Column(Integer)  # thumb: 1 or 0; rating: 1 to 5
    comment = Column(Text)
    topic = Column(String(60))  # the response or the intent that it is about
    language = Column(String(12))
    register = Column(JSON)
    model = Column(String(120))
    at = Column(Moment, nullable=False)
    __table_args__ = (UniqueConstraint("message_id", "kind"),)

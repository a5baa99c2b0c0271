"""What officers have practised, each for themselves alone."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Practice(Base):
    """One practice. No borrower is in it: the other side is the assistant."""

    __tablename__ = "practice"
    id = Column(ID, primary_key=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False)
    language = Column(String(12), nullable=False)
    situation = Column(String(40), nullable=False)
    voice = Column(String(10), nullable=False)  # formal, familiar
    entries = Column(JSON, nullable=False)  # see bot.workshop.practice.session
    ended_at = Column(Moment)
    changed_at = Column(Moment, nullable=False)
    created_at = Column(Moment, nullable=False)
    __table_args__ = (Index("practice_of_officer", "officer_id", "changed_at"),)

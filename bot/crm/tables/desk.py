"""What officers keep for themselves at the desk, and who is looking at what."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, String, UniqueConstraint

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class SavedView(Base):
    """Filters of a list of cases under a name, an officer's own or shared with everybody."""

    __tablename__ = "saved_view"
    id = Column(ID, primary_key=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False)
    name = Column(String(60), nullable=False)
    tab = Column(String(10), nullable=False)  # open, ended
    filters = Column(JSON, nullable=False)  # {"severity": ["1", "2"], …}, as they stand in the list's address
    shared = Column(Boolean, nullable=False, default=False)
    created_at = Column(Moment, nullable=False)
    __table_args__ = (UniqueConstraint("officer_id", "name"),)


class DeskPresence(Base):
    """An officer has a case open and was seen there lately. No part of any record: rows go by themselves."""

    __tablename__ = "desk_presence"
    officer_id = Column(ID, ForeignKey("officer.id", ondelete="CASCADE"), primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id", ondelete="CASCADE"), primary_key=True, index=True)
    doing = Column(String(10), nullable=False)  # viewing, typing
    until = Column(Moment, nullable=False, index=True)

"""Looks at borrowers' records; those at cases are in the cases' audit trails."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Look(Base):
    """An officer has looked at a borrower's record. Rows are added and never changed."""

    __tablename__ = "look"
    id = Column(ID, primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False, index=True)
    at = Column(Moment, nullable=False)
    who = Column(String(80), nullable=False)  # officer:<login>

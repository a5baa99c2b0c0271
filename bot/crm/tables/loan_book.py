"""The built-in loan book."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String

from bot.crm.columns import ExactDecimal
from bot.crm.tables.base import ID, Base


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

"""What borrowers ask for in a case and an officer decides on, and letters to contacts that were on file before."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String

from bot.crm.columns import ExactDecimal, Moment
from bot.crm.tables.base import ID, Base


class BorrowerRequest(Base):
    """A new contact that a borrower names, or a payment that they report, in a case.

    It points to the borrower by id only, because the case may later be somebody else's in the same chat.
    """

    __tablename__ = "borrower_request"
    id = Column(ID, primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    borrower_id = Column(ID, index=True)  # who was recognised when it was asked; none for a payment of a stranger
    about = Column(String(10), nullable=False)  # contact, payment
    kind = Column(String(20))  # of a contact: email, phone
    value = Column(String(254))  # the new contact in its one written form
    amount = Column(ExactDecimal)  # of a payment, as far as it was said
    currency = Column(String(3))
    paid_on = Column(Date)
    asked_at = Column(Moment, nullable=False)
    state = Column(String(12), nullable=False)  # open, replaced; confirmed, declined; found, missing
    why = Column(String(20))  # of a declined one: a code of `bot.cases.requests.WHY`
    decided_by = Column(String(80))  # officer:<login>
    decided_at = Column(Moment)


class ContactLetter(Base):
    """Word to a contact that was on file until now that it is so no longer; not sent any more after a while."""

    __tablename__ = "contact_letter"
    id = Column(ID, primary_key=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), nullable=False, index=True)
    kind = Column(String(20), nullable=False)  # email, phone
    value = Column(String(254), nullable=False)
    language = Column(String(12), nullable=False)
    seq = Column(Integer, nullable=False, default=0)  # every letter is a line of its own, see bot.crm.queues
    state = Column(String(10), nullable=False)  # waiting, sent, dead
    attempts = Column(Integer, nullable=False, default=0)
    queued_at = Column(Moment, nullable=False)
    due_at = Column(Moment, nullable=False)
    expires_at = Column(Moment, nullable=False)
    claimed_until = Column(Moment)
    sent_at = Column(Moment)
    error = Column(String(200))
    __table_args__ = (Index("contact_letter_due", "state", "due_at"),)

"""What the lender's own systems are told of cases: to whom, and how far each event is on its way."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, UniqueConstraint

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class EventTarget(Base):
    """A system that is told of cases, as the worker's settings name it. Events before `since` are not told."""

    __tablename__ = "event_target"
    name = Column(String(12), primary_key=True)  # webhook, mail
    events = Column(JSON)  # names of the events that it wants; null for all
    since = Column(Moment, nullable=False)


class EventDelivery(Base):
    """One event of a case on its way to one target; written in the same transaction as the event."""

    __tablename__ = "event_delivery"
    id = Column(ID, primary_key=True)
    event_id = Column(ID, ForeignKey("case_event.id"), nullable=False)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False)
    target = Column(String(12), nullable=False)
    seq = Column(Integer, nullable=False)  # place among the case's deliveries to this target
    told = Column(JSON, nullable=False)  # the case as the event left it
    state = Column(String(10), nullable=False)  # waiting, sent, dead
    attempts = Column(Integer, nullable=False, default=0)
    queued_at = Column(Moment, nullable=False)
    due_at = Column(Moment, nullable=False)
    claimed_until = Column(Moment)
    sent_at = Column(Moment)
    error = Column(String(200))
    __table_args__ = (
        UniqueConstraint("event_id", "target"),
        Index("event_delivery_due", "state", "due_at"),
        Index("event_delivery_order", "case_id", "target", "seq"),
        Index("event_delivery_newest", "queued_at"),
    )

"""Long work that a process of its own does: training, comparing, looking through conversations."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Float, ForeignKey, Index, Integer, String, Text, text

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Job(Base):
    """Something that is to be done, is being done, or was. Nothing in it is a borrower's."""

    __tablename__ = "job"
    id = Column(ID, primary_key=True)
    kind = Column(String(30), nullable=False)  # a name in `training.jobs.kinds`
    arguments = Column(JSON, nullable=False)
    same = Column(String(64), nullable=False)  # hash of the arguments: what is waiting already is not asked for twice
    state = Column(String(10), nullable=False)  # waiting, running, done, failed, cancelled
    who = Column(String(80), nullable=False)  # officer:<login>, or operator: who ran a command
    created_at = Column(Moment, nullable=False)
    runner = Column(String(120))  # who does it: host and process
    started_at = Column(Moment)
    seen_at = Column(Moment)  # when its runner was last heard of
    step = Column(String(200))  # what is being done now, for people
    share = Column(Float)  # how much is done, 0 to 1; none where nobody can say
    cancel_at = Column(Moment)  # when somebody wished that it be cancelled, and who
    cancel_by = Column(String(80))
    ended_at = Column(Moment)
    result = Column(JSON)
    error = Column(Text)  # why it failed, in a sentence for people
    __table_args__ = (
        Index("job_state", "state", "created_at"),
        Index(
            "job_waiting",
            "kind",
            "same",
            unique=True,
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )


class JobLine(Base):
    """One line of a job's log."""

    __tablename__ = "job_line"
    job_id = Column(ID, ForeignKey("job.id"), primary_key=True)
    seq = Column(Integer, primary_key=True)
    at = Column(Moment, nullable=False)
    line = Column(String(500), nullable=False)

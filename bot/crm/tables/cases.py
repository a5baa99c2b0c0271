"""Cases and their audit trail."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Text

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class Case(Base):
    """A matter for an officer: hardship, complaint, dispute, harassment, fraud, crisis, wish for a person, failure."""

    __tablename__ = "case_file"
    id = Column(ID, primary_key=True)
    reference = Column(String(16), nullable=False, unique=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    borrower_id = Column(ID, ForeignKey("borrower.id"), index=True)
    kind = Column(String(20), nullable=False)
    severity = Column(Integer, nullable=False)  # 1 is the gravest
    signs = Column(JSON)  # why it is graver than its kind: [{"sign", "words"}], see bot.cases.severity
    state = Column(String(16), nullable=False, index=True)
    market = Column(String(2), nullable=False)
    language = Column(String(12), nullable=False)
    register = Column(JSON)
    story = Column(Text)  # what happened, in the borrower's words
    wish = Column(Text)  # what would help
    since = Column(Text)  # since when
    first_message_id = Column(ID, ForeignKey("message.id"))
    model = Column(String(120))
    officer_id = Column(ID, ForeignKey("officer.id"))  # who has it
    assigned_id = Column(ID, ForeignKey("officer.id"), index=True)  # whom it was given to until somebody takes it
    merged_into_id = Column(ID, ForeignKey("case_file.id"))  # a second case of one matter; that one goes on
    opened_at = Column(Moment, nullable=False)
    answer_by = Column(Moment, nullable=False)  # by when an officer writes next, as the borrower was told
    answered_at = Column(Moment)  # when an officer first wrote
    resolved_at = Column(Moment)
    __table_args__ = (Index("case_file_opened", "opened_at"), Index("case_file_ended", "resolved_at"))


class CaseEvent(Base):
    """One line of a case's audit trail. Rows are added and never changed, but for words that are erased."""

    __tablename__ = "case_event"
    id = Column(ID, primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    at = Column(Moment, nullable=False)
    who = Column(String(80), nullable=False)  # assistant, borrower, officer:<login>, or operator: who ran a command
    what = Column(String(40), nullable=False)
    detail = Column(JSON)


class CaseClock(Base):
    """One run of a clock of a case: until an answer, until it is settled, or until a deadline of the law.

    It runs while `due_at` is set and it was neither kept (`met_at`) nor ended otherwise (`stopped_at`).
    """

    __tablename__ = "case_clock"
    id = Column(ID, primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    name = Column(String(20), nullable=False)
    started_at = Column(Moment, nullable=False)
    seconds = Column(Integer, nullable=False)  # its length: of working time, for deadlines of the law of calendar time
    due_at = Column(Moment)
    seconds_left = Column(Integer)  # of working time, when it was halted
    warn_at = Column(Moment)  # when the officer is warned, and after that the supervisors
    escalate_at = Column(Moment)
    warned_at = Column(Moment)
    escalated_at = Column(Moment)
    breached_at = Column(Moment)  # the deadline that passed
    met_at = Column(Moment)
    stopped_at = Column(Moment)
    __table_args__ = (
        Index("case_clock_due", "due_at"),
        Index("case_clock_breached", "breached_at"),
        Index("case_clock_met", "met_at"),
    )


class RepairStep(Base):
    """One dated step by which the relationship is mended after a case was settled."""

    __tablename__ = "repair_step"
    id = Column(ID, primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    what = Column(String(20), nullable=False)  # a kind of `bot.cases.repair.STEPS`
    words = Column(Text)  # what an officer wants done, where the kind does not say it
    due_at = Column(Moment, nullable=False)
    planned_by = Column(String(80), nullable=False)
    reminded_at = Column(Moment)
    done_at = Column(Moment)
    dropped_at = Column(Moment)
    __table_args__ = (Index("repair_step_due", "due_at"),)

"""Cases and their audit trail."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Text

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
    state = Column(String(16), nullable=False, index=True)
    market = Column(String(2), nullable=False)
    language = Column(String(12), nullable=False)
    register = Column(JSON)
    story = Column(Text)  # what happened, in the borrower's words
    wish = Column(Text)  # what would help
    since = Column(Text)  # since when
    first_message_id = Column(ID, ForeignKey("message.id"))
    model = Column(String(120))
    officer_id = Column(ID, ForeignKey("officer.id"))
    opened_at = Column(Moment, nullable=False)
    answer_by = Column(Moment, nullable=False)
    resolved_at = Column(Moment)


class CaseEvent(Base):
    """One line of a case's audit trail. Rows are added and never changed, but for words that are erased."""

    __tablename__ = "case_event"
    id = Column(ID, primary_key=True)
    case_id = Column(ID, ForeignKey("case_file.id"), nullable=False, index=True)
    at = Column(Moment, nullable=False)
    who = Column(String(80), nullable=False)  # assistant, borrower, officer:<login>, or operator: who ran a command
    what = Column(String(40), nullable=False)
    detail = Column(JSON)

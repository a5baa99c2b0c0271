"""The tables, by noun. One class a noun; what may be done with them stands in the store of that noun."""

from __future__ import annotations

from bot.crm.tables.attachments import Attachment, AttachmentContent
from bot.crm.tables.base import Base
from bot.crm.tables.borrowers import Borrower, CodeAttempt, OneTimeCode
from bot.crm.tables.cases import Case, CaseEvent
from bot.crm.tables.conversations import Conversation, Message, Outbox
from bot.crm.tables.feedback import Feedback
from bot.crm.tables.loan_book import Application, Loan
from bot.crm.tables.officers import LoginAttempt, Officer, OfficerSession

__all__ = [
    "Application",
    "Attachment",
    "AttachmentContent",
    "Base",
    "Borrower",
    "Case",
    "CaseEvent",
    "CodeAttempt",
    "Conversation",
    "Feedback",
    "Loan",
    "LoginAttempt",
    "Message",
    "Officer",
    "OfficerSession",
    "OneTimeCode",
    "Outbox",
]

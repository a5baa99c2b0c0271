"""The tables, by noun. One class a noun; what may be done with them stands in the store of that noun."""

from __future__ import annotations

from bot.crm.tables.attachments import Attachment, AttachmentContent
from bot.crm.tables.base import Base
from bot.crm.tables.borrowers import Borrower, CodeAttempt, OneTimeCode, Reminder
from bot.crm.tables.cases import Case, CaseClock, CaseEvent, RepairStep
from bot.crm.tables.contacts import BorrowerEvent, CodeRequest, CodeSending, Contact
from bot.crm.tables.conversations import Conversation, Message, Outbox
from bot.crm.tables.deliveries import EventDelivery, EventTarget
from bot.crm.tables.desk import DeskPresence, SavedView
from bot.crm.tables.feedback import Feedback
from bot.crm.tables.jobs import Job, JobLine
from bot.crm.tables.loan_book import Application, Loan
from bot.crm.tables.looks import Look
from bot.crm.tables.models import Model, ModelEvent, ModelInUse, RasaInstance
from bot.crm.tables.officer_chats import OfficerChat, OfficerChatLink
from bot.crm.tables.officers import LoginAttempt, Officer, OfficerNotice, OfficerSession
from bot.crm.tables.practice import Practice
from bot.crm.tables.requests import BorrowerRequest, ContactLetter
from bot.crm.tables.reviews import ReviewDecision, ReviewFlag, ReviewHarvest, ReviewLook, ReviewTurn
from bot.crm.tables.second_factors import RecoveryCode, SecondFactor
from bot.crm.tables.stories import StoryDraft

__all__ = [
    "Application",
    "Attachment",
    "AttachmentContent",
    "Base",
    "Borrower",
    "BorrowerEvent",
    "BorrowerRequest",
    "Case",
    "CaseClock",
    "CaseEvent",
    "CodeAttempt",
    "CodeRequest",
    "CodeSending",
    "Contact",
    "ContactLetter",
    "Conversation",
    "EventDelivery",
    "EventTarget",
    "DeskPresence",
    "Feedback",
    "Job",
    "JobLine",
    "Loan",
    "LoginAttempt",
    "Look",
    "Message",
    "Model",
    "ModelEvent",
    "ModelInUse",
    "Officer",
    "OfficerChat",
    "OfficerChatLink",
    "OfficerNotice",
    "OfficerSession",
    "OneTimeCode",
    "Outbox",
    "Practice",
    "RasaInstance",
    "Reminder",
    "RepairStep",
    "RecoveryCode",
    "ReviewDecision",
    "ReviewFlag",
    "ReviewHarvest",
    "ReviewLook",
    "ReviewTurn",
    "SecondFactor",
    "SavedView",
    "StoryDraft",
]

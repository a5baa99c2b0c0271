"""Borrowers with a loan and chats, on both databases, and a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Optional

import pytest

from bot.bootstrap import Parts
from bot.crm import borrowers, conversations, reminders
from bot.crm.loan_book import add_loan
from bot.crm.tables import Borrower, Message, Reminder
from bot.crm.tables import Loan as Contract
from bot.errors import BookDown
from bot.loans.book import Loan
from bot.loans.schedules.rows import Instalment
from tests.cases.conftest import World, ny, world
from tests.desk.conftest import loaded

__all__ = ["loaded", "world"]  # fixtures

DUE = date(2026, 12, 15)
"""A Tuesday."""

TIME = ny(12, 12)
"""Three days before, a Saturday at noon."""


def add_borrower(parts: Parts, number: str = "B-1", market: str = "US", loans: int = 1, due: date = DUE) -> Borrower:
    """A borrower with loans of which no instalment is paid; the first falls due on a day."""
    with parts.database.write() as session:
        made = borrowers.add(session, number, f"Name of {number}", market, TIME)
        for each in range(loans):
            add_loan(
                session,
                number=f"RP-{number[2:]}{each}",
                borrower_id=made.id,
                product="personal",
                currency="USD",
                principal=Decimal("12000"),
                rate=Decimal("9.9"),
                term_months=12,
                paid_out_on=due - timedelta(days=30),
                first_due_on=due,
                paid_instalments=0,
            )
        return made


def add_chat(
    parts: Parts,
    borrower: Optional[Borrower],
    channel: str = "telegram",
    address: str = "1",
    at: datetime = TIME - timedelta(days=5),
    language: str = "en",
    formality: str = "neutral",
) -> str:
    """A chat in which a borrower wrote and was answered; returns its id."""
    with parts.database.write() as session:
        talk = conversations.lock(session, conversations.open_conversation(session, channel, address, "US", at).id)
        talk.language = {"code": language, "found_by": "clear"}
        talk.register = {"formality": formality, "directness": "direct", "orientation": "efficient"}
        if borrower is not None:
            borrowers.tie(session, talk, borrower)
        conversations.add_message(session, talk, "borrower", "Hello", at, state="answered")
        return str(talk.id)


def said(parts: Parts, chat: str) -> list[Message]:
    """What was said to the borrower in a chat."""
    with parts.database.read() as session:
        return [each for each in conversations.messages_after(session, chat, 0) if each.author != "borrower"]


def names(parts: Parts, chat: str) -> list[str]:
    return [str(each.response) for each in said(parts, chat)]


def kept(parts: Parts, borrower: Borrower) -> list[Reminder]:
    with parts.database.read() as session:
        return list(reminders.of_borrower(session, borrower.id))


def pay(parts: Parts, number: str, instalments: int = 1) -> None:
    """Instalments are booked."""
    with parts.database.write() as session:
        for loan in session.query(Contract).filter_by(number=number):
            loan.paid_instalments = instalments


class FailingBook:
    """A loan book that is down for all borrowers, or for those named; it counts how often it was asked."""

    def __init__(
        self, behind: Any, down_for: Optional[set[str]] = None, error: Exception = BookDown("It cannot be reached.")
    ) -> None:
        self.behind, self.down_for, self.error = behind, down_for, error
        self.asked: list[str] = []

    def loans(self, borrower_id: str, on: date) -> list[Loan]:
        self.asked.append(borrower_id)
        if self.down_for is None or borrower_id in self.down_for:
            raise self.error
        return list(self.behind.loans(borrower_id, on))

    def schedule(self, loan: Loan) -> list[Instalment]:
        return list(self.behind.schedule(loan))


@pytest.fixture
def remind(world: World) -> Callable[..., int]:
    """Sends what is to be sent at a moment; returns how many reminders that were."""

    def send(moment: datetime = TIME) -> int:
        return world.parts.reminders.send(world.at(moment).clock)

    return send

"""A lender to try Rapport with: six borrowers with loans of every state, and two officers.

It is seeded into an empty database only.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Optional

from bot.crm import borrowers, officers
from bot.crm.loan_book import add_application, add_loan
from bot.crm.session import Database, Session


@dataclass(frozen=True)
class DemoLoan:
    """A loan told by its age: `age` months since the first instalment fell due, `behind` instalments unpaid."""

    number: str
    product: str
    principal: str
    rate: str
    term: int
    age: int
    behind: int = 0


@dataclass(frozen=True)
class DemoBorrower:
    """A borrower with at most one loan and one application (product, amount, state)."""

    number: str
    name: str
    market: str
    loan: Optional[DemoLoan] = None
    application: Optional[tuple[str, str, str]] = None


CURRENCIES = {"US": "USD", "TW": "TWD"}
BORROWERS = (
    DemoBorrower("B-1001", "Grace Okafor", "US", DemoLoan("RP-204816", "personal", "12000", "9.9", 36, 8)),
    DemoBorrower("B-1002", "Lucía Herrera", "US", DemoLoan("RP-204817", "car", "24000", "6.9", 60, 14, behind=1)),
    DemoBorrower("B-1003", "林怡君", "TW", DemoLoan("RP-304101", "home", "8000000", "2.4", 240, 20)),
    DemoBorrower("B-1004", "陈志远", "US", DemoLoan("RP-204818", "personal", "8000", "11.5", 24, 5, behind=2)),
    DemoBorrower("B-1005", "Trần Thị Mai", "TW", DemoLoan("RP-304102", "personal", "300000", "6.5", 48, 10)),
    DemoBorrower("B-1006", "Samir Haddad", "US", application=("home", "310000", "documents_missing")),
)
OFFICERS = (("maria", "Maria Lindqvist", "supervisor"), ("wei", "Wei Chen", "officer"))


def seed(database: Database, now: datetime) -> Optional[dict[str, str]]:
    """Adds the demo lender if there is neither officer nor borrower; returns the officers' passwords, else None."""
    with database.write() as session:
        if not (officers.none_yet(session) and borrowers.none_yet(session)):
            return None
        for person in BORROWERS:
            add_borrower(session, person, now)
        return {login: _add_officer(session, login, name, role, now) for login, name, role in OFFICERS}


def _add_officer(session: Session, login: str, name: str, role: str, now: datetime) -> str:
    password = "-".join(secrets.token_hex(2) for _ in range(3))
    officers.add(session, login, name, password, role, now)
    return password


def add_borrower(session: Session, person: DemoBorrower, now: datetime) -> None:
    """Adds a borrower with their loan and application; `now` is an aware moment, by which instalments were due."""
    added = borrowers.add(session, person.number, person.name, person.market, now)
    currency = CURRENCIES[person.market]
    if person.loan:
        loan = person.loan
        first_due = months_before(now.date().replace(day=15), loan.age)
        add_loan(
            session,
            number=loan.number,
            borrower_id=added.id,
            product=loan.product,
            currency=currency,
            principal=Decimal(loan.principal),
            rate=Decimal(loan.rate),
            term_months=loan.term,
            paid_out_on=months_before(first_due, 1),
            first_due_on=first_due,
            paid_instalments=_due_so_far(first_due, now.date()) - loan.behind,
        )
    if person.application:
        product, amount, state = person.application
        since = now.date() - timedelta(days=4)
        add_application(
            session,
            number="AP-5512",
            borrower_id=added.id,
            product=product,
            currency=currency,
            amount=Decimal(amount),
            state=state,
            since=since,
        )


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month; `day` is one that every month has."""
    count = day.year * 12 + day.month - 1 - months
    return day.replace(year=count // 12, month=count % 12 + 1)


def _due_so_far(first_due: date, today: date) -> int:
    months = (today.year - first_due.year) * 12 + today.month - first_due.month
    return months + (1 if today.day >= first_due.day else 0)

"""The built-in loan book, on SQLite and on PostgreSQL: it behaves like every loan book, and says when it is away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot import demo
from bot.crm.loan_book import SqlBorrowers, SqlContracts, add_application, add_loan
from bot.crm.session import Database
from bot.crm.tables import Borrower
from bot.errors import BookDown
from bot.facts import Money
from bot.loans.book import LoanBook
from bot.loans.contract_book import ContractBook
from tests.conftest import NOW
from tests.loans.book_contract import AMY, BEN, LOAN, NOBODY, BookContract, SeedApplication, SeedContract, Seeded


def seed(
    database: Database, contracts: Sequence[SeedContract] = (), applications: Sequence[SeedApplication] = ()
) -> LoanBook:
    """A book over a database that holds two borrowers, and these contracts and applications."""
    with database.write() as session:
        for number, borrower_id in (("B-1", AMY), ("B-2", BEN)):
            session.add(Borrower(id=borrower_id, number=number, name=number, market="US", created_at=NOW))
        session.flush()
        for contract in contracts:
            add_loan(session, **asdict(contract))
        for application in applications:
            add_application(session, **asdict(application))
    return ContractBook(SqlContracts(database))


class TestSqlLoanBook(BookContract):
    @pytest.fixture
    def seeded(self, database: Database) -> Seeded:
        return lambda contracts, applications: seed(database, contracts, applications)


@pytest.mark.parametrize("principal", ["0.10", "1200.00", "1E+2", "12345678901234567890.12"])
@pytest.mark.parametrize("rate", ["9.9", "0", "0.000001"])
def test_figures_are_kept_exactly(database: Database, principal: str, rate: str) -> None:
    seed(database, [replace(LOAN, principal=Decimal(principal), rate=Decimal(rate))])
    (kept,) = SqlContracts(database).contracts(AMY)
    assert (str(kept.principal), str(kept.rate)) == (principal, rate)


def test_days_are_kept_as_days(database: Database) -> None:
    seed(database, [replace(LOAN, paid_out_on=date(2024, 2, 29), first_due_on=date(2024, 3, 31))])
    (kept,) = SqlContracts(database).contracts(AMY)
    assert (kept.paid_out_on, kept.first_due_on) == (date(2024, 2, 29), date(2024, 3, 31))


@pytest.mark.parametrize("number", ["RP-999999", "", "' OR 1=1 --", "RP-100001 "])
def test_an_unknown_number_is_no_contract(database: Database, number: str) -> None:
    seed(database, [LOAN])
    assert SqlContracts(database).contract(number) is None


def test_it_sees_what_was_paid_since(database: Database) -> None:
    book = seed(database, [LOAN])
    before = book.loans(AMY, date(2026, 3, 20))[0]
    with database.write() as session:
        session.query(type(SqlContracts(database).contracts(AMY)[0])).update({"paid_instalments": 2})
    after = book.loans(AMY, date(2026, 3, 20))[0]
    assert (before.arrears, after.arrears) == (Money(Decimal("213.24"), "USD"), Money(Decimal("0.00"), "USD"))


def test_the_demo_borrowers_owe_what_they_are_behind_with(database: Database) -> None:
    demo.seed(database, NOW)
    with database.read() as session:
        ids = {borrower.number: borrower.id for borrower in session.query(Borrower)}
    book = ContractBook(SqlContracts(database))
    (on_time,) = book.loans(ids["B-1001"], NOW.date())
    (behind,) = book.loans(ids["B-1004"], NOW.date())
    payment = book.next_payment(behind, NOW.date())
    assert payment is not None
    assert on_time.arrears.amount == 0
    assert behind.arrears.amount == 2 * payment.payment.amount


def test_while_it_cannot_be_reached_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "rapport.db").mkdir()
    with pytest.raises(BookDown):
        ContractBook(SqlContracts(Database(f"sqlite:///{tmp_path / 'rapport.db'}"))).loans(AMY, NOW.date())


def test_a_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    book = ContractBook(SqlContracts(Database(f"postgresql://postgres@/rapport?host={tmp_path}")))
    with pytest.raises(BookDown):
        book.application(AMY)


def test_another_book_is_told_the_borrowers_number(database: Database) -> None:
    seed(database)
    known = SqlBorrowers(database)
    assert [known.number(each) for each in (AMY, BEN, NOBODY)] == ["B-1", "B-2", None]


def test_a_number_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "rapport.db").mkdir()
    with pytest.raises(BookDown):
        SqlBorrowers(Database(f"sqlite:///{tmp_path / 'rapport.db'}")).number(AMY)

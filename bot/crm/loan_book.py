"""What loan books need of the database: the built-in one its contracts, another one who somebody is to the lender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql import Select

from bot.crm import borrowers
from bot.crm.session import Database, DatabaseBusy
from bot.crm.tables import Application, Loan
from bot.errors import BookDown


def add_loan(session: Session, **values: Any) -> Loan:
    """Adds a contract; `values` are columns of `Loan`."""
    made = Loan(**values)
    session.add(made)
    return made


def add_application(session: Session, **values: Any) -> Application:
    """Adds an application; `values` are columns of `Application`."""
    made = Application(**values)
    session.add(made)
    return made


class SqlContracts:
    """Implements `bot.loans.contract_book.ContractStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def contracts(self, borrower_id: str) -> Sequence[Loan]:
        """All contracts of a borrower. Raises `BookDown`, as all of these."""
        return self._all(select(Loan).where(Loan.borrower_id == borrower_id))

    def contract(self, number: str) -> Optional[Loan]:
        """One contract by its number."""
        return next(iter(self._all(select(Loan).where(Loan.number == number))), None)

    def applications(self, borrower_id: str) -> Sequence[Application]:
        """All applications of a borrower."""
        return self._all(select(Application).where(Application.borrower_id == borrower_id))

    def _all(self, query: Select) -> Sequence[Any]:
        try:
            with self._database.read() as session:
                return session.scalars(query).all()
        except DatabaseBusy as error:
            raise BookDown("The loan book cannot be reached now.") from error


class SqlBorrowers:
    """Implements `bot.loans.fineract.book.Borrowers`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def number(self, borrower_id: str) -> Optional[str]:
        """The lender's number of a borrower; None for somebody who is not there (any more). Raises `BookDown`."""
        try:
            with self._database.read() as session:
                found = borrowers.get(session, borrower_id)
                return str(found.number) if found else None
        except DatabaseBusy as error:
            raise BookDown("Who a borrower is in the loan book cannot be read now.") from error

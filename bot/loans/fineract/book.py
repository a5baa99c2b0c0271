"""`LoanBook` over Fineract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal, Protocol
from urllib.parse import quote

from bot.errors import BookDown
from bot.facts import Money
from bot.loans import unpaid
from bot.loans.book import Application, Loan, NextPayment
from bot.loans.fineract import loans
from bot.loans.fineract.accounts import Account, account, latest_application, running
from bot.loans.fineract.connection import Connection, NoSuchClient
from bot.loans.fineract.loans import FineractLoan
from bot.loans.fineract.reading import parts
from bot.loans.schedules.rows import Instalment

ClientKey = Literal["external_id", "id"]
"""What a borrower's number is in Fineract: the client's `externalId`, or its `id`."""


class Borrowers(Protocol):
    """Who somebody is to the lender. Raises `BookDown` where that cannot be read."""

    def number(self, borrower_id: str) -> str | None:
        """The lender's number of a borrower; None for somebody who is not known."""
        ...


class FineractBook:
    """A `LoanBook`. `product` gives the lender's id of a kind of loan by the name that it has in Fineract."""

    def __init__(
        self, connection: Connection, borrowers: Borrowers, product: Callable[[str], str], key: ClientKey
    ) -> None:
        self._connection = connection
        self._borrowers = borrowers
        self._product = product
        self._key = key

    def loans(self, borrower_id: str, on: date) -> Sequence[Loan]:
        """See `LoanBook.loans`."""
        return [self._loan(each, on) for each in running(self._accounts(borrower_id))]

    def next_payment(self, loan: Loan, on: date) -> NextPayment | None:
        """See `LoanBook.next_payment`."""
        return unpaid.next_payment(_read_here(loan).unpaid, loan.principal.currency, on)

    def schedule(self, loan: Loan) -> Sequence[Instalment]:
        """See `LoanBook.schedule`."""
        return _read_here(loan).unpaid

    def payoff(self, loan: Loan, on: date) -> Money:
        """See `LoanBook.payoff`; Fineract's own figure."""
        answer = self._connection.get(
            f"loans/{_read_here(loan).id}/transactions/template",
            command="prepayLoan",
            transactionDate=on.isoformat(),
            dateFormat="yyyy-MM-dd",
            locale="en",
        )
        return loans.payoff(answer, loan.principal.currency)

    def application(self, borrower_id: str) -> Application | None:
        """See `LoanBook.application`."""
        found = latest_application(self._accounts(borrower_id))
        return replace(found, product=self._product(found.product)) if found else None

    def _accounts(self, borrower_id: str) -> Sequence[Account]:
        """All accounts of a client; Fineract leaves the list out where there is none."""
        number = self._borrowers.number(borrower_id)
        if number is None:
            return ()
        try:
            answer = self._connection.get(f"clients/{self._client(number)}/accounts", fields="loanAccounts")
        except NoSuchClient:
            return ()
        return [account(each) for each in parts(answer, "loanAccounts")] if answer != {} else ()

    def _client(self, number: str) -> str:
        """The client's part of an address. Servers of Java refuse an address with a slash in one part, even escaped."""
        if self._key == "external_id" and not {"/", "\\"} & set(number):
            return f"external-id/{quote(number, safe='')}"
        if self._key == "external_id":
            raise BookDown("A borrower's number has a slash in it, which Fineract's addresses do not take.")
        if number.isascii() and number.isdigit():
            return number
        raise BookDown("A borrower's number is no id of a client: set RAPPORT_FINERACT_CLIENT to external_id.")

    def _loan(self, account: Account, on: date) -> Loan:
        answer = self._connection.get(f"loans/{account.id}", associations="repaymentSchedule")
        return loans.loan(answer, self._product(account.product), on)


def _read_here(loan: Loan) -> FineractLoan:
    if isinstance(loan, FineractLoan):
        return loan
    raise BookDown("A loan was not read from Fineract; look the borrower's loans up again.")

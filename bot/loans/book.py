"""The lender's loan book, as far as a borrower's questions need it.

`LoanBook` is what a lender's own system is connected through; tests/loans/book_contract.py says how each of them has to
behave. Amounts are money in the loan's currency, rates percent a year, days calendar dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol, get_args

from bot.facts import Money
from bot.loans.schedules.rows import Instalment

ApplicationState = Literal["received", "checking", "documents_missing", "approved", "declined", "paid_out"]
APPLICATION_STATES: tuple[ApplicationState, ...] = get_args(ApplicationState)


@dataclass(frozen=True)
class Loan:
    """A running loan on one day.

    `principal` is outstanding, overdue parts included; interest is paid up to `interest_from`; `arrears` are what is
    unpaid of instalments that fell due before the day, with interest and charges (zero when nothing is).
    """

    number: str
    product: str
    principal: Money
    rate: Decimal
    interest_from: date
    arrears: Money


@dataclass(frozen=True)
class NextPayment:
    """The next instalment that has not been paid, due on the day of asking or later."""

    due: date
    payment: Money


@dataclass(frozen=True)
class Application:
    """An application for a loan, and the day since when it is in its present state."""

    number: str
    product: str
    state: ApplicationState
    since: date


class LoanBook(Protocol):
    """Reads a lender's loans; nothing is written there.

    Each method raises `BookDown` when the book cannot be reached, or says what cannot be. A loan is handed back to the
    book that it came from, soon after: it may hold what that book said when it was looked up.
    """

    def loans(self, borrower_id: str, on: date) -> Sequence[Loan]:
        """The borrower's running loans as they stand on a day, oldest first. Empty for somebody without one."""
        ...

    def next_payment(self, loan: Loan, on: date) -> NextPayment | None:
        """The loan's next payment on a day or after it.

        After the last due date it is all that is still open, due at once; None when nothing more will fall due.
        """
        ...

    def schedule(self, loan: Loan) -> Sequence[Instalment]:
        """The instalments that are not paid yet, with their due dates, in order; overdue ones included.

        Of one that is paid in part it is what is left. A payment is more than principal and interest where charges are
        due with it.
        """
        ...

    def payoff(self, loan: Loan, on: date) -> Money:
        """What settles the loan on a day: all that is outstanding, with the interest accrued until then."""
        ...

    def application(self, borrower_id: str) -> Application | None:
        """The borrower's latest application, or None."""
        ...

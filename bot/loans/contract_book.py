"""A loan book for lenders without one: everything is derived from the contracts and the count of instalments paid.

The contracts come from a store (`ContractStore`) that knows nothing of loan arithmetic.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

from bot.errors import BookDown
from bot.facts import Money
from bot.loans.book import APPLICATION_STATES, Application, Loan, NextPayment
from bot.loans.money import round_money
from bot.loans.payoff import payoff
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.rows import Instalment, Schedule
from bot.loans.unpaid import arrears, next_payment


class Contract(Protocol):
    """A loan contract as it is stored. `principal` is the amount paid out, `rate` percent a year."""

    @property
    def number(self) -> str: ...

    @property
    def product(self) -> str: ...

    @property
    def currency(self) -> str: ...

    @property
    def principal(self) -> Decimal: ...

    @property
    def rate(self) -> Decimal: ...

    @property
    def term_months(self) -> int: ...

    @property
    def paid_out_on(self) -> date: ...

    @property
    def first_due_on(self) -> date: ...

    @property
    def paid_instalments(self) -> int: ...

    @property
    def closed(self) -> bool: ...


class StoredApplication(Protocol):
    """An application as it is stored; `state` is one of `APPLICATION_STATES`."""

    @property
    def number(self) -> str: ...

    @property
    def product(self) -> str: ...

    @property
    def state(self) -> str: ...

    @property
    def since(self) -> date: ...


class ContractStore(Protocol):
    """Where contracts are kept. Its methods raise `BookDown` when it cannot be reached."""

    def contracts(self, borrower_id: str) -> Sequence[Contract]:
        """All contracts of a borrower, in any order."""
        ...

    def contract(self, number: str) -> Contract | None:
        """One contract by its number."""
        ...

    def applications(self, borrower_id: str) -> Sequence[StoredApplication]:
        """All applications of a borrower, in any order."""
        ...


class ContractBook:
    """A `LoanBook` over a `ContractStore`."""

    def __init__(self, store: ContractStore) -> None:
        self._store = store

    def loans(self, borrower_id: str, on: date) -> Sequence[Loan]:
        """See `LoanBook.loans`."""
        running = [contract for contract in self._store.contracts(borrower_id) if _is_running(contract)]
        running.sort(key=lambda contract: (contract.paid_out_on, contract.number))
        return [_loan(contract, on) for contract in running]

    def next_payment(self, loan: Loan, on: date) -> NextPayment | None:
        """See `LoanBook.next_payment`."""
        contract = self._contract(loan)
        return next_payment(_unpaid(contract), contract.currency, on)

    def schedule(self, loan: Loan) -> Sequence[Instalment]:
        """See `LoanBook.schedule`."""
        return _unpaid(self._contract(loan))

    def payoff(self, loan: Loan, on: date) -> Money:
        """See `LoanBook.payoff`; interest by calendar days over 365."""
        now = _loan(self._contract(loan), on)
        return payoff(now.principal, now.rate, now.interest_from, on)

    def application(self, borrower_id: str) -> Application | None:
        """See `LoanBook.application`."""
        stored = max(self._store.applications(borrower_id), key=lambda each: (each.since, each.number), default=None)
        if stored is None:
            return None
        for state in APPLICATION_STATES:
            if state == stored.state:
                return Application(stored.number, stored.product, state, stored.since)
        raise BookDown(f"An application has the unknown state {stored.state!r}; correct it in the loan book.")

    def _contract(self, loan: Loan) -> Contract:
        contract = self._store.contract(loan.number)
        if contract is None:
            raise BookDown("A loan is no longer in the loan book; look the borrower's loans up again.")
        return contract


def _is_running(contract: Contract) -> bool:
    return not contract.closed and contract.paid_instalments < contract.term_months


def _schedule(contract: Contract) -> Schedule:
    principal = Money(contract.principal, contract.currency)
    return schedule(principal, contract.rate, contract.term_months, contract.first_due_on)


def _unpaid(contract: Contract) -> tuple[Instalment, ...]:
    return _schedule(contract).rows[contract.paid_instalments :] if _is_running(contract) else ()


def _loan(contract: Contract, on: date) -> Loan:
    paid = contract.paid_instalments
    rows = _schedule(contract).rows
    last_paid = rows[paid - 1] if paid else None
    return Loan(
        number=contract.number,
        product=contract.product,
        principal=round_money(last_paid.balance if last_paid else contract.principal, contract.currency),
        rate=contract.rate,
        interest_from=last_paid.due if last_paid and last_paid.due else contract.paid_out_on,
        arrears=arrears(rows[paid:], contract.currency, on),
    )

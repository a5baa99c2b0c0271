from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import pytest

from bot.errors import BookDown
from bot.loans.book import LoanBook
from bot.loans.contract_book import ContractBook
from tests.loans.book_contract import (
    AMY,
    LOAN,
    BookContract,
    SeedApplication,
    SeedContract,
    Seeded,
)


@dataclass
class MemoryStore:
    """Contracts and applications in lists."""

    all_contracts: Sequence[SeedContract] = ()
    all_applications: Sequence[SeedApplication] = ()
    down: bool = field(default=False)

    def contracts(self, borrower_id: str) -> Sequence[SeedContract]:
        if self.down:
            raise BookDown("The loan book does not answer.")
        return [contract for contract in self.all_contracts if contract.borrower_id == borrower_id]

    def contract(self, number: str) -> SeedContract | None:
        return next((contract for contract in self.all_contracts if contract.number == number), None)

    def applications(self, borrower_id: str) -> Sequence[SeedApplication]:
        return [application for application in self.all_applications if application.borrower_id == borrower_id]


class TestContractBook(BookContract):
    @pytest.fixture
    def seeded(self) -> Seeded:
        def make(contracts: Sequence[SeedContract], applications: Sequence[SeedApplication]) -> LoanBook:
            return ContractBook(MemoryStore(contracts, applications))

        return make


@pytest.mark.parametrize("state", ["checking", "documents_missing"])
def test_it_knows_the_states_between(state: str) -> None:
    found = ContractBook(MemoryStore((), [SeedApplication(state=state)])).application(AMY)
    assert found
    assert found.state == state


def test_it_passes_on_that_the_store_is_down() -> None:
    with pytest.raises(BookDown):
        ContractBook(MemoryStore(down=True)).loans(AMY, date(2026, 2, 1))


def test_a_loan_that_vanished_is_not_guessed_at() -> None:
    store = MemoryStore([LOAN])
    book = ContractBook(store)
    loan = book.loans(AMY, date(2026, 2, 1))[0]
    store.all_contracts = []
    with pytest.raises(BookDown, match="A loan is no longer in the loan book"):
        book.schedule(loan)


def test_a_state_that_nobody_knows_is_not_guessed_at() -> None:
    book = ContractBook(MemoryStore((), [SeedApplication(state="frobbed")]))
    with pytest.raises(BookDown, match="unknown state 'frobbed'"):
        book.application(AMY)

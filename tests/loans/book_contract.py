"""How every loan book has to behave, whatever it reads from.

A test class for a book inherits `BookContract` and gives it a fixture `seeded` that makes a book holding the
contracts and applications it is called with. See tests/loans/test_contract_book.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from bot.facts import Money
from bot.loans.book import Application, ApplicationState, LoanBook, NextPayment
from bot.loans.my_loan import pick_loan

AMY, BEN, NOBODY = "a" * 32, "b" * 32, "c" * 32
"""Two borrowers, with ids as the CRM has them, and one whom the CRM does not know."""


@dataclass(frozen=True)
class SeedContract:
    """A contract to put into the book."""

    borrower_id: str = AMY
    number: str = "RP-100001"
    product: str = "car"
    currency: str = "USD"
    principal: Decimal = Decimal("1200.00")
    rate: Decimal = Decimal(12)
    term_months: int = 12
    paid_out_on: date = date(2026, 1, 15)
    first_due_on: date = date(2026, 2, 15)
    paid_instalments: int = 0
    closed: bool = False


@dataclass(frozen=True)
class SeedApplication:
    """An application to put into the book."""

    borrower_id: str = AMY
    number: str = "AP-500001"
    product: str = "home"
    currency: str = "USD"
    amount: Decimal = Decimal(300000)
    state: str = "approved"
    since: date = date(2026, 11, 2)


COMMON_STATES: Sequence[ApplicationState] = ("received", "approved", "declined", "paid_out")
"""Those in which every book can say an application to be; not every lender's system knows the others."""

Seeded = Callable[[Sequence[SeedContract], Sequence[SeedApplication]], LoanBook]

# 1200.00 at 12 % over 12 months: 106.62 a month; the first is 12.00 interest and 94.62 principal, which leaves 1105.38.
LOAN = SeedContract()

# 6000.00 at 0 % over 6 months: 1000.00 a month.
SECOND = SeedContract(
    number="RP-200002",
    product="home",
    principal=Decimal("6000.00"),
    rate=Decimal(0),
    term_months=6,
    paid_out_on=date(2026, 3, 1),
    first_due_on=date(2026, 4, 1),
)


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


class BookContract:
    """The behaviour of a `LoanBook`."""

    @pytest.fixture
    def seeded(self) -> Seeded:
        raise NotImplementedError("Give the test class a fixture that makes a seeded book.")

    def test_a_new_loan_is_owed_in_full(self, seeded: Seeded) -> None:
        loan = seeded([LOAN], []).loans(AMY, date(2026, 1, 20))[0]
        assert (loan.principal, loan.arrears, loan.interest_from) == (usd("1200.00"), usd("0.00"), date(2026, 1, 15))

    def test_a_loan_keeps_its_terms(self, seeded: Seeded) -> None:
        loan = seeded([LOAN], []).loans(AMY, date(2026, 1, 20))[0]
        assert (loan.number, loan.product, loan.rate) == ("RP-100001", "car", Decimal(12))

    def test_a_paid_instalment_lowers_the_principal(self, seeded: Seeded) -> None:
        loan = seeded([replace(LOAN, paid_instalments=1)], []).loans(AMY, date(2026, 2, 20))[0]
        assert (loan.principal, loan.interest_from) == (usd("1105.38"), date(2026, 2, 15))

    def test_an_instalment_due_today_is_not_in_arrears(self, seeded: Seeded) -> None:
        assert seeded([LOAN], []).loans(AMY, date(2026, 2, 15))[0].arrears == usd("0.00")

    def test_an_instalment_due_yesterday_is_in_arrears(self, seeded: Seeded) -> None:
        assert seeded([LOAN], []).loans(AMY, date(2026, 2, 16))[0].arrears == usd("106.62")

    def test_arrears_add_up(self, seeded: Seeded) -> None:
        loan = seeded([replace(LOAN, paid_instalments=1)], []).loans(AMY, date(2026, 5, 1))[0]
        assert loan.arrears == usd("213.24")

    def test_a_borrower_sees_only_their_own_loans(self, seeded: Seeded) -> None:
        book = seeded([LOAN, replace(LOAN, borrower_id=BEN, number="RP-100002")], [])
        assert [loan.number for loan in book.loans(BEN, date(2026, 2, 1))] == ["RP-100002"]

    def test_the_oldest_loan_comes_first(self, seeded: Seeded) -> None:
        newer = replace(LOAN, number="RP-000001", paid_out_on=date(2026, 3, 1), first_due_on=date(2026, 4, 1))
        loans = seeded([newer, LOAN], []).loans(AMY, date(2026, 3, 2))
        assert [loan.number for loan in loans] == ["RP-100001", "RP-000001"]

    @pytest.mark.parametrize("over", [replace(LOAN, closed=True), replace(LOAN, paid_instalments=12)])
    def test_a_loan_that_is_over_does_not_run(self, seeded: Seeded, over: SeedContract) -> None:
        assert list(seeded([over], []).loans(AMY, date(2026, 6, 1))) == []

    @pytest.mark.parametrize("stranger", [BEN, NOBODY])
    def test_a_stranger_has_no_loans(self, seeded: Seeded, stranger: str) -> None:
        assert list(seeded([LOAN], []).loans(stranger, date(2026, 2, 1))) == []

    def test_each_of_two_loans_has_its_own_figures(self, seeded: Seeded) -> None:
        book = seeded([replace(LOAN, paid_instalments=1), SECOND], [])
        on = date(2026, 3, 20)
        car, home = book.loans(AMY, on)
        assert (car.principal, car.arrears, book.next_payment(car, on)) == (
            usd("1105.38"),
            usd("106.62"),
            NextPayment(date(2026, 4, 15), usd("106.62")),
        )
        assert (home.principal, home.arrears, book.next_payment(home, on)) == (
            usd("6000.00"),
            usd("0.00"),
            NextPayment(date(2026, 4, 1), usd("1000.00")),
        )
        assert [len(book.schedule(each)) for each in (car, home)] == [11, 6]

    @pytest.mark.parametrize("typed", ["RP-200002", "rp 200002", "200002"])
    def test_a_loan_is_found_by_its_number(self, seeded: Seeded, typed: str) -> None:
        picked = pick_loan(seeded([LOAN, SECOND], []).loans(AMY, date(2026, 3, 20)), typed)
        assert picked
        assert picked.number == "RP-200002"

    def test_a_borrower_who_paid_ahead_owes_nothing_yet(self, seeded: Seeded) -> None:
        loan = seeded([replace(LOAN, paid_instalments=3)], []).loans(AMY, date(2026, 2, 20))[0]
        assert (loan.arrears, loan.interest_from) == (usd("0.00"), date(2026, 4, 15))

    def test_arrears_are_the_overdue_part_of_the_schedule(self, seeded: Seeded) -> None:
        book, on = seeded([LOAN], []), date(2026, 6, 1)
        loan = book.loans(AMY, on)[0]
        overdue = [row.payment for row in book.schedule(loan) if row.due and row.due < on]
        assert (len(overdue), loan.arrears.amount) == (4, sum(overdue))

    @pytest.mark.parametrize(
        ("paid", "on", "settles"),
        [
            (0, date(2026, 1, 15), "1200.00"),
            (1, date(2026, 2, 25), "1109.01"),  # ten days at 12 % on 1105.38 are 3.634…
            (1, date(2026, 4, 16), "1127.18"),  # two instalments overdue: sixty days of interest, 21.804…
            (3, date(2026, 2, 20), "913.29"),  # paid ahead: nothing has accrued
        ],
    )
    def test_it_knows_what_settles_a_loan(self, seeded: Seeded, paid: int, on: date, settles: str) -> None:
        book = seeded([replace(LOAN, paid_instalments=paid)], [])
        assert book.payoff(book.loans(AMY, on)[0], on) == usd(settles)

    @pytest.mark.parametrize(
        ("paid", "on", "due"),
        [
            (0, date(2026, 1, 20), date(2026, 2, 15)),
            (0, date(2026, 2, 15), date(2026, 2, 15)),
            (0, date(2026, 2, 16), date(2026, 3, 15)),  # the overdue one is told as arrears
            (2, date(2026, 2, 16), date(2026, 4, 15)),  # paid ahead
        ],
    )
    def test_it_knows_the_next_payment(self, seeded: Seeded, paid: int, on: date, due: date) -> None:
        book = seeded([replace(LOAN, paid_instalments=paid)], [])
        payment = book.next_payment(book.loans(AMY, on)[0], on)
        assert payment == NextPayment(due, usd("106.62"))

    def test_after_the_last_due_date_all_is_due_at_once(self, seeded: Seeded) -> None:
        book = seeded([replace(LOAN, paid_instalments=10)], [])
        on = date(2027, 3, 1)
        loan = book.loans(AMY, on)[0]
        assert book.next_payment(loan, on) == NextPayment(on, loan.arrears)

    def test_the_schedule_is_what_is_not_paid_yet(self, seeded: Seeded) -> None:
        book = seeded([replace(LOAN, paid_instalments=10)], [])
        rows = book.schedule(book.loans(AMY, date(2026, 12, 1))[0])
        assert [(row.number, row.due) for row in rows] == [(11, date(2026, 12, 15)), (12, date(2027, 1, 15))]

    def test_the_schedule_starts_from_the_principal_and_ends_at_zero(self, seeded: Seeded) -> None:
        book = seeded([replace(LOAN, paid_instalments=3)], [])
        loan = book.loans(AMY, date(2026, 5, 1))[0]
        rows = book.schedule(loan)
        assert [sum(row.principal for row in rows), rows[-1].balance] == [loan.principal.amount, 0]

    def test_due_dates_keep_to_the_end_of_the_month(self, seeded: Seeded) -> None:
        contract = replace(LOAN, first_due_on=date(2026, 1, 31), paid_out_on=date(2025, 12, 31))
        book = seeded([contract], [])
        rows = book.schedule(book.loans(AMY, date(2026, 1, 1))[0])
        assert [row.due for row in rows[:3]] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]

    def test_it_keeps_currencies_without_cents_whole(self, seeded: Seeded) -> None:
        contract = replace(LOAN, currency="TWD", principal=Decimal(500000), rate=Decimal("6.8"), paid_instalments=1)
        loan = seeded([contract], []).loans(AMY, date(2026, 2, 20))[0]
        assert loan.principal.amount == loan.principal.amount.to_integral_value()
        assert str(loan.arrears.amount) == "0"

    @pytest.mark.parametrize("state", COMMON_STATES)
    def test_it_knows_an_application(self, seeded: Seeded, state: ApplicationState) -> None:
        found = seeded([], [SeedApplication(state=state)]).application(AMY)
        assert found == Application("AP-500001", "home", state, date(2026, 11, 2))

    def test_the_latest_application_counts(self, seeded: Seeded) -> None:
        older = SeedApplication(number="AP-400001", state="declined", since=date(2025, 1, 1))
        found = seeded([], [SeedApplication(), older]).application(AMY)
        assert found == Application("AP-500001", "home", "approved", date(2026, 11, 2))

    def test_a_borrower_sees_only_their_own_application(self, seeded: Seeded) -> None:
        assert seeded([], [SeedApplication()]).application(BEN) is None

    def test_somebody_unknown_has_no_application(self, seeded: Seeded) -> None:
        assert seeded([], [SeedApplication()]).application(NOBODY) is None

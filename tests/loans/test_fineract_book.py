"""The loan book of Fineract behaves like every loan book; and what only Fineract knows is read rightly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bot.errors import BookDown
from bot.facts import Money
from bot.loans.book import Application, Loan, LoanBook, NextPayment
from bot.loans.fineract.book import ClientKey, FineractBook
from bot.loans.fineract.building import product_of
from bot.loans.fineract.connection import Connection
from bot.loans.lender import Lender
from bot.loans.my_loan import check_balance, check_schedule
from tests.loans.book_contract import (
    AMY,
    BEN,
    LOAN,
    BookContract,
    SeedApplication,
    SeedContract,
    Seeded,
    usd,
)
from tests.loans.fineract_server import (
    PASSWORD,
    TENANT,
    USER,
    Fineract,
    Json,
    application_of,
    loan_of,
    served,
)
from tests.loans.reply_contract import breaches, rows_of

NUMBERS = {AMY: "B-1", BEN: "B 2?ü%"}
"""Borrowers' numbers; one that does not go into an address as it is."""


@dataclass
class Numbers:
    """Borrowers and their numbers."""

    numbers: Mapping[str, str] = field(default_factory=lambda: dict(NUMBERS))

    def number(self, borrower_id: str) -> str | None:
        return self.numbers.get(borrower_id)


@pytest.fixture
def fineract() -> Fineract:
    return Fineract()


@pytest.fixture
def address(fineract: Fineract) -> Iterator[str]:
    with served(fineract) as address:
        yield address


@pytest.fixture
def book(address: str) -> Iterator[FineractBook]:
    with http(address) as client:
        yield made(client)


def http(address: str) -> httpx.Client:
    tenant = {"Fineract-Platform-TenantId": TENANT}
    return httpx.Client(base_url=address, auth=(USER, PASSWORD), headers=tenant, timeout=10.0, trust_env=False)


def made(client: httpx.Client, numbers: Mapping[str, str] = NUMBERS, key: ClientKey = "external_id") -> FineractBook:
    return FineractBook(Connection(client, 10.0), Numbers(numbers), lambda name: name, key)


class TestFineractBook(BookContract):
    @pytest.fixture
    def seeded(self, fineract: Fineract, book: FineractBook) -> Seeded:
        def make(contracts: Sequence[SeedContract], applications: Sequence[SeedApplication]) -> LoanBook:
            for contract in contracts:
                fineract.add(NUMBERS[contract.borrower_id], loan_of(contract))
            for application in applications:
                fineract.add(NUMBERS[application.borrower_id], application_of(application))
            return book

        return make


ON = date(2026, 3, 20)
"""The first two instalments are overdue."""


def periods(loan: Json) -> list[Json]:
    """The instalments; the first entry of a plan is what was paid out."""
    found: list[Json] = loan["repaymentSchedule"]["periods"][1:]
    return found


def pay(period: Json, **paid: float) -> None:
    """A part of an instalment is paid, by what it is paid on."""
    for name, amount in paid.items():
        period[f"{name}Paid"] += amount
        period[f"{name}Outstanding"] = round(period[f"{name}Outstanding"] - amount, 2)
    period["totalOutstandingForPeriod"] = round(period["totalOutstandingForPeriod"] - sum(paid.values()), 2)


def charge(period: Json, **due: float) -> None:
    """A fee or a penalty falls due with an instalment."""
    for name, amount in due.items():
        period[f"{name}Due"] = period[f"{name}Outstanding"] = amount
    period["totalDueForPeriod"] = round(period["totalDueForPeriod"] + sum(due.values()), 2)
    period["totalOutstandingForPeriod"] = round(period["totalOutstandingForPeriod"] + sum(due.values()), 2)


def test_fees_and_penalties_are_in_arrears(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    charge(periods(account)[0], feeCharges=5.0, penaltyCharges=12.5)
    loan = book.loans(AMY, ON)[0]
    first = book.schedule(loan)[0]
    assert loan.arrears == usd("230.74")  # 106.62 + 17.50, and 106.62 of March
    assert (first.payment, first.principal, first.interest) == (Decimal("124.12"), Decimal("94.62"), Decimal("12.00"))


def test_a_plan_tells_charges_apart(fineract: Fineract, book: FineractBook, lender: Lender) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    charge(periods(account)[0], feeCharges=5.0, penaltyCharges=12.5)
    first, second, *_ = rows_of(check_schedule(lender, book, AMY, ON), "rows")
    assert (first[0], first[1]["payment"], first[1]["charges"]) == (
        "item_plan_row_charges",
        usd("124.12"),
        usd("17.50"),
    )
    assert second[0] == "item_plan_row_due"
    assert breaches(check_schedule(lender, book, AMY, ON)) == []


def test_an_instalment_that_is_paid_in_part_is_what_is_left_of_it(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    pay(periods(account)[0], interest=12.0, principal=38.0)
    account["summary"]["principalOutstanding"] = 1162.0
    loan = book.loans(AMY, date(2026, 2, 10))[0]
    assert (loan.principal, loan.arrears) == (usd("1162.00"), usd("0.00"))
    assert book.next_payment(loan, date(2026, 2, 10)) == NextPayment(date(2026, 2, 15), usd("56.62"))
    rows = book.schedule(loan)
    assert (rows[0].payment, rows[0].interest, rows[0].balance) == (
        Decimal("56.62"),
        Decimal("0.00"),
        Decimal("1105.38"),
    )
    assert sum(row.principal for row in rows) == loan.principal.amount
    assert book.loans(AMY, date(2026, 2, 16))[0].arrears == usd("56.62")


def test_a_penalty_that_comes_after_the_last_payment_opens_the_instalment_again(
    fineract: Fineract, book: FineractBook
) -> None:
    account = fineract.add("B-1", loan_of(replace(LOAN, paid_instalments=1)))
    charge(periods(account)[0], penaltyCharges=3.0)
    loan = book.loans(AMY, date(2026, 2, 20))[0]
    assert (loan.arrears, loan.principal, len(book.schedule(loan))) == (usd("3.00"), usd("1105.38"), 12)


@pytest.mark.parametrize("status", [600, 601, 602, 700, 100, 200, 400, 500])
def test_what_is_closed_written_off_overpaid_or_not_paid_out_is_no_loan(
    fineract: Fineract, book: FineractBook, status: int
) -> None:
    fineract.add("B-1", loan_of(LOAN, status))
    fineract.add("B-1", loan_of(replace(LOAN, number="RP-100009")))
    assert [loan.number for loan in book.loans(AMY, ON)] == ["RP-100009"]


@pytest.mark.parametrize("status", [303, 304])
def test_a_loan_on_its_way_to_another_office_is_owed(fineract: Fineract, book: FineractBook, status: int) -> None:
    fineract.add("B-1", loan_of(LOAN, status))
    assert [loan.principal for loan in book.loans(AMY, ON)] == [usd("1200.00")]


@pytest.mark.parametrize("status", [300, 303, 304, 600, 601, 602, 700])
def test_an_application_that_became_a_loan_is_paid_out(fineract: Fineract, book: FineractBook, status: int) -> None:
    fineract.add("B-1", loan_of(LOAN, status))
    assert book.application(AMY) == Application("RP-100001", "car", "paid_out", date(2026, 1, 15))


def test_an_application_that_was_withdrawn_is_passed_over(fineract: Fineract, book: FineractBook) -> None:
    fineract.add("B-1", application_of(SeedApplication(number="AP-1", since=date(2026, 5, 1))))
    fineract.add("B-1", application_of(SeedApplication(number="AP-2"), 400))
    assert book.application(AMY) == Application("AP-1", "home", "approved", date(2026, 5, 1))


def test_what_settles_a_loan_is_fineracts_own_figure(fineract: Fineract, book: FineractBook, lender: Lender) -> None:
    account = fineract.add("B-1", loan_of(replace(LOAN, paid_instalments=1)))
    charge(periods(account)[1], penaltyCharges=40.0)
    (name, facts), *_ = rows_of(check_balance(lender, book, AMY, date(2026, 2, 25)))
    assert (name, facts["principal"], facts["payoff"]) == ("item_balance", usd("1105.38"), usd("1149.01"))
    asked = f"/loans/{account['id']}/transactions/template?command=prepayLoan&transactionDate=2026-02-25"
    assert fineract.asked[-1].startswith(asked)


def test_the_example_of_fineracts_documentation_is_read_as_it_is_summed_up_there(
    fineract: Fineract, book: FineractBook
) -> None:
    """The summary is the example of `LoansApiResourceSwagger`; the plan is the one that it sums up, twelve months flat.

    Ten instalments are overdue, since 10 May 2012, none is paid, and a fee of 1500 falls due with each.
    """
    documented = {
        "principalOutstanding": 1000000.0,
        "principalOverdue": 833333.3,
        "interestOverdue": 200000.0,
        "feeChargesOverdue": 15000.0,
        "totalOutstanding": 1258000.0,
        "totalOverdue": 1048333.3,
    }
    contract = replace(
        LOAN, principal=Decimal(1000000), rate=Decimal(0), paid_out_on=date(2012, 4, 10), first_due_on=date(2012, 5, 10)
    )
    account = fineract.add("B-1", loan_of(contract))
    account.update(summary=documented, annualInterestRate=24.0)
    for each in periods(account):
        charge(each, interest=20000.0, feeCharges=1500.0)
    loan = book.loans(AMY, date(2013, 3, 1))[0]
    rows = book.schedule(loan)
    assert (loan.principal, loan.arrears, loan.rate) == (usd("1000000.00"), usd("1048333.30"), Decimal(24))
    assert loan.interest_from == date(2012, 4, 10)
    assert sum(row.payment for row in rows) == Decimal("1258000.00")
    assert [sum(getattr(row, part) for row in rows[:10]) for part in ("principal", "interest")] == [
        Decimal("833333.30"),
        Decimal("200000.00"),
    ]


@pytest.mark.parametrize(("count", "questions"), [(1, 3), (2, 5)])
def test_a_balance_takes_one_question_and_two_for_each_loan(
    fineract: Fineract, book: FineractBook, lender: Lender, count: int, questions: int
) -> None:
    for number in range(count):
        fineract.add("B-1", loan_of(replace(LOAN, number=f"RP-{number}")))
    assert len(rows_of(check_balance(lender, book, AMY, ON))) == count
    assert len(fineract.asked) == questions


def test_a_payoff_in_another_currency_is_not_told(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    loan = book.loans(AMY, ON)[0]
    account["currency"] = {"code": "EUR", "decimalPlaces": 2}
    with pytest.raises(BookDown, match="in EUR, and the loan is in USD"):
        book.payoff(loan, ON)


def test_amounts_of_more_decimals_are_rounded_to_what_is_billed(fineract: Fineract, book: FineractBook) -> None:
    contract = replace(LOAN, currency="KRW", principal=Decimal(1200000))
    account = fineract.add("B-1", loan_of(contract))
    account["summary"]["principalOutstanding"] = 1199999.5056
    loan = book.loans(AMY, date(2026, 2, 16))[0]
    assert (loan.principal, loan.arrears) == (Money(Decimal(1200000), "KRW"), Money(Decimal(106619), "KRW"))


def test_rounding_makes_no_charge(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    first = periods(account)[0]
    first.update(principalOutstanding=94.6228, interestOutstanding=12.0028, totalOutstandingForPeriod=106.6256)
    row = book.schedule(book.loans(AMY, ON)[0])[0]
    assert (row.payment, row.principal, row.interest) == (Decimal("106.63"), Decimal("94.62"), Decimal("12.01"))


def test_money_does_not_pass_through_binary_fractions(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    account["summary"]["principalOutstanding"] = 0.145  # nearest binary fraction: 0.14499999…
    assert book.loans(AMY, ON)[0].principal == usd("0.15")


def test_tranches_that_are_paid_out_later_are_no_instalments(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    tranche = {"period": 0, "dueDate": [2026, 2, 1], "principalDisbursed": 500.0, "totalOutstandingForPeriod": 9.0}
    account["repaymentSchedule"]["periods"].insert(2, tranche)
    loan = book.loans(AMY, ON)[0]
    assert [row.number for row in book.schedule(loan)] == list(range(1, 13))
    assert loan.arrears == usd("213.24")


def test_days_may_be_text(fineract: Fineract, book: FineractBook) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    account["timeline"]["submittedOnDate"] = "2026-01-02"
    periods(account)[0]["dueDate"] = "2026-02-14"
    assert book.schedule(book.loans(AMY, ON)[0])[0].due == date(2026, 2, 14)


def test_a_borrowers_number_may_be_the_clients_id(fineract: Fineract, address: str) -> None:
    fineract.add("B-0", loan_of(replace(LOAN, number="RP-0")))
    fineract.add("B-1", loan_of(LOAN))
    with http(address) as client:
        book = made(client, {AMY: "2", BEN: "77"}, "id")
        assert [loan.number for loan in book.loans(AMY, ON)] == ["RP-100001"]
        assert list(book.loans(BEN, ON)) == []


@pytest.mark.parametrize("number", ["B/1", "B\\1"])
def test_a_number_with_a_slash_is_said_without_it(address: str, number: str) -> None:
    with http(address) as client, pytest.raises(BookDown, match="has a slash") as told:
        made(client, {AMY: number}).loans(AMY, ON)
    assert number not in str(told.value)


def test_a_number_that_is_no_id_is_said_without_it(address: str) -> None:
    with http(address) as client, pytest.raises(BookDown, match="set RAPPORT_FINERACT_CLIENT") as told:
        made(client, key="id").loans(AMY, ON)
    assert "B-1" not in str(told.value)


def test_a_loan_of_another_book_is_not_guessed_at(book: FineractBook) -> None:
    with pytest.raises(BookDown, match="not read from Fineract"):
        book.schedule(Loan("RP-1", "car", usd("1"), Decimal(1), ON, usd("0")))


def test_kinds_of_loan_go_by_the_lenders_ids(lender: Lender) -> None:
    product = product_of(lender)
    asked = ["car", "Car loan", "CAR LOAN", lender.products["home"].name.by_language["vi"], "Boat 2026"]
    assert [product(name) for name in asked] == ["car", "car", "car", "home", "Boat 2026"]


HALF: Mapping[str, Callable[[Json], Any]] = {
    "accountNo": lambda loan: loan.pop("accountNo") and loan.update(accountNo=""),
    "annualInterestRate": lambda loan: loan.pop("annualInterestRate"),
    "principalOutstanding": lambda loan: loan["summary"].pop("principalOutstanding"),
    "`principalOutstanding` is missing": lambda loan: loan["summary"].update(principalOutstanding=1e300),
    "summary": lambda loan: loan.pop("summary"),
    "code": lambda loan: loan["currency"].pop("code"),
    "repaymentSchedule": lambda loan: loan.pop("repaymentSchedule"),
    "periods": lambda loan: loan["repaymentSchedule"].update(periods=None),
    "a period": lambda loan: loan["repaymentSchedule"]["periods"].append("June"),
    "dueDate": lambda loan: periods(loan)[3].update(dueDate=[2026, 2, 31]),
    "fromDate": lambda loan: periods(loan)[0].pop("fromDate"),
    "totalOutstandingForPeriod": lambda loan: periods(loan)[2].pop("totalOutstandingForPeriod"),
    "interestOutstanding": lambda loan: periods(loan)[2].update(interestOutstanding="1.00"),
    "penaltyChargesOutstanding": lambda loan: periods(loan)[2].update(penaltyChargesOutstanding=True),
    "not the sum of its parts": lambda loan: periods(loan)[2].update(principalOutstanding=1.0),
    "timeline": lambda loan: loan.update(timeline=[]),
    "submittedOnDate": lambda loan: loan["timeline"].pop("submittedOnDate"),
    "the status 999": lambda loan: loan["status"].update(id=999),
    "id": lambda loan: loan["status"].update(id="300"),
}


@pytest.mark.parametrize("named", HALF)
def test_half_an_answer_is_none(fineract: Fineract, book: FineractBook, named: str) -> None:
    account = fineract.add("B-1", loan_of(LOAN))
    assert book.loans(AMY, ON)
    HALF[named](account)
    with pytest.raises(BookDown, match=named) as told:
        book.loans(AMY, ON)
    assert "RP-100001" not in str(told.value)

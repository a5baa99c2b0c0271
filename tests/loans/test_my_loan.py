from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.errors import BookDown
from bot.facts import Money, Reply
from bot.loans.book import (
    APPLICATION_STATES,
    Application,
    ApplicationState,
    Loan,
    LoanBook,
)
from bot.loans.contract_book import ContractBook
from bot.loans.lender import Lender
from bot.loans.my_loan import (
    application_reply,
    check_application,
    check_balance,
    check_next_payment,
    check_schedule,
    pick_loan,
    statement,
)
from bot.loans.plan import plan_from_json
from tests.loans.book_contract import AMY, LOAN, SeedApplication, SeedContract
from tests.loans.reply_contract import breaches, rows_of
from tests.loans.test_contract_book import MemoryStore

TODAY = date(2026, 2, 25)
SECOND = replace(
    LOAN, number="RP-100002", product="personal", paid_out_on=date(2026, 2, 1), first_due_on=date(2026, 3, 1)
)


def book(*contracts: SeedContract, applications: Sequence[SeedApplication] = ()) -> LoanBook:
    return ContractBook(MemoryStore(contracts, applications))


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


CHECKS: dict[str, Callable[[Lender, LoanBook], Reply]] = {
    "application": lambda lender, book: check_application(lender, book, AMY),
    "balance": lambda lender, book: check_balance(lender, book, AMY, TODAY),
    "next payment": lambda lender, book: check_next_payment(lender, book, AMY, TODAY),
    "schedule": lambda lender, book: check_schedule(lender, book, AMY, TODAY),
    "statement": lambda lender, book: statement(lender, book, AMY, "Amy Lee", TODAY),
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
@pytest.mark.parametrize(
    "contracts",
    [(), (LOAN,), (replace(LOAN, paid_instalments=1),), (LOAN, SECOND), (replace(LOAN, product="boat"),)],
    ids=["none", "overdue", "paid", "two", "a kind that is no longer offered"],
)
def test_every_answer_keeps_to_the_contract(
    lender: Lender, check: Callable[[Lender, LoanBook], Reply], contracts: tuple[SeedContract, ...]
) -> None:
    assert breaches(check(lender, book(*contracts, applications=[SeedApplication()]))) == []


@pytest.mark.parametrize("name", ["balance", "next payment", "schedule", "statement"])
def test_somebody_without_a_loan_is_told_so(lender: Lender, name: str) -> None:
    assert CHECKS[name](lender, book()).name == "utter_no_loan"


@pytest.mark.parametrize("state", APPLICATION_STATES)
def test_every_state_of_an_application_can_be_told(lender: Lender, state: ApplicationState) -> None:
    assert breaches(application_reply(lender, Application("AP-1", "home", state, TODAY))) == []


def test_somebody_without_an_application_is_told_so(lender: Lender) -> None:
    assert check_application(lender, book(), AMY).name == "utter_no_application"


def test_a_balance_tells_what_settles_the_loan_today(lender: Lender) -> None:
    # 1105.38 owed, interest paid until 15 February: ten days at 12 % are 3.634… more.
    name, facts = rows_of(check_balance(lender, book(replace(LOAN, paid_instalments=1)), AMY, TODAY))[0]
    assert (name, facts["principal"], facts["payoff"]) == ("item_balance", usd("1105.38"), usd("1109.01"))


def test_a_balance_tells_arrears(lender: Lender) -> None:
    name, facts = rows_of(check_balance(lender, book(LOAN), AMY, TODAY))[0]
    assert (name, facts["arrears"]) == ("item_balance_arrears", usd("106.62"))


def test_the_next_payment_is_told(lender: Lender) -> None:
    name, facts = rows_of(check_next_payment(lender, book(replace(LOAN, paid_instalments=1)), AMY, TODAY))[0]
    assert (name, facts["due"], facts["payment"]) == ("item_next_payment", date(2026, 3, 15), usd("106.62"))


def test_the_next_payment_tells_what_is_overdue(lender: Lender) -> None:
    name, facts = rows_of(check_next_payment(lender, book(LOAN), AMY, TODAY))[0]
    assert (name, facts["arrears"]) == ("item_next_payment_overdue", usd("106.62"))


def test_each_loan_has_its_row(lender: Lender) -> None:
    items = rows_of(check_balance(lender, book(LOAN, SECOND), AMY, TODAY))
    assert [facts["number"] for _, facts in items] == ["RP-100001", "RP-100002"]


def test_a_schedule_shows_due_dates(lender: Lender) -> None:
    items = rows_of(check_schedule(lender, book(replace(LOAN, paid_instalments=10)), AMY, TODAY), "rows")
    assert [(name, facts["due"]) for name, facts in items] == [
        ("item_plan_row_due", date(2026, 12, 15)),
        ("item_plan_row_due", date(2027, 1, 15)),
    ]


def test_a_schedule_is_that_of_the_loan_that_was_named(lender: Lender) -> None:
    assert check_schedule(lender, book(LOAN, SECOND), AMY, TODAY, "rp 100002").facts["number"] == "RP-100002"


def test_a_schedule_offers_the_other_loans(lender: Lender) -> None:
    title, payload = check_schedule(lender, book(LOAN, SECOND), AMY, TODAY).buttons[0]
    assert (title.by_language["en"], payload) == (
        "Personal loan RP-100002",
        '/check_schedule{"loan_number": "RP-100002"}',
    )


@pytest.mark.parametrize(
    ("number", "picked"), [(None, "RP-1"), ("RP-2", "RP-2"), ("rp2", "RP-2"), ("2", "RP-2"), ("9", "RP-1")]
)
def test_a_loan_is_picked_as_borrowers_write_its_number(number: str | None, picked: str) -> None:
    loans = [Loan(each, "car", usd("1"), Decimal(1), TODAY, usd("0")) for each in ("RP-1", "RP-2")]
    assert pick_loan(loans, number) == next(loan for loan in loans if loan.number == picked)


@pytest.mark.parametrize(
    ("number", "picked"), [("000020412", "000020412"), ("20412", "000020412"), ("020412", "000010411")]
)
def test_zeros_before_a_number_need_not_be_typed(number: str, picked: str) -> None:
    loans = [Loan(each, "car", usd("1"), Decimal(1), TODAY, usd("0")) for each in ("000010411", "000020412")]
    assert pick_loan(loans, number) == next(loan for loan in loans if loan.number == picked)


def test_nothing_is_told_when_the_book_is_down(lender: Lender) -> None:
    with pytest.raises(BookDown):
        check_balance(lender, ContractBook(MemoryStore(down=True)), AMY, TODAY)


def test_a_schedule_carries_the_whole_plan(lender: Lender) -> None:
    reply = check_schedule(lender, book(LOAN), AMY, TODAY)
    plan = plan_from_json(reply.plan)
    loan = book(LOAN).loans(AMY, TODAY)[0]
    assert (plan.kind, plan.currency, plan.facts["number"]) == ("loan", "USD", LOAN.number)
    assert list(plan.rows) == list(book(LOAN).schedule(loan))


def test_a_statement_tells_how_the_loan_stands_in_words_and_in_the_document(lender: Lender) -> None:
    reply = statement(lender, book(LOAN), AMY, "Amy Lee", TODAY)
    balance = check_balance(lender, book(LOAN), AMY, TODAY)
    assert reply.facts == {"items": balance.facts["items"], "as_of": TODAY}
    plan = plan_from_json(reply.plan)
    loan = book(LOAN).loans(AMY, TODAY)[0]
    ((_, said),) = rows_of(balance)
    assert plan.kind == "statement"
    assert list(plan.rows) == list(book(LOAN).schedule(loan))
    assert {name: plan.facts[name] for name in ("borrower", "owed", "payoff", "arrears", "as_of")} == {
        "borrower": "Amy Lee",
        "owed": said["principal"],
        "payoff": said["payoff"],
        "arrears": said["arrears"],
        "as_of": TODAY,
    }


def test_a_statement_of_a_loan_in_order_speaks_of_no_arrears(lender: Lender) -> None:
    reply = statement(lender, book(replace(LOAN, paid_instalments=1)), AMY, "Amy Lee", TODAY)
    assert "arrears" not in plan_from_json(reply.plan).facts


def test_a_statement_is_of_the_loan_that_was_named_and_offers_the_others(lender: Lender) -> None:
    reply = statement(lender, book(LOAN, SECOND), AMY, "Amy Lee", TODAY, SECOND.number)
    assert plan_from_json(reply.plan).facts["number"] == SECOND.number
    assert [payload for _, payload in reply.buttons] == [f'/request_statement{{"loan_number": "{LOAN.number}"}}']

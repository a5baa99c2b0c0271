"""What repaying an amount early would change, on a calculation and on a loan of the book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.facts import Money, Months, Reply
from bot.loans.answers.early import early_example, early_on_loan
from bot.loans.book import Loan
from bot.loans.lender import Lender
from bot.loans.payoff import payoff
from bot.loans.question import Question
from bot.loans.schedules.monthly import schedule
from tests.loans.a_loan import LOAN, PLAN, TODAY, UNPAID, dollars
from tests.loans.reply_contract import breaches, rows_of

Ask = Callable[..., Question]


PAYOFF = payoff(LOAN.principal, LOAN.rate, LOAN.interest_from, TODAY)


@pytest.fixture
def car(ask: Ask) -> Question:
    """25,000 for a car over 60 months at 7.2 %."""
    return ask(product="car", amount=dollars("25000"), term=60)


def told(reply: Reply | None) -> Reply:
    assert reply is not None
    assert breaches(reply) == []
    return reply


def test_both_ways_to_go_on_are_shown(car: Question) -> None:
    reply = told(early_example(car, dollars("5000"), 24))
    assert (reply.name, reply.facts["after"], reply.facts["early"]) == ("utter_early_example", 24, dollars("5000"))
    (shorter, shorter_facts), (lower, lower_facts), (charge, _) = rows_of(reply)
    assert (shorter, lower, charge) == ("item_early_shorter", "item_early_lower", "item_early_no_charge")
    plan = schedule(dollars("25000"), Decimal("7.2"), 60)
    rest = Money(plan.rows[23].balance - 5000, "USD")
    anew = schedule(rest, Decimal("7.2"), 36)
    assert lower_facts["instalment"] == anew.instalment
    assert lower_facts["before"] == plan.instalment
    paid = sum((row.interest for row in plan.rows[24:]), Decimal(0))
    assert lower_facts["saved"] == Money(paid - anew.interest.amount, "USD")
    assert shorter_facts["saved"].amount > lower_facts["saved"].amount
    assert shorter_facts["sooner"] == Months(12)


@pytest.mark.parametrize(
    ("term", "after", "number"), [(60, None, 12), (18, None, 9), (60, 30, 30), (60, 60, 59), (60, 99, 59)]
)
def test_when_it_would_be_repaid(ask: Ask, term: int, after: int | None, number: int) -> None:
    question = ask(product="car", amount=dollars("25000"), term=term)
    assert told(early_example(question, dollars("50"), after)).facts["after"] == number


@pytest.mark.parametrize(("after", "fee"), [(6, "2000"), (11, "2000"), (12, None)])
def test_the_offers_charge_holds_in_its_months(ask: Ask, after: int, fee: str | None) -> None:
    """Taiwan's car loan: 2 % of what is repaid within 12 months; the twelfth ends on the day before the anniversary."""
    question = ask(market="TW", product="car", amount=Money(Decimal(500_000), "TWD"), term=60)
    name, facts = rows_of(told(early_example(question, Money(Decimal(100_000), "TWD"), after)))[-1]
    expected = {"fee": Money(Decimal(fee), "TWD")} if fee else {}
    assert (name, dict(facts)) == ("item_early_charge" if fee else "item_early_no_charge", expected)


def test_a_little_does_not_end_the_loan_sooner(car: Question) -> None:
    names = [name for name, _ in rows_of(told(early_example(car, dollars("100"))))]
    assert names == ["item_early_lower", "item_early_no_charge"]


def test_all_that_is_owed_is_paid_off(car: Question) -> None:
    plan = schedule(dollars("25000"), Decimal("7.2"), 60)
    owed = Money(plan.rows[49].balance, "USD")
    (name, facts), _ = rows_of(told(early_example(car, owed, 50)))
    saved = sum((row.interest for row in plan.rows[50:]), Decimal(0))
    assert (name, facts["sum"], facts["saved"]) == ("item_early_off", owed, Money(saved, "USD"))


def test_more_than_is_owed_is_said_to_be_so_with_the_charge(ask: Ask) -> None:
    loan = Money(Decimal(100_000), "TWD")
    question = ask(market="TW", product="car", amount=loan, term=60)
    reply = told(early_example(question, loan, 6))
    owed = schedule(loan, Decimal("5.20"), 60).rows[5].balance
    total = owed + (owed * 2 / 100).quantize(Decimal(1))
    assert (reply.name, reply.facts["sum"]) == ("utter_early_too_much", Money(total, "TWD"))


def test_a_stepped_rate_keeps_its_steps(ask: Ask, lender: Lender) -> None:
    home = lender.offers("TW")[0]
    stepped = replace(home, terms=home.terms.copy(update={"rates": home.terms.rates[1:]}))
    question = ask(market="TW", product="home", amount=Money(Decimal(8_000_000), "TWD"), term=360)
    only = replace(question, lender=replace(lender, offers_by_market={**lender.offers_by_market, "TW": (stepped,)}))
    rows = dict(rows_of(told(early_example(only, Money(Decimal(500_000), "TWD"), 36))))
    assert rows["item_early_lower"]["before"] == Money(Decimal(31929), "TWD")


def test_another_currency_is_not_taken_for_ours(car: Question) -> None:
    assert told(early_example(car, Money(Decimal(5000), "EUR"))).name == "utter_currency_not_offered"


@pytest.mark.parametrize("missing", ["product", "amount", "term"])
def test_without_a_calculation_there_is_no_example(car: Question, missing: str) -> None:
    assert early_example(replace(car, **{missing: None}), dollars("5000")) is None


def test_a_loan_of_the_book_is_reckoned_on_what_is_owed_today(lender: Lender) -> None:
    offer = lender.offer("US", "car")
    reply = told(early_on_loan(LOAN, UNPAID, PAYOFF, dollars("5000"), offer, TODAY))
    assert (reply.name, reply.facts["owed"], reply.facts["number"]) == ("utter_early_own_loan", PAYOFF, "RP-1")
    (_, shorter), (_, lower), (charge, _) = rows_of(reply)
    assert lower["before"] == PLAN.instalment
    rest = Money(LOAN.principal.amount - 5000, "USD")
    # The half month at the old balance makes the new instalment a little more than if nothing had accrued.
    least = schedule(rest, LOAN.rate, 47).instalment.amount
    assert least < lower["instalment"].amount < least + Decimal("0.5")
    assert shorter["saved"].amount > lower["saved"].amount > 0
    assert charge == "item_early_no_charge"


@pytest.mark.parametrize("early", [LOAN.principal, PAYOFF])
def test_what_settles_it_is_said(early: Money) -> None:
    reply = told(early_on_loan(LOAN, UNPAID, PAYOFF, early, None, TODAY))
    ((name, facts),) = rows_of(reply)
    assert (name, facts["sum"]) == ("item_early_off", PAYOFF)


def test_more_than_settles_it_is_too_much() -> None:
    reply = told(early_on_loan(LOAN, UNPAID, PAYOFF, dollars("24000"), None, TODAY))
    assert (reply.name, reply.facts["sum"]) == ("utter_early_too_much", PAYOFF)


def test_a_charge_is_told_by_its_rule_where_the_day_of_payment_is_unknown(lender: Lender) -> None:
    offer = lender.offer("TW", "car")
    names = [name for name, _ in rows_of(told(early_on_loan(LOAN, UNPAID, PAYOFF, dollars("5000"), offer, TODAY)))]
    assert names[-1] == "item_early_fee"


@pytest.mark.parametrize(
    ("loan", "unpaid"),
    [
        (replace(LOAN, arrears=dollars("473")), UNPAID),
        (LOAN, ()),
        (replace(LOAN, interest_from=date(2026, 11, 15)), UNPAID),
        (LOAN, [row._replace(principal=row.principal / 2) for row in UNPAID]),
    ],
    ids=["overdue", "nothing open", "paid ahead", "another kind of plan"],
)
def test_where_the_book_tells_too_little_no_figure_is_made_up(loan: Loan, unpaid: list[object]) -> None:
    assert early_on_loan(loan, unpaid, PAYOFF, dollars("5000"), None, TODAY) is None  # type: ignore[arg-type]

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from bot.facts import Days, Money, Months, Percent, Text
from bot.loans.answers import ANSWERS
from bot.loans.question import Question
from tests.loans.reply_contract import breaches, rows_of

Ask = Callable[..., Question]

INTENTS = [
    "ask_products",
    "ask_interest_rate",
    "ask_fees",
    "ask_eligibility",
    "ask_documents",
    "ask_how_to_apply",
    "ask_processing_time",
    "ask_borrowing_limit",
    "ask_repayment_methods",
    "ask_early_repayment",
    "ask_collateral",
    "ask_glossary",
    "ask_consumer_rights",
    "ask_privacy",
    "ask_contact_hours",
    "calculate_instalment",
]


def english(value: Any) -> str:
    assert isinstance(value, Text)
    return value.by_language["en"]


@pytest.mark.parametrize("intent", INTENTS)
def test_every_loan_question_has_an_answer(intent: str) -> None:
    assert intent in ANSWERS


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans", "es", "vi"])
@pytest.mark.parametrize("market", ["US", "TW"])
@pytest.mark.parametrize("product", [None, "home", "personal", "car", "boat"])
@pytest.mark.parametrize("intent", sorted(ANSWERS))
def test_every_answer_keeps_to_the_contract(
    ask: Ask, intent: str, product: str | None, market: str, language: str
) -> None:
    reply = ANSWERS[intent](ask(product=product, market=market, language=language))
    assert breaches(reply) == []


def test_it_lists_the_loans_of_a_market(ask: Ask) -> None:
    reply = ANSWERS["ask_products"](ask(market="TW"))
    kinds = ["Home loan", "Personal loan", "Car loan", "Education loan"]
    kinds += ["Working capital loan", "Microloan", "Refinancing"]
    assert [english(facts["name"]) for _, facts in rows_of(reply)] == kinds


def test_it_tells_one_kind_in_detail(ask: Ask) -> None:
    reply = ANSWERS["ask_products"](ask(product="car"))
    assert (reply.name, reply.facts["max"]) == ("utter_product", Money(Decimal(80000), "USD"))


@pytest.mark.parametrize(
    "intent", ["ask_interest_rate", "ask_fees", "ask_processing_time", "ask_borrowing_limit", "ask_collateral"]
)
def test_it_shows_only_the_kind_that_was_named(ask: Ask, intent: str) -> None:
    rows = [facts for name, facts in rows_of(ANSWERS[intent](ask(product="car"))) if name != "item_line"]
    assert [english(facts["name"]) for facts in rows] == ["Car loan"]


def test_a_fee_is_followed_by_the_insurance(ask: Ask) -> None:
    rows = rows_of(ANSWERS["ask_fees"](ask(product="car")))
    assert [name for name, _ in rows] == ["item_fee_money", "item_line"]
    assert english(rows[1][1]["line"]).startswith("The vehicle has to have comprehensive insurance")


def test_a_kind_that_is_not_offered_shows_all(ask: Ask) -> None:
    assert len(rows_of(ANSWERS["ask_processing_time"](ask(product="boat")))) == 7


def test_a_rate_comes_with_its_representative_example(ask: Ask) -> None:
    _, facts = rows_of(ANSWERS["ask_interest_rate"](ask(product="car")))[0]
    assert (facts["amount"].amount, facts["term"], facts["rate_type"]) == (Decimal(25000), Months(60), "fixed")


def test_a_rate_takes_the_borrowers_amount_and_term_as_the_example(ask: Ask) -> None:
    question = ask(product="car", amount=Money(Decimal(10000), "USD"), term=24)
    _, facts = rows_of(ANSWERS["ask_interest_rate"](question))[0]
    assert (facts["amount"].amount, facts["term"]) == (Decimal(10000), Months(24))


def test_an_amount_out_of_range_is_no_example(ask: Ask) -> None:
    question = ask(product="car", amount=Money(Decimal(1), "USD"), term=24)
    _, facts = rows_of(ANSWERS["ask_interest_rate"](question))[0]
    assert facts["amount"].amount == Decimal(25000)


def test_it_words_each_kind_of_fee(ask: Ask) -> None:
    fees = [name for name, _ in rows_of(ANSWERS["ask_fees"](ask())) if name.startswith("item_fee")]
    assert fees[:4] == ["item_fee_percent", "item_fee_percent", "item_fee_money", "item_fee_none"]


def test_a_late_charge_that_all_kinds_share_is_said_once(ask: Ask) -> None:
    late = rows_of(ANSWERS["ask_fees"](ask()), "late")
    assert late == [
        ("item_late_money", {"fee": Money(Decimal(25), "USD"), "days": Days(15)}),
        ("item_late_money", {"fee": Money(Decimal(15), "USD"), "days": Days(15)}),
    ]


def test_late_interest_is_a_rate(ask: Ask) -> None:
    late = rows_of(ANSWERS["ask_fees"](ask(market="TW")), "late")
    assert late == [("item_late_percent", {"rate": Percent(Decimal(5)), "days": Days(3)})]


def test_early_repayment_is_free_or_has_a_charge(ask: Ask) -> None:
    free, charged = (
        rows_of(ANSWERS["ask_early_repayment"](ask(market=code, product="car")))[0] for code in ("US", "TW")
    )
    assert (free[0], charged[0], charged[1]["within"]) == ("item_early_free", "item_early_fee", Months(12))


def test_conditions_that_all_kinds_share_are_said_once(ask: Ask) -> None:
    conditions = rows_of(ANSWERS["ask_eligibility"](ask()), "conditions")
    assert [name for name, _ in conditions][:4] == ["item_age_from", "item_line", "item_line", "item_named_line"]
    lines = [english(facts["line"]) for name, facts in conditions[1:]]
    assert len(set(lines)) == len(lines)


def test_kinds_that_share_a_condition_are_named_together(ask: Ask) -> None:
    conditions = rows_of(ANSWERS["ask_eligibility"](ask()), "conditions")
    named = {english(facts["line"]): facts["name"].by_language for name, facts in conditions if "name" in facts}
    income = next(name for line, name in named.items() if line.startswith("You have an income"))
    assert income["en"] == "Home loan, Personal loan, Car loan, Education loan, Microloan, Refinancing"
    assert income["ja"].startswith("住宅ローン、パーソナルローン、")


@pytest.mark.parametrize(
    ("market", "product", "ages"),
    [
        ("TW", "personal", ("item_age_between", {"age_min": 18, "age_max": 65})),
        ("TW", None, ("item_age_between", {"age_min": 18, "age_max": 70})),
        ("US", "home", ("item_age_from", {"age_min": 18})),
    ],
)
def test_it_tells_the_age(ask: Ask, market: str, product: str | None, ages: tuple[str, dict[str, int]]) -> None:
    reply = ANSWERS["ask_eligibility"](ask(market=market, product=product))
    assert rows_of(reply, "conditions")[0] == ages


def test_documents_of_all_loans_have_a_name_too(ask: Ask) -> None:
    assert english(ANSWERS["ask_documents"](ask()).facts["name"]) == "All our loans"


def test_documents_of_one_kind_are_plain_lines(ask: Ask) -> None:
    reply = ANSWERS["ask_documents"](ask(product="car"))
    assert {name for name, _ in rows_of(reply)} == {"item_line"}


def test_steps_are_numbered(ask: Ask) -> None:
    steps = rows_of(ANSWERS["ask_how_to_apply"](ask()))
    assert [(name, facts["number"]) for name, facts in steps] == [("item_step", n) for n in range(1, len(steps) + 1)]


@pytest.mark.parametrize(("product", "days"), [(None, 10), ("car", 1)])
def test_a_decision_is_promised_by_the_slowest_of_what_was_asked(ask: Ask, product: str | None, days: int) -> None:
    assert ANSWERS["ask_how_to_apply"](ask(product=product)).facts["days"] == Days(days, working=True)


@pytest.mark.parametrize("way", ["convenience store", "Direct debit"])
def test_a_market_adds_its_own_ways_to_pay(ask: Ask, way: str) -> None:
    lines = [english(facts["line"]) for _, facts in rows_of(ANSWERS["ask_repayment_methods"](ask(market="TW")))]
    assert any(way in line for line in lines)


def test_a_missed_payment_tells_the_charge_and_how_to_pay(ask: Ask) -> None:
    names = [name for name, _ in rows_of(ANSWERS["report_missed_payment"](ask(product="home")))]
    assert (names[0], set(names[1:])) == ("item_late_money", {"item_line"})

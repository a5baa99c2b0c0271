"""Recommendations: the order by what is valued, the reason for each, and the one that costs least."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.culture.wishes import PRIORITIES
from bot.facts import Days, Percent
from bot.loans.answers import ANSWERS
from bot.loans.answers.tailored import MOST, recommendation
from bot.loans.lender import Lender
from bot.loans.offers import Offer
from bot.loans.question import Question
from bot.loans.quote import representative
from tests.loans.reply_contract import breaches, rows_of

Ask = Callable[..., Question]


def english(facts: Any) -> str:
    return str(facts["name"].by_language["en"])


def rows(question: Question) -> list[tuple[str, Any]]:
    reply = recommendation(question)
    assert reply is not None
    return rows_of(reply)


def of(lender: Lender, market: str, offers: Sequence[Offer]) -> Lender:
    """The lender with other offers in one market."""
    return replace(lender, offers_by_market={**lender.offers_by_market, market: tuple(offers)})


def three(lender: Lender, market: str) -> Lender:
    """The lender with its first three kinds of loan in a market: home, personal, car."""
    return of(lender, market, lender.offers(market)[:3])


def with_terms(offer: Offer, **terms: Any) -> Offer:
    return Offer(offer.product, offer.market, offer.terms.copy(update=terms))


def faithful(offer: Offer) -> Offer:
    return Offer(offer.product.copy(update={"suits": (*offer.product.suits, "faith")}), offer.market, offer.terms)


@pytest.mark.parametrize("market", ["US", "TW"])
@pytest.mark.parametrize("priority", PRIORITIES)
@pytest.mark.parametrize("intent", ["ask_products", "ask_interest_rate"])
@pytest.mark.parametrize("product", [None, "home", "car"])
def test_every_recommendation_keeps_to_the_contract(
    ask: Ask, intent: str, priority: str, market: str, product: str | None
) -> None:
    assert breaches(ANSWERS[intent](ask(market=market, priority=priority, product=product))) == []


@pytest.mark.parametrize("priority", PRIORITIES)
def test_a_row_of_each_kind_keeps_to_the_contract(lender: Lender, ask: Ask, priority: str) -> None:
    question = ask(priority=priority)
    suited = of(lender, "US", [faithful(offer) for offer in question.offers])
    reply = recommendation(replace(question, lender=suited))
    assert reply is not None
    assert breaches(reply) == []
    assert reply.facts["priority"] == priority


def test_without_a_word_about_it_nothing_is_recommended(ask: Ask) -> None:
    assert recommendation(ask()) is None
    assert ANSWERS["ask_products"](ask()).name == "utter_products"
    assert ANSWERS["ask_interest_rate"](ask()).name == "utter_interest_rate"


def test_stability_shows_fixed_rates_only_by_their_own_cost(lender: Lender, ask: Ask) -> None:
    found = rows(replace(ask(market="TW", priority="stability"), lender=three(lender, "TW")))
    assert [(name, english(facts)) for name, facts in found] == [
        ("item_suits_stability", "Car loan"),
        ("item_suits_stability", "Personal loan"),
        ("item_costs_least", "Home loan"),
    ]


def test_a_fixed_rate_is_told_where_it_is_not_the_first(lender: Lender, ask: Ask) -> None:
    home, *others = lender.offers("US")[:3]
    turned = with_terms(home, rates=tuple(reversed(home.terms.rates)))
    question = ask(priority="stability")
    found = rows(replace(question, lender=of(lender, "US", [turned, *others])))
    name, facts = found[0]
    assert (name, facts["rate"]) == ("item_suits_stability", Percent(home.rate("fixed").initial))
    assert facts["apr"] == representative(turned, "fixed").apr != representative(turned).apr


def test_flexibility_puts_what_is_free_first_then_what_costs_less(lender: Lender, ask: Ask) -> None:
    home, personal, car = lender.offers("TW")[:3]
    free = with_terms(personal, early_repayment=lender.offers("US")[0].terms.early_repayment)
    question = ask(market="TW", priority="flexibility")
    found = rows(replace(question, lender=of(lender, "TW", [car, home, free])))
    assert [(name, english(facts)) for name, facts in found] == [
        ("item_suits_flexibility_free", "Personal loan"),
        ("item_suits_flexibility_fee", "Home loan"),
        ("item_suits_flexibility_fee", "Car loan"),
        ("item_costs_least", "Home loan"),
    ]


def test_speed_counts_the_days_to_the_decision_and_to_the_money(lender: Lender, ask: Ask) -> None:
    question = replace(ask(market="TW", priority="speed"), lender=three(lender, "TW"))
    found = [facts for name, facts in rows(question) if name == "item_suits_speed"]
    assert [english(facts) for facts in found] == ["Car loan", "Personal loan", "Home loan"]
    assert (found[0]["decision"], found[0]["payout"]) == (Days(2, True), Days(2, True))


def test_the_lowest_cost_is_said_once(ask: Ask) -> None:
    found = rows(ask(priority="lowest_cost"))
    rates = [facts["apr"].value for _, facts in found]
    assert rates == sorted(rates)
    assert {name for name, _ in found} == {"item_suits_lowest_cost"}


def test_a_home_for_the_family_is_no_car(ask: Ask) -> None:
    assert [english(facts) for _, facts in rows(ask(priority="family_home"))] == ["Home loan"]


def test_no_home_loan_in_a_market_is_answered_as_ever(lender: Lender, ask: Ask) -> None:
    question = ask(priority="family_home")
    without = replace(question, lender=of(lender, "US", lender.offers("US")[1:]))
    assert recommendation(without) is None
    assert ANSWERS["ask_products"](without).name == "utter_products"


@pytest.mark.parametrize("product", [None, "home"])
def test_no_loan_with_interest_is_offered_to_whom_it_is_forbidden(ask: Ask, product: str | None) -> None:
    for intent in ("ask_products", "ask_interest_rate"):
        assert ANSWERS[intent](ask(priority="faith", product=product)).name == "utter_no_faith_product"


def test_who_keeps_clear_of_interest_sees_only_what_has_none(lender: Lender, ask: Ask) -> None:
    home, personal, car = lender.offers("US")[:3]
    question = ask(priority="faith", product="home")
    found = rows(replace(question, lender=of(lender, "US", [home, faithful(personal), car])))
    assert [(name, english(facts)) for name, facts in found] == [("item_suits_faith", "Personal loan")]


def test_a_kind_that_was_named_is_answered_about(ask: Ask) -> None:
    assert ANSWERS["ask_products"](ask(priority="speed", product="car")).name == "utter_product"


def test_not_more_than_a_few_are_recommended(lender: Lender, ask: Ask) -> None:
    question = ask(priority="speed")
    many = of(lender, "US", [*lender.offers("US"), *lender.offers("US")])
    found = rows(replace(question, lender=many))
    assert [name for name, _ in found] == ["item_suits_speed"] * MOST + ["item_costs_least"]

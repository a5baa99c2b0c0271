"""All rates of an offer: told, and side by side for one kind of loan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.facts import Joined, Money, Months, Percent, Rows
from bot.loans.answers import ANSWERS
from bot.loans.lender import Lender
from bot.loans.offers import Offer
from bot.loans.question import Question
from bot.loans.quote import quote
from bot.loans.schedules.monthly import equal_instalment
from tests.loans.reply_contract import breaches, rows_of

Ask = Callable[..., Question]
LOAN = Money(Decimal(400_000), "USD")


def test_every_rate_of_every_offer_is_told(ask: Ask) -> None:
    reply = ANSWERS["ask_interest_rate"](ask(market="TW"))
    assert breaches(reply) == []
    names = [name for name, _ in rows_of(reply)]
    assert names == ["item_rate_floating", "item_rate_stepped"] + ["item_rate"] * 6


def test_a_floating_rate_says_what_it_follows(ask: Ask) -> None:
    _, facts = rows_of(ANSWERS["ask_interest_rate"](ask()))[1]
    assert (facts["rate"], facts["index_rate"], facts["margin"]) == (
        Percent(Decimal("5.85")),
        Percent(Decimal("3.95")),
        Percent(Decimal("1.90")),
    )
    assert facts["index"].by_language["en"] == "30-day average SOFR"


def test_a_stepped_rate_says_how_long_it_begins_low_and_how_high_it_gets(ask: Ask) -> None:
    _, facts = rows_of(ANSWERS["ask_interest_rate"](ask(market="TW")))[1]
    assert (facts["rate"], facts["first"], facts["highest"]) == (
        Percent(Decimal("2.20")),
        Months(24),
        Percent(Decimal("2.60")),
    )


def test_fixed_and_floating_stand_side_by_side_on_the_borrowers_loan(ask: Ask) -> None:
    reply = ANSWERS["ask_interest_rate"](ask(product="home", amount=LOAN, term=240))
    assert breaches(reply) == []
    assert (reply.name, reply.facts["amount"], reply.facts["term"]) == ("utter_compare_rates", LOAN, Months(240))
    (fixed, fixed_facts), (floating, floating_facts) = rows_of(reply)
    assert (fixed, floating) == ("item_compare_fixed", "item_compare_floating")
    assert fixed_facts["instalment"] == equal_instalment(LOAN, Decimal("6.35"), 240)
    assert floating_facts["instalment"] == equal_instalment(LOAN, Decimal("5.85"), 240)
    assert floating_facts["higher"] == equal_instalment(LOAN, Decimal("6.85"), 240)


def test_an_amount_that_does_not_fit_is_compared_on_the_example(ask: Ask) -> None:
    reply = ANSWERS["ask_interest_rate"](ask(product="home", amount=Money(Decimal(1), "USD"), term=240))
    assert (reply.facts["amount"], reply.facts["term"]) == (Money(Decimal(300_000), "USD"), Months(360))


def test_each_step_is_told_with_its_instalment(lender: Lender, ask: Ask) -> None:
    reply = ANSWERS["ask_interest_rate"](ask(market="TW", product="home"))
    assert breaches(reply) == []
    _, (name, facts) = rows_of(reply)
    assert name == "item_compare_stepped"
    steps = facts["steps"]
    assert isinstance(steps, Joined)
    told = [row for part in steps.facts if isinstance(part, Rows) for _, row in part.rows]
    assert [(row["number"], row["rate"]) for row in told] == [
        (1, Percent(Decimal("2.20"))),
        (25, Percent(Decimal("2.60"))),
    ]
    loan = Money(Decimal(8_000_000), "TWD")
    assert told[0]["instalment"] == equal_instalment(loan, Decimal("2.20"), 360)
    found = quote(tw_home(lender), loan, 360, kind="stepped")
    left = Money(found.schedule.rows[23].balance, "TWD")
    assert told[1]["instalment"] == equal_instalment(left, Decimal("2.60"), 336)
    assert facts["total"] == Money(sum((row.payment for row in found.schedule.rows), Decimal(0)), "TWD")


@pytest.mark.parametrize(
    ("market", "priority", "first"),
    [
        ("US", None, "item_compare_fixed"),
        ("US", "lowest_cost", "item_compare_floating"),
        ("US", "stability", "item_compare_fixed"),
        ("TW", None, "item_compare_floating"),
        ("TW", "stability", "item_compare_stepped"),
    ],
)
def test_what_is_valued_orders_the_rates_of_one_kind(ask: Ask, market: str, priority: str | None, first: str) -> None:
    reply = ANSWERS["ask_interest_rate"](ask(market=market, product="home", priority=priority))
    assert rows_of(reply)[0][0] == first


def test_an_instalment_that_changes_is_not_told_as_one(lender: Lender, ask: Ask) -> None:
    home = tw_home(lender)
    stepped = Offer(home.product, home.market, home.terms.copy(update={"rates": home.terms.rates[1:]}))
    question = ask(market="TW", product="home", amount=Money(Decimal(8_000_000), "TWD"), term=360)
    offers = {**lender.offers_by_market, "TW": (stepped,)}
    reply = ANSWERS["calculate_instalment"](replace(question, lender=replace(lender, offers_by_market=offers)))
    assert breaches(reply) == []
    assert [name for name, _ in rows_of(reply)] == ["item_compare_stepped"]


def tw_home(lender: Lender) -> Offer:
    found = lender.offer("TW", "home")
    assert found is not None
    return found

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from bot.facts import Money, Months, Percent, Rows
from bot.loans.answers.calculation import PLAN_ROWS, plan_reply, plan_rows, quote_reply
from bot.loans.question import Question
from bot.loans.schedules.monthly import schedule
from tests.loans.reply_contract import breaches

Ask = Callable[..., Question]

COMPLETE: dict[str, Any] = {"product": "car", "amount": Money(Decimal(20000), "USD"), "term": 36}


def complete(**changes: Any) -> dict[str, Any]:
    return {**COMPLETE, **changes}


@pytest.mark.parametrize(
    ("fields", "reply"),
    [
        (complete(product=None), "utter_ask_loan_kind"),
        (complete(product="boat"), "utter_ask_loan_kind"),
        (complete(amount=None), "utter_ask_amount"),
        (complete(amount=Money(Decimal(20000), "EUR")), "utter_currency_not_offered"),
        (complete(amount=Money(Decimal(2999), "USD")), "utter_amount_out_of_range"),
        (complete(amount=Money(Decimal(80001), "USD")), "utter_amount_out_of_range"),
        (complete(term=None), "utter_ask_term"),
        (complete(term=11), "utter_term_out_of_range"),
        (complete(term=85), "utter_term_out_of_range"),
        (complete(), "utter_instalment"),
    ],
)
def test_it_asks_for_what_stands_in_the_way(ask: Ask, fields: dict[str, Any], reply: str) -> None:
    assert quote_reply(ask(**fields)).name == reply


@pytest.mark.parametrize("missing", ["product", "amount", "term"])
def test_what_it_asks_keeps_to_the_contract(ask: Ask, missing: str) -> None:
    assert breaches(quote_reply(ask(**complete(**{missing: None})))) == []


@pytest.mark.parametrize(
    "fields",
    [
        complete(amount=Money(Decimal(1), "USD")),
        complete(amount=Money(Decimal(1), "EUR")),
        complete(term=1),
        complete(),
    ],
)
def test_what_it_answers_keeps_to_the_contract(ask: Ask, fields: dict[str, Any]) -> None:
    assert breaches(quote_reply(ask(**fields))) + breaches(plan_reply(ask(**fields))) == []


def test_it_offers_a_button_for_each_kind(ask: Ask) -> None:
    payloads = [payload for _, payload in quote_reply(ask()).buttons]
    kinds = ("home", "personal", "car", "education", "working_capital", "microloan", "refinancing")
    assert payloads == [f'/inform{{"loan_kind": "{kind}"}}' for kind in kinds]


def test_it_tells_what_a_loan_costs(ask: Ask) -> None:
    facts = quote_reply(ask(**COMPLETE)).facts
    assert [facts[name] for name in ("instalment", "total", "interest", "fee", "rate", "term")] == [
        Money(Decimal("619.37"), "USD"),
        Money(Decimal("22297.42"), "USD"),
        Money(Decimal("2297.42"), "USD"),
        Money(Decimal(95), "USD"),
        Percent(Decimal("7.20")),
        Months(36),
    ]


@pytest.mark.parametrize(("rate", "used"), [("5", "5"), ("0", "0"), ("900", "7.20"), ("-3", "7.20")])
def test_it_uses_the_borrowers_rate_if_it_can_be_one(ask: Ask, rate: str, used: str) -> None:
    assert quote_reply(ask(**complete(rate=Decimal(rate)))).facts["rate"] == Percent(Decimal(used))


def test_a_plan_needs_a_calculation_first(ask: Ask) -> None:
    assert plan_reply(ask(product="car")).name == "utter_no_plan_yet"


def test_a_long_plan_shows_its_first_and_last_rows(ask: Ask) -> None:
    plan = plan_reply(ask(**COMPLETE)).facts["rows"]
    assert isinstance(plan, Rows)
    assert [facts.get("number", facts.get("count")) for _, facts in plan.rows] == [1, 2, 3, 4, 29, 34, 35, 36]


@pytest.mark.parametrize("months", [1, 7, 8, 9, 10, 360])
def test_no_instalment_is_lost_in_the_gap(months: int) -> None:
    rows = plan_rows(schedule(Money(Decimal(50000), "USD"), Decimal(5), months).rows, "USD")
    shown = sum(facts["count"] if name == "item_plan_gap" else 1 for name, facts in rows)  # type: ignore[misc]
    assert (shown, len(rows) <= PLAN_ROWS) == (months, True)


def test_a_plan_ends_at_zero(ask: Ask) -> None:
    plan = plan_reply(ask(**COMPLETE)).facts["rows"]
    assert isinstance(plan, Rows)
    assert plan.rows[-1][1]["balance"] == Money(Decimal("0.00"), "USD")

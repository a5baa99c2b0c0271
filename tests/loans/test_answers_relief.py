"""The ways of relief that a borrower hears: of the market, or on their own loan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.facts import Joined, Money, Months, Percent, Reply
from bot.loans.answers.relief import MOST, relief_on_loan, relief_options
from bot.loans.lender import Lender
from bot.loans.question import Question
from bot.loans.relief import plan
from tests.loans.a_loan import LOAN, PLAN, TODAY, UNPAID
from tests.loans.reply_contract import breaches, rows_of

Ask = Callable[..., Question]


def told(reply: Reply | None) -> Reply:
    assert reply is not None
    assert breaches(reply) == []
    return reply


def or_of(*months: int) -> Joined:
    return Joined([Months(count) for count in months], by="or")


@pytest.mark.parametrize("market", ["US", "TW"])
@pytest.mark.parametrize("product", [None, "home", "personal", "car"])
def test_there_are_a_few_ways_in_every_market(ask: Ask, market: str, product: str | None) -> None:
    rows = rows_of(told(relief_options(ask(market=market, product=product))))
    assert 1 <= len(rows) <= MOST
    assert len({name for name, _ in rows}) == len(rows)


def test_the_lengths_of_one_way_stand_together(ask: Ask) -> None:
    rows = dict(rows_of(told(relief_options(ask()))))
    assert rows["item_relief_pause"]["months"] == or_of(1, 2, 3, 6)
    assert rows["item_relief_reduced"] == {"percent": Percent(Decimal(50)), "months": or_of(3, 6)}


@pytest.mark.parametrize(("product", "months"), [("car", (1, 2, 3)), ("home", (3, 6))])
def test_of_one_kind_of_loan_only_its_own_are_told(ask: Ask, product: str, months: tuple[int, ...]) -> None:
    rows = dict(rows_of(told(relief_options(ask(product=product)))))
    assert rows["item_relief_pause"]["months"] == or_of(*months)


def test_a_pause_without_interest_is_another_way(ask: Ask, lender: Lender) -> None:
    market = lender.market("US")
    waived = next(each for each in market.relief if each.kind == "pause").copy(update={"interest_waived": True})
    changed = market.copy(update={"relief": (*market.relief[:2], waived)})
    only = replace(lender, markets={**lender.markets, "US": changed})
    names = [name for name, _ in rows_of(told(relief_options(replace(ask(), lender=only))))]
    assert names == ["item_relief_extension", "item_relief_pause", "item_relief_pause_waived"]


def test_a_market_without_relief_says_nothing(ask: Ask, lender: Lender) -> None:
    bare = {**lender.markets, "US": lender.market("US").copy(update={"relief": ()})}
    assert relief_options(replace(ask(), lender=replace(lender, markets=bare))) is None


def test_the_own_loan_is_shown_with_its_figures(lender: Lender) -> None:
    options = lender.market("US").relief
    reply = told(relief_on_loan(options, LOAN, UNPAID, TODAY))
    assert (reply.facts["number"], reply.facts["instalment"]) == ("RP-1", PLAN.instalment)
    rows = dict(rows_of(reply))
    assert list(rows) == [
        "item_relief_own_extension",
        "item_relief_own_pause",
        "item_relief_own_reduced",
        "item_relief_own_interest_only",
    ]
    for option, name in ((options[0], "extension"), (options[4], "interest_only")):
        expected = plan(option, min(option.months), LOAN, UNPAID, TODAY)
        facts = rows[f"item_relief_own_{name}"]
        assert (facts["instalment"], facts["difference"]) == (expected.after, expected.difference)
        assert facts["months"] == Months(min(option.months))
        assert facts["difference"].amount > 0
    half = rows["item_relief_own_reduced"]["first"].amount
    assert abs(half * 2 - PLAN.instalment.amount) <= Decimal("0.01")


def test_what_is_overdue_can_be_spread(lender: Lender) -> None:
    behind = replace(LOAN, arrears=Money(UNPAID[0].payment, "USD"))
    rows = dict(rows_of(told(relief_on_loan(lender.market("US").relief, behind, UNPAID, date(2026, 11, 20)))))
    facts = rows["item_relief_own_arrears"]
    assert (facts["months"], facts["difference"]) == (Months(3), Money(Decimal(0), "USD"))
    assert facts["first"].amount > PLAN.instalment.amount


def test_nothing_open_means_nothing_to_tell(lender: Lender) -> None:
    assert relief_on_loan(lender.market("US").relief, LOAN, (), TODAY) is None

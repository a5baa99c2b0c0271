from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.apr.methods import AprMethod
from bot.loans.charges import SetUpFee
from bot.loans.lender import Lender
from bot.loans.markets import Apr
from bot.loans.offers import Offer
from bot.loans.quote import HIGHEST_RATE, quote, representative
from bot.loans.rates import Rate


def offer_of(lender: Lender, market: str, product: str) -> Offer:
    offer = lender.offer(market, product)
    assert offer is not None
    return offer


def by_method(offer: Offer, method: AprMethod) -> Offer:
    """The same offer in a market with another method."""
    apr = Apr(method=method, name=offer.market.apr.name)
    return replace(offer, market=offer.market.copy(update={"apr": apr}))


def test_it_quotes_a_car_loan(lender: Lender) -> None:
    # 20,000 at 7.2 % over 36 months: r = 0.006, 20000·r/(1 − 1.006^−36) = 619.3709…
    result = quote(offer_of(lender, "US", "car"), Money(Decimal(20000), "USD"), 36)
    assert (result.instalment.amount, result.fee.amount) == (Decimal("619.37"), Decimal(95))


def test_the_total_is_the_amount_and_the_interest(lender: Lender) -> None:
    result = quote(offer_of(lender, "US", "car"), Money(Decimal(20000), "USD"), 36)
    assert result.total.amount == result.amount.amount + result.interest.amount


def test_it_takes_the_borrowers_rate(lender: Lender) -> None:
    result = quote(offer_of(lender, "US", "car"), Money(Decimal(20000), "USD"), 40, Decimal(0))
    assert result.instalment.amount == Decimal("500.00")


@pytest.mark.parametrize(
    ("method", "apr"), [("us_actuarial", "13.31"), ("tw_total_cost", "13.31"), ("eu_effective", "14.15")]
)
def test_each_market_has_its_own_annual_rate(lender: Lender, method: AprMethod, apr: str) -> None:
    # 9,800 against 36 payments of 331.67 earns 1.10924 % a month: 13.3109 % nominal, 14.1537 % effective (found by
    # bisection).
    offer = by_method(offer_of(lender, "US", "personal"), method)
    assert quote(offer, Money(Decimal(10000), "USD"), 36).apr.value == Decimal(apr)


def test_the_effective_rate_is_the_nominal_one_compounded(lender: Lender) -> None:
    offer = offer_of(lender, "US", "personal")
    nominal = representative(by_method(offer, "us_actuarial")).apr.value
    effective = representative(by_method(offer, "eu_effective")).apr.value
    assert abs(((1 + nominal / 1200) ** 12 - 1) * 100 - effective) < Decimal("0.02")


@pytest.mark.parametrize("market", ["US", "TW"])
@pytest.mark.parametrize("product", ["home", "personal", "car"])
def test_the_annual_rate_includes_the_fee(lender: Lender, market: str, product: str) -> None:
    offer = offer_of(lender, market, product)
    dearer = replace(offer, terms=offer.terms.copy(update={"set_up_fee": SetUpFee.parse_obj({"percent": 10})}))
    assert representative(dearer).apr.value > representative(offer).apr.value


@pytest.mark.parametrize(("market", "method"), [("US", "us_actuarial"), ("TW", "tw_total_cost")])
def test_a_quote_names_its_method(lender: Lender, market: str, method: str) -> None:
    assert representative(offer_of(lender, market, "home")).apr_method == method


@given(cents=st.integers(100_000, 4_000_000), term=st.integers(12, 60))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_amount_and_term_within_the_limits_can_be_quoted(lender: Lender, cents: int, term: int) -> None:
    amount = Money(Decimal(cents) / 100, "USD")
    result = quote(offer_of(lender, "US", "personal"), amount, term)
    assert sum(row.principal for row in result.schedule.rows) == amount.amount


@pytest.mark.parametrize(
    ("amount", "currency", "term", "rate"),
    [
        ("999.99", "USD", 36, None),
        ("40000.01", "USD", 36, None),
        ("5000", "TWD", 36, None),
        ("5000", "USD", 11, None),
        ("5000", "USD", 61, None),
        ("5000", "USD", 36, "-1"),
        ("5000", "USD", 36, "101"),
    ],
)
def test_it_refuses_what_the_offer_does_not_allow(
    lender: Lender, amount: str, currency: str, term: int, rate: str | None
) -> None:
    offer = offer_of(lender, "US", "personal")
    with pytest.raises(OutOfRange):
        quote(offer, Money(Decimal(amount), currency), term, Decimal(rate) if rate else None)


def test_a_kind_of_rate_can_be_named(lender: Lender) -> None:
    home = offer_of(lender, "US", "home")
    loan = Money(Decimal(300000), "USD")
    assert quote(home, loan, 360) == quote(home, loan, 360, kind="fixed")
    floating = quote(home, loan, 360, kind="floating")
    assert (floating.kind, floating.rate) == ("floating", Decimal("5.85"))
    assert floating.apr.value < quote(home, loan, 360).apr.value
    with pytest.raises(OutOfRange, match="stepped"):
        quote(home, loan, 360, kind="stepped")


def test_a_stepped_rate_is_quoted_with_its_steps(lender: Lender) -> None:
    """Taiwan's home loan: 2.20 % for 24 months, then 2.60 %; interest, total and annual rate follow."""
    home = offer_of(lender, "TW", "home")
    loan = Money(Decimal(8_000_000), "TWD")
    stepped, low, high = (
        quote(home, loan, 360, kind="stepped"),
        quote(home, loan, 360, Decimal("2.20")),
        quote(home, loan, 360, Decimal("2.60")),
    )
    assert stepped.schedule.rows[:24] == low.schedule.rows[:24]
    assert stepped.schedule.rows[24].payment > low.schedule.rows[24].payment
    assert low.interest.amount < stepped.interest.amount < high.interest.amount
    assert low.apr.value < stepped.apr.value < high.apr.value
    assert (low.kind, stepped.rate) == ("fixed", Decimal("2.20"))


def test_steps_beyond_the_term_are_none_of_the_loans(lender: Lender) -> None:
    found = offer_of(lender, "TW", "home")
    steps = Rate.parse_obj({"stepped": [{"percent": 2, "months": 120}, {"percent": 9}]})
    home = replace(found, terms=found.terms.copy(update={"rates": (steps,)}))
    assert [step.percent for step in quote(home, home.least, 120).rates] == [Decimal(2)]
    assert len(quote(home, home.least, 121).rates) == 2


def test_a_named_rate_may_be_as_high_as_can_be(lender: Lender) -> None:
    car = offer_of(lender, "US", "car")
    assert quote(car, Money(Decimal(10000), "USD"), 12, HIGHEST_RATE).rate == HIGHEST_RATE

"""Legal caps: which of a market's rules an offer breaks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bot.loans.caps import breach
from bot.loans.charges import SetUpFee
from bot.loans.lender import Lender
from bot.loans.markets import Cap, Rule
from bot.loans.offers import Offer
from bot.loans.rates import Rate


def offer(lender: Lender, cap: dict[str, Any], **terms: Any) -> Offer:
    """Taiwan's personal loan (6.8 %, fee 3,000, 50,000 to 3,000,000 over 12 to 84 months) under one cap."""
    found = lender.offer("TW", "personal")
    assert found is not None
    rules = [rule for rule in found.market.rules if rule.id == "tw-civil-code-205"]
    rule = Rule.parse_obj({**rules[0].dict(), "cap": Cap.parse_obj(cap)})
    market = found.market.copy(update={"rules": (rule,)})
    return Offer(found.product, market, found.terms.copy(update=terms))


@pytest.mark.parametrize(
    ("cap", "broken"),
    [
        ({"rate": Decimal("6.8")}, False),
        ({"rate": Decimal("6.79")}, True),
        ({"rate": Decimal(5), "from": 3_000_001}, False),
        ({"rate": Decimal(5), "from": 3_000_000}, True),
        ({"rate": Decimal(5), "below": 50_000}, False),
        ({"rate": Decimal(5), "below": 50_001}, True),
        ({"rate": Decimal(5), "months": 11}, False),
        ({"rate": Decimal(5), "months": 12}, True),
        ({"apr": Decimal(18)}, True),  # 3,000 on 50,000 over a year
        ({"apr": Decimal(19)}, False),
        ({"charges": Decimal(32)}, False),  # 26 % of interest over 84 months, and a fee of 6 % of the smallest loan
        ({"charges": Decimal(31)}, True),
        ({"charges": Decimal(20), "months": 24}, False),
        ({"rate": Decimal(5), "longer_than": 83}, True),
        ({"rate": Decimal(5), "longer_than": 84}, False),
        ({"month": Decimal("0.56")}, True),  # 6.72 a year
        ({"month": Decimal("0.57")}, False),
        ({"day": Decimal("0.049")}, True),  # above 18 % a year on the smallest and shortest loan
        ({"day": Decimal("0.053")}, False),
        ({"day": Decimal("0.03"), "longer_than": 60}, False),  # there the fee weighs less
        ({"day": Decimal("0.02"), "longer_than": 60}, True),
    ],
)
def test_a_cap_holds_for_its_loans(lender: Lender, cap: dict[str, Any], broken: bool) -> None:
    assert (breach(offer(lender, cap), "credit_cooperative") is not None) is broken


def test_late_interest_is_a_rate_too(lender: Lender) -> None:
    found = offer(lender, {"rate": Decimal(16)})
    late = found.terms.late_payment.copy(update={"percent": Decimal(17)})
    broken = breach(offer(lender, {"rate": Decimal(16)}, late_payment=late), "credit_cooperative")
    assert broken is not None
    assert broken.where == ("late_payment", "percent")


def test_a_cap_by_the_month_is_twelve_times_that_a_year() -> None:
    assert Cap(month=Decimal(4)).yearly_rate == 48
    assert Cap(day=Decimal("0.3")).yearly_rate is None, "fees are in it, so it is no rate alone"


@pytest.mark.parametrize("given", [{}, {"rate": 5, "month": 1}, {"day": 1, "charges": 100}])
def test_a_cap_is_in_one_measure(given: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="exactly one of rate, apr, month, day, charges is expected"):
        Cap.parse_obj(given)


def test_it_is_said_which_figure_breaks_which_rule(lender: Lender) -> None:
    broken = breach(offer(lender, {"apr": Decimal(18)}), "credit_cooperative")
    assert broken is not None
    assert "at most 18 is allowed (rule tw-civil-code-205 of the market)." in broken.message
    assert "for 50000 over 12 months" in broken.message


def test_a_rule_for_another_licence_does_not_count(lender: Lender) -> None:
    found = offer(lender, {"rate": Decimal(1)})
    rule = found.market.rules[0].copy(update={"licence": ("pawnshop",)})
    other = Offer(found.product, found.market.copy(update={"rules": (rule,)}), found.terms)
    assert breach(other, "credit_cooperative") is None


STEPS = {"stepped": [{"percent": "1", "months": 12}, {"percent": "14", "months": 12}, {"percent": "2"}]}


@pytest.mark.parametrize(
    ("cap", "broken"),
    [
        ({"rate": Decimal("13.9")}, True),
        ({"rate": Decimal("14")}, False),
        ({"charges": Decimal(17)}, False),  # 14 % throughout would be 57 % of the loan over 84 months
        ({"charges": Decimal(15)}, True),
        ({"apr": Decimal("5.40")}, True),  # 5.41 % over 38 months; 1 % over 12, and 4.46 % over 84
        ({"apr": Decimal("5.41")}, False),
    ],
)
def test_a_stepped_rate_is_reckoned_with_its_steps(lender: Lender, cap: dict[str, Any], broken: bool) -> None:
    found = offer(lender, cap, rates=(Rate.parse_obj(STEPS),), set_up_fee=SetUpFee.parse_obj({"none": True}))
    assert (breach(found, "credit_cooperative") is not None) is broken

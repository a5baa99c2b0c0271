from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.errors import BadLenderData
from bot.loans.lender import Lender


def caps(lender: Lender, market: str, on: date, licence: str, product: str) -> list[Decimal | None]:
    rules = lender.market(market).rules_in_force(on, licence, product)
    return [rule.cap.rate or rule.cap.apr for rule in rules if rule.cap]


@pytest.mark.parametrize(
    ("on", "cap"), [(date(2021, 7, 19), "20"), (date(2021, 7, 20), "16"), (date(2026, 11, 1), "16")]
)
def test_a_cap_goes_by_the_day(lender: Lender, on: date, cap: str) -> None:
    assert caps(lender, "TW", on, "credit_cooperative", "personal") == [Decimal(cap)]


@pytest.mark.parametrize(("product", "expected"), [("personal", [Decimal(36)]), ("home", [])])
def test_a_cap_goes_by_the_kind_of_loan(lender: Lender, product: str, expected: list[Decimal]) -> None:
    assert caps(lender, "US", date(2026, 11, 1), "licensed_lender", product) == expected


def test_a_rule_goes_by_the_licence(lender: Lender) -> None:
    ids = {rule.id for rule in lender.market("TW").rules_in_force(date(2026, 11, 1), "pawnshop")}
    assert ids & {"tw-financial-consumer", "tw-civil-code-205"} == {"tw-civil-code-205"}


def test_a_rule_that_has_ended_is_not_told(lender: Lender) -> None:
    assert "tw-civil-code-205-former" not in {rule.id for rule in lender.rules("TW", date(2026, 11, 1))}


def test_a_market_is_found_in_either_case(lender: Lender) -> None:
    assert lender.market("tw") is lender.market("TW")


def test_an_unknown_market_is_named(lender: Lender) -> None:
    with pytest.raises(BadLenderData, match="no market FR"):
        lender.market("FR")

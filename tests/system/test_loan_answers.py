"""Questions that go on from a calculation, in every language: repaying early, kinds of rate, what somebody values."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest

from tests.system.conftest import Borrower, figures
from tests.system.words import CALCULATION, CODES, EARLY, FIXED_OR_FLOATING, STABILITY, THREE_YEARS

MONTHLY = Decimal("0.006")
"""7.2 % a year."""


def instalment(principal: Decimal, months: int) -> Decimal:
    """Equal instalments, by the formula."""
    exact = principal * MONTHLY / (1 - (1 + MONTHLY) ** -months)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


@pytest.mark.parametrize("code", CODES)
def test_repaying_early_is_reckoned_on_the_calculation_which_stays_as_it_is(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.last(CALCULATION[code], EARLY[code])
    assert (answer.response, answer.lang) == ("utter_early_example", code)
    paid = instalment(Decimal(20000), 60)
    grown = (1 + MONTHLY) ** 12
    owed = 20000 * grown - paid * (grown - 1) / MONTHLY
    assert str(instalment(owed - 3000, 48)) in figures(answer.text)
    (answer,) = borrower.write(THREE_YEARS[code])
    assert (answer.response, answer.lang) == ("utter_instalment", code)
    assert str(instalment(Decimal(20000), 36)) in figures(answer.text)


@pytest.mark.parametrize("code", CODES)
def test_kinds_of_rate_stand_side_by_side(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.write(FIXED_OR_FLOATING[code])
    assert (answer.response, answer.lang) == ("utter_compare_rates", code)
    # fixed 6.35; floating 3.95 + 1.90
    assert {"6.35", "3.95", "1.9", "5.85"} <= figures(answer.text)


@pytest.mark.parametrize("code", CODES)
def test_what_somebody_values_orders_the_offers_and_is_no_difficulty(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.write(STABILITY[code])
    assert (answer.response, answer.lang) == ("utter_recommendation", code)
    assert "6.35" in figures(answer.text)
    assert not borrower.cases()

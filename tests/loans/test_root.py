from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.loans.root import TOLERANCE, rate_root


@given(st.decimals("-0.99", "100000", places=6))
def test_it_finds_the_root_of_a_line(root: Decimal) -> None:
    assert abs(rate_root(lambda rate: root - rate) - root) <= TOLERANCE


def test_it_finds_the_root_of_a_steep_curve() -> None:
    # (1 + r)^360 = 10^9 has its root at 10^(9/360) − 1.
    expected = Decimal(10) ** (Decimal(9) / 360) - 1
    assert abs(rate_root(lambda rate: (1 + rate) ** 360 - Decimal(10) ** 9) - expected) < Decimal("1e-13")


def test_it_says_when_there_is_none() -> None:
    with pytest.raises(OutOfRange):
        rate_root(lambda rate: Decimal(1))

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.loans.root import TOLERANCE, Function, nearest_to_zero, rate_root, rate_roots


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


def product(*roots: str) -> Function:
    """A curve that is zero at these rates and nowhere else."""
    return lambda rate: math.prod((rate - Decimal(root) for root in roots), start=Decimal(1))


@pytest.mark.parametrize(
    "roots",
    [(), ("0",), ("0.1",), ("-0.5", "0.1"), ("0.1", "0.2", "5"), ("0.1", "0.1001"), ("-0.9", "-0.89", "0", "100000")],
)
def test_it_finds_all_roots(roots: tuple[str, ...]) -> None:
    found = rate_roots(product(*roots))
    assert len(found) == len(roots)
    assert all(abs(one - Decimal(other)) <= TOLERANCE for one, other in zip(found, roots, strict=True))


@pytest.mark.parametrize(
    ("roots", "counts"), [(("0.1", "0.2"), "0.1"), (("-0.2", "-0.1"), "-0.1"), (("-0.1", "0", "3"), "0")]
)
def test_the_lowest_above_zero_counts_or_else_the_highest(roots: tuple[str, ...], counts: str) -> None:
    assert nearest_to_zero([Decimal(root) for root in roots]) == Decimal(counts)


def test_without_roots_none_counts() -> None:
    with pytest.raises(OutOfRange):
        nearest_to_zero([])


def test_few_values_of_a_function_are_needed() -> None:
    asked: list[Decimal] = []

    def mortgage(rate: Decimal) -> Decimal:
        asked.append(rate)
        return 196000 - Decimal("1199.10") * (1 - (1 + rate) ** -360) / rate if rate else Decimal(196000 - 431676)

    rate_root(mortgage)
    assert len(asked) <= 12

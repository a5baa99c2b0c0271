"""Percentiles, cycles and growth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.percentiles import cycles, growth, percentile

TIMES = st.lists(st.floats(0.001, 1e6), min_size=1, max_size=50)


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [([7], 0.95, 7), ([1, 2, 3], 0.5, 2), ([4, 1, 3, 2], 0.5, 2.5), ([10, 20], 0.95, 19.5), ([3, 1, 2], 1, 3)],
)
def test_it_interpolates_between_the_nearest_values(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == pytest.approx(expected)


@given(TIMES, st.floats(0, 1))
def test_it_lies_between_the_smallest_and_the_largest(values: list[float], share: float) -> None:
    assert min(values) <= percentile(values, share) <= max(values) * (1 + 1e-9)


@given(TIMES)
def test_it_rises_with_the_share(values: list[float]) -> None:
    assert percentile(values, 0.5) <= percentile(values, 0.95)


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 1.5)])
def test_it_refuses_what_has_no_percentile(values: list[float], share: float) -> None:
    with pytest.raises(ValueError, match="percentile"):
        percentile(values, share)


def test_cycles_leave_an_unfinished_one_out() -> None:
    assert cycles([1, 3, 5, 7, 100], 2) == [2, 6]


def test_growth_compares_medians_so_that_one_slow_cycle_does_not_count() -> None:
    assert growth([10, 10, 90], [12, 900, 12]) == pytest.approx(1.2)

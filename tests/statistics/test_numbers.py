"""Medians, percentiles, shares and averages: right for every list, and silent about few."""

from __future__ import annotations

import math
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.statistics.numbers import ENOUGH, average, median, percentile, share

values = st.lists(st.floats(0, 1e7), min_size=ENOUGH, max_size=60)


@given(values)
def test_the_median_is_that_of_the_standard_library(found: list[float]) -> None:
    assert median(found) == statistics.median(found)


@given(values, st.integers(1, 100))
def test_a_percentile_is_the_smallest_value_that_covers_its_share(found: list[float], percent: int) -> None:
    value = percentile(found, percent)
    assert value in found
    assert sum(each <= value for each in found) * 100 >= percent * len(found)
    assert sum(each < value for each in found) * 100 < percent * len(found)


@given(values)
def test_an_average_lies_between_the_values(found: list[float]) -> None:
    value = average(found)
    assert value is not None
    assert min(found) - 1e-6 <= value <= max(found) + 1e-6
    assert math.isclose(value * len(found), sum(found), rel_tol=1e-9)


@given(st.lists(st.floats(0, 10), max_size=ENOUGH - 1))
def test_of_too_few_nothing_is_said(found: list[float]) -> None:
    assert (median(found), percentile(found, 90), average(found), share(0, len(found))) == (None, None, None, None)


@pytest.mark.parametrize(("part", "whole", "expected"), [(0, 5, 0.0), (4, 5, 0.8), (5, 5, 1.0)])
def test_a_share(part: int, whole: int, expected: float) -> None:
    assert share(part, whole) == expected

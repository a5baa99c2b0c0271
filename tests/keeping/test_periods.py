"""Lengths of time as people write them."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.errors import BadInput
from bot.keeping.periods import before

LAST_OF_MARCH = datetime(2028, 3, 31, 15, 30, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("length", "day"),
    [
        ("1d", "2028-03-30"),
        ("90d", "2028-01-01"),
        ("1m", "2028-02-29"),
        ("13m", "2027-02-28"),
        ("3m", "2027-12-31"),
        ("4M", "2027-11-30"),
        (" 24m ", "2026-03-31"),
        ("3y", "2025-03-31"),
        ("2027y", "0001-03-31"),
    ],
)
def test_it_goes_back_by_the_calendar(length: str, day: str) -> None:
    assert before(LAST_OF_MARCH, length).isoformat() == f"{day}T15:30:00+00:00"


@pytest.mark.parametrize(
    "length", ["", "24", "m", "0d", "-1d", "1.5y", "2 m", "1w", "99999999d", "9999y", "2028y", "99999m"]
)
def test_anything_else_is_refused(length: str) -> None:
    with pytest.raises(BadInput, match="write days, months or years|choose a shorter time"):
        before(LAST_OF_MARCH, length)

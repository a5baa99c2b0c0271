"""Lengths, shares and differences in words."""

from __future__ import annotations

from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.statistics.spans import span
from desk.statistics import wording

SPAN = span("28", datetime(2026, 11, 24, 15, tzinfo=timezone.utc), ZoneInfo("UTC"))
THAN = "than in the 28 days before"
AS = "in the 28 days before"


@pytest.mark.parametrize(
    ("seconds", "length", "working"),
    [
        (None, "too few to say", "too few to say"),
        (59, "under 1 min", "under 1 min"),
        (60, "1 min", "1 min"),
        (3600, "1 h", "1 h"),
        (12000, "3 h 20 min", "3 h 20 min"),
        (86400, "1 day", "24 h"),
        (86400 + 60, "1 day", "24 h 1 min"),
        (187200, "2 days 4 h", "52 h"),
    ],
)
def test_lengths(seconds: float | None, length: str, working: str) -> None:
    assert (wording.length(seconds), wording.working(seconds)) == (length, working)


def test_numbers() -> None:
    assert wording.more(1300, 100, SPAN) == f"1,200 more {THAN}"
    assert wording.more(0, 1, SPAN) == f"1 fewer {THAN}"
    assert wording.more(4, 4, SPAN) == f"as many as {AS}"
    assert (wording.number(1, "case"), wording.number(0, "case")) == ("1 case", "0 cases")


def test_times() -> None:
    assert wording.longer(600, 1800, SPAN) == f"20 min shorter {THAN}"
    assert wording.longer(1800, 600, SPAN) == f"20 min longer {THAN}"
    assert wording.longer(600, 630, SPAN) == f"as long as {AS}"
    assert wording.longer(600, None, SPAN) == "too few to compare with the 28 days before"


def test_shares_differ_as_they_are_shown() -> None:
    assert wording.points(0.906, 0.894, SPAN) == f"2 percentage points more {THAN}"
    assert wording.points(0.904, 0.914, SPAN) == f"1 percentage point less {THAN}"
    assert wording.points(0.9, 0.9, SPAN) == f"the same share as {AS}"
    assert wording.points(None, 0.9, SPAN).startswith("too few")


def test_averages_differ_as_they_are_shown() -> None:
    assert wording.higher(4.26, 4.04, SPAN) == f"0.3 higher {THAN}"
    assert wording.higher(4.0, 4.26, SPAN) == f"0.3 lower {THAN}"
    assert wording.higher(4.01, 3.99, SPAN) == f"the same as {AS}"

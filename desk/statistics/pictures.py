"""What the pictures are drawn of: bars as shares of the longest one. Every one stands beside its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.statistics.figures import SCORES
from bot.statistics.slots import Slot
from desk import words
from desk.statistics.report import FIRST_LIMITS, Report
from desk.statistics.wording import working

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SHADES = 4
"""How many shades an hour of the week may have."""


@dataclass(frozen=True)
class Bar:
    """A number with its label; `length` is its share of the longest bar, from 0 to 100."""

    label: str
    count: int
    length: float


@dataclass(frozen=True)
class Column:
    """One piece of time: cases opened and settled in it, each with its height from 0 to 100."""

    label: str
    opened: int
    settled: int
    opened_height: float
    settled_height: float


@dataclass(frozen=True)
class Hour:
    """A number of arrivals; `shade` runs from 0 for none to `SHADES` for the busiest hours."""

    count: int
    shade: int


@dataclass(frozen=True)
class Pictures:
    """All pictures of a report.

    `hours` has a row an hour of the day with a place a weekday, from the first hour in which something came,
    `first_hour`, to the last one.
    """

    columns: Sequence[Column]
    highest: int
    firsts: Sequence[Bar]
    missed: Sequence[Bar]
    ratings: Sequence[Bar]
    first_hour: int
    hours: Sequence[Sequence[Hour]]


def pictures(report: Report) -> Pictures:
    """The pictures of a report."""
    used = sorted(hour for _, hour in report.arrivals)
    first, last = (used[0], used[-1]) if used else (0, -1)
    return Pictures(
        columns=_columns(report),
        highest=_highest(report),
        firsts=bars([*_first_labels(), f"over {working(FIRST_LIMITS[-1])}"], report.firsts),
        missed=bars([words.CLOCKS[each.clock] for each in report.clocks], [each.missed for each in report.clocks]),
        ratings=bars([f"{score} of 5" for score in SCORES], [report.figures.ratings[score] for score in SCORES]),
        first_hour=first,
        hours=[[_hour(report, day, hour) for day in range(7)] for hour in range(first, last + 1)],
    )


def bars(labels: Sequence[str], counts: Sequence[int]) -> Sequence[Bar]:
    """Bars with these labels."""
    longest = max(counts, default=0)
    return [
        Bar(label, count, round(100 * count / longest, 2) if longest else 0.0)
        for label, count in zip(labels, counts, strict=True)
    ]


def day(slot: Slot) -> str:
    """A piece of time in words: `Tue 24 Nov`, or `24 Nov to 30 Nov`."""
    if slot.first == slot.last:
        return f"{slot.first:%a} {slot.first.day} {slot.first:%b}"
    return f"{slot.first.day} {slot.first:%b} to {slot.last.day} {slot.last:%b}"


def _columns(report: Report) -> Sequence[Column]:
    highest = _highest(report) or 1
    return [
        Column(day(slot), opened, settled, round(100 * opened / highest, 2), round(100 * settled / highest, 2))
        for slot, opened, settled in zip(report.slots, report.opened_by_slot, report.settled_by_slot, strict=True)
    ]


def _highest(report: Report) -> int:
    return max((*report.opened_by_slot, *report.settled_by_slot), default=0)


def _first_labels() -> Sequence[str]:
    return [f"up to {working(limit)}" for limit in FIRST_LIMITS]


def _hour(report: Report, weekday: int, hour: int) -> Hour:
    count, most = report.arrivals.get((weekday, hour), 0), max(report.arrivals.values())
    return Hour(count, -(-count * SHADES // most))

"""How long schedules take: `python -m bench.schedules`, one core; the aim is ten thousand of 360 rows in 10 s.

Processor time of this process, so that what else runs on the machine counts less.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal

import typer
from rich.console import Console
from rich.table import Table

from bot.facts import Money
from bot.loans.schedules.day_counts import ACTUAL_365, ACTUAL_ACTUAL, PERIODS, THIRTY_360, DayCount
from bot.loans.schedules.plan import plan
from bot.loans.schedules.terms import LoanTerms, Method, RateStep

ROWS = 360
AIM = 10.0
"""Seconds for ten thousand."""

KINDS: Sequence[tuple[str, Method, DayCount, bool]] = (
    ("equal instalments, a twelfth each month, no dates", "equal-instalments", PERIODS, False),
    ("the same, with due dates", "equal-instalments", PERIODS, True),
    ("equal instalments, 30/360", "equal-instalments", THIRTY_360, True),
    ("equal instalments, actual/365", "equal-instalments", ACTUAL_365, True),
    ("equal instalments, actual/actual", "equal-instalments", ACTUAL_ACTUAL, True),
    ("equal principal, actual/365", "equal-principal", ACTUAL_365, True),
)
"""What is measured: title, method, day count, and whether there are dates."""


def loan(number: int, method: Method, day_count: DayCount, dated: bool) -> LoanTerms:
    """The n-th loan of a lender; no two are alike."""
    return LoanTerms(
        Money(Decimal(100_000 + 37 * number), "USD"),
        [RateStep(1, Decimal(3) + Decimal(number % 800) / 100)],
        ROWS,
        method,
        day_count=day_count,
        paid_out=date(2020, 1, 1) + timedelta(days=number % 2000) if dated else None,
    )


def seconds(schedules: int, make: Callable[[int], object]) -> float:
    """Processor time for so many schedules, rows included."""
    started = time.process_time()
    for number in range(schedules):
        make(number)
    return time.process_time() - started


def main(schedules: int = typer.Option(10_000, min=1, help="How many of each kind; the aim is for 10,000.")) -> None:
    """Prints the time of each kind of schedule, for ten thousand of them, and whether the aim is met."""
    table = Table("schedules of 360 rows", "10,000 take, s", "a row, µs", f"aim {AIM:g} s")
    for title, method, day_count, dated in KINDS:
        taken = seconds(schedules, lambda number, kind=(method, day_count, dated): plan(loan(number, *kind)))  # type: ignore[misc]
        scaled = taken * 10_000 / schedules
        verdict = "met" if scaled <= AIM else "missed"
        table.add_row(title, f"{scaled:.1f}", f"{taken / schedules / ROWS * 1e6:.2f}", verdict)
    Console(width=110).print(table)


if __name__ == "__main__":
    typer.run(main)

"""Schedules are quick: measured beside plain decimal arithmetic in the same run."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from typer.testing import CliRunner

from bench import schedules
from bench.schedules import KINDS, ROWS, loan, seconds
from bot.loans.money import CONTEXT
from bot.loans.schedules.plan import plan

HOW_MANY = 30


def rounded_quotients(number: int) -> None:
    """As many multiplications, divisions and roundings of decimals as a schedule has rows, and nothing else."""
    amount, rate, year, unit = Decimal(200_000 + number), Decimal("6.1"), Decimal(1200), Decimal("0.01")
    with localcontext(CONTEXT):
        for _ in range(ROWS):
            (amount * rate / year).quantize(unit)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind[0])
def test_a_schedule_takes_a_few_times_its_bare_arithmetic(
    kind: tuple[str, schedules.Method, schedules.DayCount, bool],
) -> None:
    bare = min(seconds(HOW_MANY, rounded_quotients) for _ in range(3))
    whole = min(seconds(HOW_MANY, lambda number: plan(loan(number, *kind[1:]))) for _ in range(3))
    assert whole < 25 * bare, f"{whole / bare:.1f} times"


def test_it_prints_every_kind_and_whether_the_aim_is_met() -> None:
    app = schedules.typer.Typer()
    app.command()(schedules.main)
    result = CliRunner().invoke(app, ["--schedules", "2"])
    assert result.exit_code == 0
    assert result.output.count("met") + result.output.count("missed") == len(KINDS)
    assert all(title in result.output for title, *_ in KINDS)

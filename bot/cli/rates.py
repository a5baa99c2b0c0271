"""`rapport apr`: the annual percentage rate of cash flows."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import typer

from bot.cli.shared import plainly

if TYPE_CHECKING:
    from bot.loans.apr.request import Answer

_FOUR_DECIMALS = Decimal("0.0001")


@plainly
def apr(
    as_json: bool = typer.Option(False, "--json", help="Print an object: method, percent, unit-period."),
    below_zero: bool = typer.Option(False, "--below-zero", help="Allow payments of less than the advances."),
) -> None:
    """Reads cash flows as JSON from standard input and prints their annual percentage rate, with four decimals."""
    from bot.errors import BadInput
    from bot.loans.apr.request import answer

    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("json", "The input is not UTF-8; write JSON in UTF-8.") from error
    found = answer(text, below_zero)
    if as_json:
        typer.echo(json.dumps(_told(found), indent=2))
        return
    typer.echo(f"{_rounded(found.percent):f}")
    if found.others:
        others = ", ".join(f"{_rounded(other):f}" for other in found.others)
        typer.echo(
            f"rapport: these flows have other rates as well ({others}); the lowest that is not below zero counts, or "
            "else the highest, as in the FCA Handbook, MCOB 10.3.1B R.",
            err=True,
        )


def _told(found: Answer) -> dict[str, Any]:
    """The answer for programs. Its numbers are already rounded, so that JSON's binary ones show the same digits."""
    told: dict[str, Any] = {"method": found.method, "percent": float(_rounded(found.percent))}
    if found.unit_period is not None:
        told["unit_period"] = str(found.unit_period)
        told["periods_per_year"] = float(_rounded(found.unit_period.per_year))
    if found.others:
        told["other_percents"] = [float(_rounded(other)) for other in found.others]
    return told


def _rounded(percent: Decimal) -> Decimal:
    from bot.loans.money import CONTEXT

    return percent.quantize(_FOUR_DECIMALS, context=CONTEXT)

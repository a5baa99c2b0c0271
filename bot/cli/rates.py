"""`rapport apr`: annual percentage rates of cash flows."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import Any

import typer

from bot.cli.shared import plainly
from bot.errors import BadCashFlows

PLACES = Decimal("0.0001")


@plainly
def apr(
    as_json: bool = typer.Option(False, "--json", help="Print an object with method and percent instead of a number."),
) -> None:
    """Reads cash flows as JSON on standard input and prints their annual percentage rate in percent: docs/loans.md."""
    from bot.loans.cash_flows import annual_rate

    data = _read(sys.stdin.read())
    percent = annual_rate(data).quantize(PLACES)
    typer.echo(json.dumps({"method": data["method"], "percent": str(percent)}) if as_json else percent)


def _read(text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=Decimal)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadCashFlows(
            f"Standard input is not readable as JSON ({error}); see docs/loans.md for an example."
        ) from error

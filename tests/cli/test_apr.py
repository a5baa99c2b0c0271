"""`rapport apr`, as somebody pipes cash flows into it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli.app import app

MONTHLY = {
    "method": "us_actuarial",
    "advances": [{"date": "2026-01-10", "amount": 100}],
    "payments": [{"date": "2026-02-10", "amount": "101"}],
    "unit_period": "1 month",
}


def told(text: str, *options: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["apr", *options], input=text)
    return done.exit_code, done.stdout, done.stderr


def test_it_prints_the_rate_and_nothing_else() -> None:
    assert told(json.dumps(MONTHLY)) == (0, "12.0000\n", "")


def test_it_prints_an_object_on_demand() -> None:
    code, out, _ = told(json.dumps(MONTHLY), "--json")
    assert (code, json.loads(out)) == (0, {"method": "us_actuarial", "percent": "12.0000"})


def test_numbers_are_read_exactly() -> None:
    flows = '{"method": "eu_effective", "advances": [{"t": 0, "amount": 0.1}], "payments": [{"t": 1, "amount": 0.11}]}'
    assert told(flows)[1] == "10.0000\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "rapport: Standard input is not readable as JSON"),
        ("[" * 100_000, "rapport: Standard input is not readable as JSON"),
        ("{}", "rapport: method: one of us_actuarial, eu_effective is expected"),
        (json.dumps({**MONTHLY, "advances": [{"date": "2026-01-10", "amount": float("nan")}]}), "advances.0.amount"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(text: Any, message: str) -> None:
    code, out, error = told(text)
    assert (code, out, error.count("\n")) == (1, "", 1)
    assert message in error

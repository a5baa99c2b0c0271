"""`rapport apr`, as a program calls it."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from bot.cli.app import app

# 1000 = 510·v + 510·v², so v = 0.9868705 and 1200·(1/v − 1) = 15.9648.
LOAN = {
    "method": "us_actuarial",
    "advances": [{"date": "2026-01-10", "amount": 1000}],
    "payments": [{"date": "2026-02-10", "amount": "510"}, {"date": "2026-03-10", "amount": "510"}],
}
TWO_RATES = {
    "method": "eu_effective",
    "advances": [{"t": 0, "amount": 100}, {"t": 2, "amount": 132}],
    "payments": [{"t": 1, "amount": 230}],
}


def ran(given: object, *words: str) -> Result:
    text = given if isinstance(given, (str, bytes)) else json.dumps(given)
    return CliRunner().invoke(app, ["apr", *words], input=text)


def test_it_prints_the_rate_and_nothing_else() -> None:
    result = ran(LOAN)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "15.9648\n", "")


def test_it_prints_an_object() -> None:
    told = json.loads(ran(LOAN, "--json").stdout)
    assert told == {"method": "us_actuarial", "percent": 15.9648, "unit_period": "1 month", "periods_per_year": 12}


def test_a_byte_order_mark_does_no_harm() -> None:
    assert ran(b"\xef\xbb\xbf" + json.dumps(LOAN).encode()).stdout == "15.9648\n"


def test_it_says_which_of_several_rates_it_took() -> None:
    result = ran(TWO_RATES, "--below-zero")
    assert (result.exit_code, result.stdout) == (0, "10.0000\n")
    assert "(20.0000)" in result.stderr
    assert json.loads(ran(TWO_RATES, "--below-zero", "--json").stdout)["other_percents"] == [20]


def test_a_rate_below_zero_is_printed_if_allowed() -> None:
    cheap = {**LOAN, "payments": [{"date": "2026-02-10", "amount": 990}]}
    assert ran(cheap).exit_code == 1
    assert ran(cheap, "--below-zero").stdout == "-12.0000\n"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("no JSON", "rapport: The input is no JSON"),
        (b"\xff\xfe", "rapport: The input is not UTF-8"),
        ({**LOAN, "method": "apr"}, "rapport: method: apr is none"),
        ({**LOAN, "payments": []}, "rapport: payments: there are none"),
        ({**LOAN, "payments": [{"date": "2026-02-10", "amount": 5}]}, "rapport: payments: together 5"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(given: object, said: str) -> None:
    result = ran(given)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(said)
    assert result.stderr.count("\n") == 1

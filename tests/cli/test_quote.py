"""`rapport quote`: what it prints, and that every error is one sentence."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli.app import app
from bot.loans.money import round_amount
from tests.conftest import ROOT

LOAN = ("--amount", "10000", "--currency", "USD", "--rate", "12", "--term", "6")
DATED = (*LOAN, "--day-count", "30/360", "--paid-out", "2024-01-01")
OFFER = ("--amount", "10000", "--term", "12", "--market", "US", "--product", "personal")


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example lender, in no other folder than this test's."""
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.delenv("RAPPORT_LENDER", raising=False)
    monkeypatch.chdir(ROOT)


def quoted(*words: str) -> str:
    result = CliRunner().invoke(app, ["quote", *words])
    assert result.exit_code == 0, result.output
    return result.output


def data(*words: str) -> Any:
    return json.loads(quoted(*words, "--format", "json"))


def payments(made: Any) -> list[str]:
    return [row["payment"] for row in made["rows"]]


def test_it_prints_facts_rows_and_totals() -> None:
    lines = quoted(*DATED, "--first-due", "2024-02-01").splitlines()
    assert [line.split(None, 1) for line in lines[:6]] == [
        ["loan", "10000.00 USD"],
        ["rate", "12 % a year"],
        ["term", "6 × month, equal-instalments, 30/360"],
        ["instalment", "1725.48"],
        ["interest", "352.91"],
        ["total", "10352.91"],
    ]
    assert lines[8].split() == ["1", "2024-02-01", "1725.48", "1625.48", "100.00", "8374.52"]
    assert lines[-1].split() == ["total", "10352.91", "10000.00", "352.91"]
    assert len({len(line) for line in lines[7:-1]}) == 1


def test_json_has_exact_amounts_as_text() -> None:
    made = data(*DATED)
    assert made["schedule"]["total"] == "10352.91"
    assert made["schedule"]["rows"][5] == {
        "number": 6,
        "due": "2024-07-01",
        "payment": "1725.51",
        "principal": "1708.43",
        "interest": "17.08",
        "balance": "0.00",
    }


def test_csv_has_a_row_for_each_instalment() -> None:
    rows = list(csv.DictReader(quoted(*LOAN, "--format", "csv").splitlines()))
    assert [row["number"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert sum(Decimal(row["principal"]) for row in rows) == 10000


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--method", "equal-principal"], ["1766.67", "1750.00", "1733.34", "1716.67", "1700.00", "1683.32"]),
        (["--method", "interest-only"], [*["100.00"] * 5, "10100.00"]),
        (["--method", "balloon", "--balloon", "50%"], [*["912.74"] * 5, "5912.74"]),
        (["--amortised-over", "12"], [*["888.49"] * 5, "6037.69"]),
        (["--grace", "2"], ["100.00", "100.00", *["2562.81"] * 4]),
        (["--grace", "2", "--grace-kind", "interest-free"], ["0.00", "0.00", *["2562.81"] * 4]),
        (["--step", "4:6"], [*["1725.48"] * 3, *["1708.49"] * 3]),
        (["--every", "quarter"], [*["1845.98"] * 5, "1845.96"]),
        (["--even-last"], [*["1725.48"] * 5, "1725.51"]),
    ],
    ids=lambda value: " ".join(value) if "--" in value[0] else "",
)
def test_methods(words: list[str], expected: list[str]) -> None:
    assert payments(data(*LOAN, *words)["schedule"]) == expected


def test_due_dates_move_by_the_markets_calendar() -> None:
    words = (*DATED[:-1], "2026-09-25", "--holidays", "US", "--roll", "following")
    dues = [row["due"] for row in data(*words)["schedule"]["rows"]]
    # 25 October is a Sunday; Friday, 25 December is a holiday of the New York office
    assert dues[:3] == ["2026-10-26", "2026-11-25", "2026-12-28"]


def test_one_more_day_may_be_closed_and_interest_may_run_to_the_moved_day() -> None:
    words = (*LOAN, "--paid-out", "2026-06-01", "--day-count", "actual/365", "--holiday", "2026-07-01")
    agreed, moved = (data(*words, "--roll", "following", *more)["schedule"]["rows"][0] for more in ([], ["--adjusted"]))
    assert agreed["due"] == moved["due"] == "2026-07-02"
    assert (agreed["interest"], moved["interest"]) == ("98.63", "101.92")


def test_early_repayment_is_shown_beside_the_old_plan() -> None:
    words = (*DATED, "--extra", "2024-03-10:2000:lower", "--early-charge", "2%:12")
    early = data(*words)["early"]
    assert (early["repaid"], early["charge"]) == ("2000.00", "40.00")
    assert Decimal(early["net"]) == Decimal(early["interest_saved"]) - 40
    assert [row["number"] for row in early["schedule"]["rows"]] == [1, 2, 0, 3, 4, 5, 6]
    shown = quoted(*words)
    assert "net saving" in shown
    assert "new instalment" in shown
    (line,) = [line for line in shown.splitlines() if "2024-03-10" in line]
    assert line.split() == ["2024-03-10", "2000.00", "2000.00", "0.00", "4732.79"]


def test_a_part_that_is_paid_out_later_is_named() -> None:
    words = (*DATED, "--draw", "2024-02-10:500")
    assert data(*words)["drawdowns"] == [{"day": "2024-02-10", "amount": "500"}]
    assert "paid out later    500 on 2024-02-10" in quoted(*words)
    assert quoted(*words).splitlines()[-1].split()[2] == "10500.00"


def test_payment_in_full() -> None:
    early = data(*DATED, "--payoff", "2024-03-16")["early"]
    # 6,732.79 is owed after 1 March; 15 of 30 days at 12 % are 33.66
    assert (early["repaid"], early["accrued"], early["charge"]) == ("6732.79", "33.66", "0.00")


def test_the_lenders_offer_has_its_fee_and_rate() -> None:
    made = data(*OFFER)
    assert (made["offer"]["fee"], made["offer"]["apr_method"]) == ("200.00", "us_actuarial")
    assert made["rates"] == [{"from_month": 1, "percent": "11.90"}]
    assert "APR" in quoted(*OFFER)


def test_the_offers_own_charge_holds_for_early_repayment() -> None:
    words = ("--amount", "500000", "--term", "24", "--market", "TW", "--product", "personal")
    early = data(*words, "--paid-out", "2026-01-15", "--payoff", "2026-06-20")["early"]
    assert Decimal(early["charge"]) == round_amount(Decimal(early["repaid"]) * 2 / 100, "TWD")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (LOAN[:-4], None),  # the shell's own message for a missing option
        (("--amount", "10000", "--term", "6"), "Give --rate and --currency, or --market and --product"),
        ((*LOAN[:1], "ten", *LOAN[2:]), "'ten' is no number for --amount"),
        ((*LOAN, "--method", "bullet"), "give one of equal-instalments, equal-principal, interest-only"),
        ((*LOAN, "--method", "balloon"), "needs --balloon"),
        ((*LOAN, "--every", "daily"), "no frequency"),
        ((*LOAN, "--day-count", "actual/364"), "no day count"),
        ((*LOAN, "--day-count", "actual/365"), "needs dates"),
        ((*LOAN, "--format", "xml"), "give one of table, csv, json"),
        ((*DATED, "--holidays", "US"), "Say how due dates move"),
        ((*DATED, "--holidays", "XX", "--roll", "following"), "no market XX"),
        ((*DATED, "--payoff", "2030-01-01"), "no day of the loan"),
        ((*LOAN, "--payoff", "2030-01-01"), "needs dates"),
        ((*LOAN, "--grace", "6"), "none to repay"),
        ((*LOAN, "--grace", "-1"), "no whole number for --grace"),
        ((*LOAN[:-1], "six"), "no whole number for --term"),
        ((*LOAN, "--product", "personal"), "Give --market as well"),
        ((*LOAN[:2], "--term", "6", "--market", "US"), "Give --product: "),
        ((*OFFER, "--balloon", "20%"), "leave out what changes them"),
        ((*OFFER, "--currency", "EUR"), "ask for"),
        (("--amount", "1", *OFFER[2:]), "is outside the personal loan"),
        ((*OFFER, "--rate", "5000"), "no rate of a loan"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_errors_are_one_sentence(words: tuple[str, ...], expected: str | None) -> None:
    result = CliRunner().invoke(app, ["quote", *words])
    if expected is None:
        assert result.exit_code == 2
        return
    assert result.exit_code == 1
    assert result.output.startswith("rapport: ")
    assert expected in result.output
    assert len(result.output.splitlines()) == 1

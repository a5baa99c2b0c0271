"""The tables of docs/markets.md are what the files of the markets say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from babel import Locale

from bot.loans.yaml_file import read_yaml
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "markets.md").read_text(encoding="utf-8")
TODAY = date(2026, 11, 29)  # the day for which the page says what is in force
CODES = sorted(path.stem for path in (ROOT / "lender" / "markets").glob("*.yml"))


def market(code: str) -> Any:
    return read_yaml(ROOT / "lender" / "markets" / f"{code}.yml").data


def licence(code: str) -> str:
    return str(read_yaml(ROOT / "lender" / "offers" / f"{code}.yml").data["licence"])


def in_force(code: str) -> Iterator[Mapping[str, Any]]:
    """The rules of the page's day, for the lender's own licence there."""
    for rule in market(code)["rules"]:
        ended = rule.get("effective_to", TODAY) < TODAY
        if rule["effective_from"] <= TODAY and not ended and {"any", licence(code)} & set(rule["licence"]):
            yield rule


def cap(rule: Mapping[str, Any]) -> str:
    """A cap in words: `18 % a year, from 100,000, below 1,000,000`."""
    given = rule["cap"]
    kinds = {
        "rate": "{} % a year",
        "apr": "{} % a year with fees",
        "month": "{} % a month",
        "day": "{} % a day with fees",
        "charges": "all charges {} % of the loan",
    }
    parts = [words.format(given[kind]) for kind, words in kinds.items() if kind in given]
    parts += [f"{name} {given[name]:,}" for name in ("from", "below") if name in given]
    parts += [f"up to {given['months']} months"] if "months" in given else []
    parts += [f"longer than {given['longer_than']} months"] if "longer_than" in given else []
    parts += [", ".join(rule["products"])] if "products" in rule and rule["topic"] == "rate_cap" else []
    return ", ".join(parts)


def body(code: str) -> str:
    """Who takes complaints that the lender did not settle: the body's name, else the rule that tells of it."""
    rules = [rule for rule in in_force(code) if rule["topic"] == "complaints"]
    for rule in rules:
        authority = rule.get("values", {}).get("authority")
        if authority:
            return str(authority if isinstance(authority, str) else authority["name"]["en"])
    return ", ".join(f"`{rule['id']}`" for rule in rules)


def row(code: str) -> str:
    data = market(code)
    name = Locale("en").territories[data["code"]]
    caps = "; ".join(cap(rule) for rule in in_force(code) if "cap" in rule) or "none as a figure"
    days = data["complaints"]
    answer = f"{days['answer_days']} / {days['latest_answer_days']}"
    cells = [f"{name} ({data['code']})", data["currency"], f"`{data['apr']['method']}`", f"`{licence(code)}`"]
    return "| " + " | ".join([*cells, caps, answer, body(code)]) + " |"


def doubts(code: str) -> str:
    doubted = [f"`{rule['id']}`" for rule in in_force(code) if rule.get("unverified")]
    confirmed = sum(not rule.get("unverified") for rule in in_force(code))
    return f"| {code.upper()} | {confirmed} | {', '.join(doubted) or 'none'} |"


@pytest.mark.parametrize("code", CODES)
def test_a_market_is_told_as_its_file_has_it(code: str) -> None:
    assert row(code) in PAGE, row(code)


@pytest.mark.parametrize("code", CODES)
def test_it_is_told_what_is_not_confirmed(code: str) -> None:
    assert doubts(code) in PAGE, doubts(code)


def test_no_market_is_told_that_is_not_there() -> None:
    first = [line for line in PAGE.splitlines() if line.startswith("| ") and line.count("|") == 8][2:]
    assert len(first) == len(CODES)

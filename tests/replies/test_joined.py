"""Several facts in one sentence, joined as a language joins them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.culture.language_facts import load_languages
from bot.errors import BadFact
from bot.facts import Joined, Money, Months, Percent, Rows, from_json, to_json
from bot.replies.catalog import load_catalogs
from bot.replies.contract import contract
from bot.replies.wording import Wording

WORDING = Wording(contract(), load_catalogs(), load_languages(), "en")
LENGTHS = Joined([Months(3), Months(6), Months(12)], by="or")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "3 months, 6 months, or 12 months"),
        ("es", "3 meses, 6 meses o 12 meses"),
        ("de", "3 Monate, 6 Monate oder 12 Monate"),
        ("zh-Hant", "3 個月、6 個月或12 個月"),
    ],
)
def test_a_choice_is_joined_by_or(language: str, text: str) -> None:
    assert WORDING.shown(LENGTHS, language).replace("\xa0", " ") == text


def test_one_alone_needs_no_or() -> None:
    assert WORDING.shown(Joined([Months(3)], by="or"), "en") == "3 months"


def test_rows_stand_in_the_sentence() -> None:
    steps = [
        ("item_compare_step", {"number": n, "rate": Percent(Decimal(p)), "instalment": Money(Decimal(i), "USD")})
        for n, p, i in ((1, "2.2", 100), (25, "2.6", 110))
    ]
    facts = {"steps": Joined([Rows([step]) for step in steps]), "total": Money(Decimal(900), "USD")}
    text = WORDING.shown(Rows([("item_compare_stepped", {**facts, "apr": Percent(Decimal(3))})]), "en")
    assert "from month 1: 2.2%, instalment $100 and from month 25: 2.6%, instalment $110" in text
    assert "\n" not in text


@pytest.mark.parametrize("by", ["and", "or"])
def test_it_survives_json(by: str) -> None:
    fact = Joined([Months(3), Rows([("item_line", {"line": "x"})])], by)  # type: ignore[arg-type]
    assert from_json(to_json(fact)) == fact


@pytest.mark.parametrize("data", [{"joined": [3], "by": "xor"}, {"joined": [3]}, {"joined": [1.5], "by": "or"}])
def test_anything_else_is_no_fact(data: object) -> None:
    with pytest.raises(BadFact):
        from_json(data)

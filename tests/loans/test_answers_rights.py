from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone

import pytest

from bot.facts import Text
from bot.loans.answers import ANSWERS
from bot.loans.question import Question
from tests.loans.reply_contract import rows_of

Ask = Callable[..., Question]


@pytest.mark.parametrize(
    ("fields", "term"),
    [
        ({"glossary_term": "APR", "text": "what is APR"}, "Annual percentage rate (APR)"),
        ({"text": "寬限期是什麼", "language": "zh-Hant"}, "Grace period"),
        ({"glossary_term": "那個", "text": "那個聯徵是啥", "language": "zh-Hant"}, "Credit report"),
    ],
)
def test_it_explains_a_term(ask: Ask, fields: dict[str, str], term: str) -> None:
    found = ANSWERS["ask_glossary"](ask(**fields)).facts["term"]
    assert isinstance(found, Text)
    assert found.by_language["en"] == term


def test_it_offers_terms_when_it_knows_none(ask: Ask) -> None:
    reply = ANSWERS["ask_glossary"](ask(text="what is pari passu"))
    assert (reply.name, len(rows_of(reply, "terms"))) == ("utter_glossary_unknown", 6)


def test_a_right_names_its_source(ask: Ask) -> None:
    sources = [
        facts["source"]
        for name, facts in rows_of(ANSWERS["ask_consumer_rights"](ask(market="TW")))
        if name == "item_right"
    ]
    assert "民法第 205 條, Civil Code art. 205" in sources


def test_what_is_not_confirmed_is_told_as_such(ask: Ask) -> None:
    lines = [
        facts["line"].by_language["en"]
        for name, facts in rows_of(ANSWERS["ask_consumer_rights"](ask()))
        if name == "item_right_unverified"
    ]
    assert any("Your state may set a lower limit" in line for line in lines)


def test_rights_are_those_of_the_kind_that_was_named(ask: Ask) -> None:
    lines = [
        facts["line"].by_language["en"] for _, facts in rows_of(ANSWERS["ask_consumer_rights"](ask(product="car")))
    ]
    assert not any("secured by the home" in line for line in lines)


def test_rights_are_those_of_the_day_in_the_market(ask: Ask) -> None:
    # 16:30 UTC on the 19th is already the 20th in Taipei, when the cap fell from 20 to 16 %.
    moment = datetime(2021, 7, 19, 16, 30, tzinfo=timezone.utc)
    lines = [
        facts["line"].by_language["en"]
        for _, facts in rows_of(ANSWERS["ask_consumer_rights"](ask(market="TW", now=moment)))
    ]
    assert [cap for cap in ("16%", "20%") if any(cap in line for line in lines)] == ["16%"]


def test_privacy_comes_from_the_lender_and_the_law(ask: Ask) -> None:
    names = [name for name, _ in rows_of(ANSWERS["ask_privacy"](ask()))]
    assert names == ["item_line"] * 5 + ["item_right"] * 2

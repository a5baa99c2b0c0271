"""The entities that the component leaves on a message."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.keys import LANGUAGE
from bot.nlu.loan_values import LoanValueExtractor

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def extractor() -> LoanValueExtractor:
    return LoanValueExtractor({**LoanValueExtractor.get_default_config(), "lender": str(ROOT / "lender")}, "values")


def entities(extractor: LoanValueExtractor, text: str, code: str | None, **data: Any) -> list[dict[str, Any]]:
    language = {"code": code} if code else None
    (message,) = extractor.process([Message({TEXT: text, LANGUAGE: language, **data})])
    return list(message.get(ENTITIES, []))


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "car loan of $15,000 over 3 years at 4.5%", ["car", "15000", "36", "4.5"]),
        ("es", "hipoteca de 180.000 a 30 años al 3,1%", ["home", "180000", "360", "3.1"]),
        ("vi", "vay mua xe 2tr5 trong 12 tháng", ["car", "2500000", "12"]),
        ("zh-Hant", "房貸五百萬30年", ["home", "5000000", "360"]),
        ("zh-Hans", "车贷10万3年", ["car", "100000", "36"]),
        ("nl", "15 000 € sur 36 months", ["15000", "36"]),  # a language without facts is read as English
        (None, "$500", ["500"]),
    ],
)
def test_it_reads_each_message_in_its_language(
    extractor: LoanValueExtractor, code: str | None, text: str, values: list[str]
) -> None:
    assert [entity["value"] for entity in entities(extractor, text, code)] == values


def test_it_says_where_a_value_stands_and_who_found_it(extractor: LoanValueExtractor) -> None:
    assert entities(extractor, "need €2k", "en") == [
        {
            "entity": "amount",
            "start": 5,
            "end": 8,
            "text": "€2k",
            "value": "2000",
            "extractor": "LoanValueExtractor",
            "confidence": 1.0,
            "currency": "EUR",
        }
    ]


def test_it_says_what_a_score_is_out_of(extractor: LoanValueExtractor) -> None:
    (score,) = entities(extractor, "9/10", "en")
    assert (score["value"], score["max"]) == ("9", "10")


def test_it_keeps_the_entities_that_are_there(extractor: LoanValueExtractor) -> None:
    other = {"entity": "name", "start": 0, "end": 3, "value": "Ana"}
    found = entities(extractor, "Ana 5 years", "en", **{ENTITIES: [other]})
    assert [entity["entity"] for entity in found] == ["name", "term"]


def test_a_bare_word_names_a_kind_only_when_it_is_the_message(extractor: LoanValueExtractor) -> None:
    assert [entity["value"] for entity in entities(extractor, " the car ", "en")] == ["car"]
    assert entities(extractor, "I crashed the car", "en") == []


def test_it_leaves_a_button_s_payload_alone(extractor: LoanValueExtractor) -> None:
    assert entities(extractor, '/inform{"amount": "5000"}', "en") == []


def test_it_leaves_training_examples_as_people_marked_them(extractor: LoanValueExtractor) -> None:
    marked = {"entity": "amount", "start": 0, "end": 4, "value": "4000"}
    data = TrainingData([Message({TEXT: "4000 for 3 years", ENTITIES: [marked]})])
    extractor.process_training_data(data)
    assert data.training_examples[0].get(ENTITIES) == [marked]

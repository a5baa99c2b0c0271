"""The register that the component leaves on a message."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.culture.register import AXES
from bot.nlu.keys import LANGUAGE, REGISTER
from bot.nlu.register_detector import RegisterDetector

NEUTRAL = {"value": "neutral", "confidence": 0.0, "score": 0.0}


@pytest.fixture(scope="module")
def detector() -> RegisterDetector:
    return RegisterDetector({}, "register")


def register(detector: RegisterDetector, text: str, code: str | None) -> dict[str, Any]:
    language = {LANGUAGE: {"code": code}} if code else {}
    (message,) = detector.process([Message({TEXT: text, **language})])
    return dict(message.as_dict(only_output_properties=True)[REGISTER])


def test_it_has_three_axes_and_the_evidence(detector: RegisterDetector) -> None:
    found = register(detector, "請問貸款利率是多少", "zh-Hant")
    assert set(found) == {*AXES, "evidence"}
    assert all(set(found[axis]) == {"value", "confidence", "score"} for axis in AXES)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "Dear Sir or Madam, could you kindly tell me your rates?", "formal"),
        ("en", "yo gimme ur rates lol", "casual"),
        ("es", "¿Podría usted indicarme la tasa, por favor?", "formal"),
        ("es", "oye, ¿me dices la tasa? porfa", "casual"),
        ("zh-Hant", "您好，請問利率是多少", "formal"),
        ("zh-Hans", "您好，请问利率是多少", "formal"),
        ("vi", "dạ cho em hỏi lãi suất ạ", "formal"),
    ],
)
def test_it_reads_how_formal_a_message_is(detector: RegisterDetector, code: str, text: str, value: str) -> None:
    found = register(detector, text, code)["formality"]
    assert found["value"] == value
    assert 0.3 <= found["confidence"] <= 1


def test_the_evidence_is_words_of_the_message_where_they_stand(detector: RegisterDetector) -> None:
    text = "Could you kindly tell me your rates, please?"
    evidence = register(detector, text, "en")["evidence"]
    assert evidence
    assert all(text[found["start"] : found["end"]].strip() == found["words"] for found in evidence)


def test_markers_are_those_of_the_messages_language(detector: RegisterDetector) -> None:
    assert register(detector, "cho em hỏi lãi suất ạ", "vi")["evidence"]
    assert not register(detector, "cho em hỏi lãi suất ạ", "en")["evidence"]


@pytest.mark.parametrize(
    ("text", "code"), [("12345", "en"), ("Не могли бы Вы мне помочь?", "ru"), ("please", None), ("please", "und")]
)
def test_without_evidence_or_markers_it_is_neutral(detector: RegisterDetector, text: str, code: str | None) -> None:
    assert register(detector, text, code) == {**dict.fromkeys(AXES, NEUTRAL), "evidence": []}


def test_a_buttons_payload_is_left_alone(detector: RegisterDetector) -> None:
    (message,) = detector.process([Message({TEXT: "/greet", LANGUAGE: {"code": "en"}})])
    assert message.get(REGISTER) is None

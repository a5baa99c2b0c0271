"""The language that the component leaves on a message."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.keys import LANGUAGE
from bot.nlu.language_detector import LanguageDetector


def component(**config: Any) -> LanguageDetector:
    return LanguageDetector({**LanguageDetector.get_default_config(), **config}, "language")


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    return component()


def detected(detector: LanguageDetector, text: str) -> dict[str, Any]:
    (message,) = detector.process([Message({TEXT: text})])
    return dict(message.as_dict(only_output_properties=True)[LANGUAGE])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("How much would it cost me per month?", "en"),
        ("¿Cuánto me costaría al mes?", "es"),
        ("cho em hỏi lãi suất vay bên mình ạ", "vi"),
        ("請問貸款利率是多少", "zh-Hant"),
        ("请问贷款利率是多少", "zh-Hans"),
        ("Guten Tag, ich möchte gerne wissen, wie hoch die Zinsen sind", "de"),
        ("ขอสอบถามเรื่องดอกเบี้ยครับ", "th"),
    ],
)
def test_it_tells_the_language_and_is_sure_of_it(detector: LanguageDetector, text: str, code: str) -> None:
    found = detected(detector, text)
    assert found["code"] == code
    assert 0.7 < found["confidence"] <= 1


@pytest.mark.parametrize("text", ["12345", "👍", "?!", "$5,000", "https://example.org/en/loans"])
def test_what_is_in_no_language_has_none(detector: LanguageDetector, text: str) -> None:
    assert detected(detector, text) == {"code": "und", "confidence": 0.0, "words": 0, "ambiguous": False}


@pytest.mark.parametrize("text", ["ok", "no", "mm"])
def test_it_is_not_sure_of_a_word_that_many_languages_have(detector: LanguageDetector, text: str) -> None:
    assert detected(detector, text)["confidence"] < 0.7


def test_the_same_message_gets_the_same_answer(detector: LanguageDetector) -> None:
    text = "me interesa o preço do loan para mi casa"  # both detectors hesitate, and one of them draws lots
    assert len({str(detected(detector, text)) for _ in range(5)}) == 1


@pytest.mark.parametrize("default", ["zh-Hans", "zh-Hant"])
def test_chinese_that_both_forms_share_is_ambiguous_and_by_default_what_is_set(default: str) -> None:
    found = detected(component(chinese_default=default), "你好")
    assert (found["code"], found["ambiguous"]) == (default, True)


def test_a_buttons_payload_is_left_alone(detector: LanguageDetector) -> None:
    (message,) = detector.process([Message({TEXT: '/change_language{"language_wish": "es"}'})])
    assert message.get(LANGUAGE) is None


def test_it_reads_each_message_for_itself(detector: LanguageDetector) -> None:
    messages = detector.process([Message({TEXT: text}) for text in ("tell me your rates please", "请问利率多少钱")])
    assert [message.get(LANGUAGE)["code"] for message in messages] == ["en", "zh-Hans"]

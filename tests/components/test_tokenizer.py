"""The tokens that the component leaves on a message."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.keys import LANGUAGE
from bot.nlu.tokenizer import SUPPORTED, BlankSpacyTokenizer


def component(**config: Any) -> BlankSpacyTokenizer:
    return BlankSpacyTokenizer({**BlankSpacyTokenizer.get_default_config(), **config})


def message(text: str, code: str | None) -> Message:
    return Message({TEXT: text, **({LANGUAGE: {"code": code}} if code else {})})


def tokens(text: str, code: str | None) -> list[str]:
    (read,) = component().process([message(text, code)])
    return [token.text for token in read.get(TOKENS_NAMES[TEXT])]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "I can't pay $5,000!", ["I", "ca", "n't", "pay", "$", "5,000", "!"]),
        ("es", "¿Cuánto cuesta el préstamo?", ["¿", "Cuánto", "cuesta", "el", "préstamo", "?"]),
        ("vi", "cho em vay 50 triệu ạ", ["cho", "em", "vay", "50", "triệu", "ạ"]),
        ("zh-Hant", "請問利率", ["請", "問", "利", "率"]),
        ("zh-Hans", "请问利率", ["请", "问", "利", "率"]),
        ("ja", "返済が厳しいです", ["返済", "が", "厳しい", "です"]),
        ("ko", "이번 달 상환이 어렵습니다!", ["이번", "달", "상환이", "어렵습니다", "!"]),
        ("pt", "Quanto custa?", ["Quanto", "custa", "?"]),
        ("fr", "J'ai payé", ["J'", "ai", "payé"]),
        ("de", "Ich zahle 5.000 €", ["Ich", "zahle", "5.000", "€"]),
        ("it", "l'importo residuo", ["l'", "importo", "residuo"]),
        ("id", "cicilan saya", ["cicilan", "saya"]),
        ("th", "เดือนนี้ จ่ายไม่ไหว", ["เดือนนี้", "จ่ายไม่ไหว"]),
        ("ar", "كم بقي من القرض؟", ["كم", "بقي", "من", "القرض", "؟"]),
    ],
)
def test_it_splits_by_the_languages_own_rules(code: str, text: str, found: list[str]) -> None:
    assert tokens(text, code) == found


@pytest.mark.parametrize("code", ["ru", "sw", "und", None])
def test_other_text_is_split_like_text_of_any_language(code: str | None) -> None:
    assert tokens("habari  yako,\nsana", code) == ["habari", "yako", ",", "sana"]


@pytest.mark.parametrize("code", [*SUPPORTED, "und"])
@given(text=st.text(min_size=1, max_size=40).filter(lambda text: not text.startswith("/")))
def test_each_token_stands_where_it_says(code: str, text: str) -> None:
    split = component().tokenize(message(text, code), TEXT)
    assert [text[token.start : token.end] for token in split] == [token.text for token in split]
    assert [token.start for token in split] == sorted(token.start for token in split)
    assert "".join(token.text for token in split).split() == "".join(text.split()).split()


def test_a_buttons_payload_is_one_token() -> None:
    assert tokens('/rate{"score": "5"}', "en") == ['/rate{"score": "5"}']


@pytest.mark.parametrize(("training", "split"), [(False, False), (True, True)])
def test_training_examples_are_split_only_for_components_that_learn_from_it(training: bool, split: bool) -> None:
    data = TrainingData([Message({TEXT: "two words"})])
    component(training=training).process_training_data(data)
    assert (data.training_examples[0].get(TOKENS_NAMES[TEXT]) is not None) == split

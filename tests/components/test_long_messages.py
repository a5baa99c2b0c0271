"""The longest messages, and the most tiresome: no component may keep the other conversations waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.conversations.inbound import clean, mask
from bot.nlu.encoders import E5Encoder, UniversalSentenceEncoder
from bot.nlu.keys import LANGUAGE
from bot.nlu.language_detector import LanguageDetector
from bot.nlu.loan_values import LoanValueExtractor
from bot.nlu.register_detector import RegisterDetector
from bot.nlu.tokenizer import BlankSpacyTokenizer

LONGEST = 4_000
PATIENCE = 1.5
"""Seconds of the processor's time; a message of everyday length takes some milliseconds."""

UNITS = ["x", "1 ", "$", "@a", "五", "👍", "a ", "no puedo pagar ", "password "]


@cache
def component(name: str) -> Any:
    kind = KINDS[name]
    made = (
        kind({**getattr(kind, "get_default_config", dict)(), "alias": name}, name)
        if name != "tokens"
        else kind({**BlankSpacyTokenizer.get_default_config()})
    )
    made.process([Message({TEXT: "hello there"})])  # what is loaded on first use does not count
    return made


KINDS: dict[str, Callable[..., Any]] = {
    "language": LanguageDetector,
    "tokens": BlankSpacyTokenizer,
    "use": UniversalSentenceEncoder,
    "e5": E5Encoder,
    "register": RegisterDetector,
    "values": LoanValueExtractor,
}


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("name", KINDS)
def test_a_component_is_done_with_it_soon(name: str, unit: str) -> None:
    code = "zh-Hans" if unit == "五" else "en"
    message = Message({TEXT: (unit * LONGEST)[:LONGEST], LANGUAGE: {"code": code}})
    read = component(name)
    began = time.process_time()
    read.process([message])
    assert time.process_time() - began < PATIENCE


@pytest.mark.parametrize("unit", [*UNITS, "4111 ", "pin: ", "\u200b", "e\u0301"])
def test_the_gate_is_done_with_it_soon(unit: str) -> None:
    text = (unit * LONGEST)[:LONGEST]
    began = time.process_time()
    mask(clean(text + "end", 2 * LONGEST))
    assert time.process_time() - began < PATIENCE


def test_values_at_the_beginning_of_a_long_message_are_read() -> None:
    (message,) = component("values").process([Message({TEXT: "$5,000 please " + "and so on " * 300})])
    assert [entity["value"] for entity in message.get(ENTITIES)][0] == "5000"

"""Nobody can hold the assistant up with a message: what takes longest of hostile texts, in every language.

Measured in processor time, so that other work on the machine does not count.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from time import process_time

import pytest

from bot.culture import vulnerability, wishes
from bot.culture.language_facts import load_languages
from tests.culture.values_reading import TODAY, reader

REPEATED = ("1 ", "a ", "1,", "twenty ", "hundred and ", "一", "千", "mil ", "01/01/", "3月", "12 12 ", "  1", "(")
LONGEST = 4000
"""Characters: `RAPPORT_MESSAGE_LIMIT` unless set."""

SECONDS = 1.0
"""Real messages of this length take some milliseconds. The worst of these took 5.5 s in Japanese before."""


@pytest.fixture
def settled() -> Iterator[None]:
    """As the assistant is once it has loaded: what is in memory is not searched for garbage while a message is read.

    Else the reader pays for what all other tests of this process have left.
    """
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("code", sorted(load_languages()))
def test_a_message_that_repeats_itself_is_read_soon(code: str) -> None:
    facts, values = load_languages(only=[code])[code], reader(code)
    values.read("a", TODAY)  # patterns for texts without marks are made on first use
    for repeated in REPEATED:
        text = (repeated * LONGEST)[:LONGEST]
        started = process_time()
        values.read(text, TODAY)
        vulnerability.signs(text, facts)
        wishes.wished_style(text, facts)
        assert process_time() - started < SECONDS, repeated

"""What the tests of value reading share: the readers, and a short way to write what they should find."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.culture.language_facts import load_languages
from bot.culture.values.reader import Value, ValueReader

TODAY = date(2026, 11, 24)
"""A Tuesday."""

Expected = tuple[str, ...]
"""Entity, words, value, and the currency or what a score is out of, where there is one."""


@cache
def reader(code: str) -> ValueReader:
    """The reader of a language."""
    return ValueReader(load_languages(only=[code])[code])


def found(code: str, text: str) -> list[Expected]:
    """The values of a text on `TODAY`."""
    return [_short(value) for value in reader(code).read(text, TODAY)]


def _short(value: Value) -> Expected:
    return tuple(
        each for each in (value.entity, value.text, value.value, value.currency, value.max) if each is not None
    )

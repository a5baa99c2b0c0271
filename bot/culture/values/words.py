"""Words and patterns of a language file as regular expressions for plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from pydantic import BaseModel

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.plain_text import normalise, without_marks

LETTER = "[a-zà-öø-ÿā-ɏḁ-ỿ]"
"""A letter of the Latin script in lower case; other scripts of ours put no spaces between words."""

NEVER = r"(?!)"

_NO_LETTER_BEFORE, _NO_LETTER_AFTER = f"(?<!{LETTER})", f"(?!{LETTER})"
_GAP, _ANY_GAP = r"(?:\\[ -])+", r"[\\s-]+"

_SIGNS = r"[\s:#.,-]*"
_LINK = r"\b(?:n[o°ºr]|nro|number|num|ref|reference|referencia|is|es|là|la)\b|[號号碼码是為为係]|số"
"""What may stand between a word such as "ticket" and its number."""

_OF_VALUES = ("numbers", "currencies", "amounts", "terms", "rates", "dates", "scores", "loan_numbers", "other_numbers")


def alternatives(words: Iterable[str]) -> str:
    """An expression for any of some words, the longest first; words of Latin letters are whole words."""
    longest_first = sorted({normalise(word) for word in words} - {""}, key=lambda word: (-len(word), word))
    groups = [
        f"{borders[0]}(?:{'|'.join(re.sub(_GAP, _ANY_GAP, re.escape(word)) for word in group)}){borders[1]}"
        for borders, group in groupby(longest_first, key=_borders)
    ]
    return f"(?:{'|'.join(groups)})" if groups else NEVER


def any_pattern(patterns: Iterable[str], number: str = "") -> str:
    """An expression for any of some patterns of a language file; `number` stands for their `{number}`."""
    expressions = [f"(?:{pattern.replace('{number}', number)})" for pattern in patterns]
    return f"(?:{'|'.join(expressions)})" if expressions else NEVER


def patterns(expressions: Iterable[str], number: str) -> list[re.Pattern[str]]:
    """Patterns of a language file with named groups, each by itself; `number` stands for `{number}`."""
    return [re.compile(each.replace("{number}", number), re.IGNORECASE) for each in expressions]


def before(expressions: Iterable[str]) -> re.Pattern[str]:
    """What stands right before a place; to be searched with `stands_before`."""
    return re.compile(rf"(?:{any_pattern(expressions)})\s*\Z", re.IGNORECASE)


def after(expressions: Iterable[str]) -> re.Pattern[str]:
    """What stands right after a place; to be matched there."""
    return re.compile(rf"\s*{any_pattern(expressions)}", re.IGNORECASE)


def stands_before(pattern: re.Pattern[str], text: str, place: int) -> bool:
    """Whether a pattern made by `before` stands there; 40 signs are looked at."""
    return pattern.search(text[max(0, place - 40) : place]) is not None


def other_number(facts: LanguageFacts) -> re.Pattern[str]:
    """What stands before a number that is neither a loan's nor money: "ticket no. "."""
    words = alternatives(facts.other_numbers)
    return re.compile(rf"{words}(?:{_SIGNS}(?:{_LINK}|{words})){{0,3}}{_SIGNS}\Z")


def by_word(values: Mapping[str, float]) -> dict[str, float]:
    """The values of words by the words as they stand in plain text with single spaces."""
    return {key(word): value for word, value in values.items()}


def key(word: str) -> str:
    """A word as found in a text, or as given in a language file, in the form in which it is looked up."""
    return re.sub(r"[\s-]+", " ", normalise(word))


def unmarked_facts(facts: LanguageFacts) -> LanguageFacts:
    """A language's facts with all words and patterns of values without diacritics."""
    return facts.copy(update={name: _unmark(getattr(facts, name)) for name in _OF_VALUES})


def _unmark(data: object) -> object:
    if isinstance(data, str):
        return without_marks(data)
    if isinstance(data, BaseModel):
        return type(data).parse_obj(_unmark(data.dict()))
    if isinstance(data, dict):
        return {_unmark(name): _unmark(value) for name, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_unmark(value) for value in data]
    return data


def _borders(word: str) -> tuple[str, str]:
    """What may not stand before and after a word, so that it is a whole one."""
    first = _NO_LETTER_BEFORE if re.match(LETTER, word[0]) else r"(?<![\d.,])" if word[0].isdigit() else ""
    last = _NO_LETTER_AFTER if re.match(LETTER, word[-1]) else r"(?!\d)" if word[-1].isdigit() else ""
    return first, last

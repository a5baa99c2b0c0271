"""Finding which of many known phrases a borrower's text contains, however it was typed.

Case and full-width letters do not count. A borrower may leave diacritics out ("prestamo", "vay tin chap") but not put others
in their place, so that Vietnamese "lại" (again) is not taken for "lãi" (interest). Scripts that put spaces between words
match whole words only; in Chinese, Japanese, Thai and Korean a phrase may stand inside a run of signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LETTER = rf"[^\W_{_UNSPACED}]"
_UNMARKED = {"đ": "d", "ø": "o", "ł": "l"}
"""Letters whose mark is no separate sign of Unicode."""


def normalise(text: str) -> str:
    """Text without differences of case, width and composition."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())


def fold(text: str) -> str:
    """`normalise`, also without diacritics."""
    plain = unicodedata.normalize("NFD", normalise(text))
    return "".join(_UNMARKED.get(sign, sign) for sign in plain if not unicodedata.combining(sign))


@dataclass(frozen=True)
class Phrase:
    """A phrase in one language that stands for `key`."""

    key: str
    language: str
    pattern: re.Pattern[str]


class Phrasebook:
    """Phrases of several languages, ready to be looked for."""

    def __init__(self, phrases: Iterable[tuple[str, str, str]]) -> None:
        """Takes (key, language code, phrase)."""
        self._phrases = [Phrase(key, language, _pattern(phrase)) for key, language, phrase in phrases]

    def find(self, text: str, language: str) -> str | None:
        """The key of the longest phrase in the text, the first of equals; those of `language` go before all others."""
        text = normalise(text)
        own = [phrase for phrase in self._phrases if phrase.language == language]
        others = [phrase for phrase in self._phrases if phrase.language != language]
        return _longest(own, text) or _longest(others, text)


def _longest(phrases: Iterable[Phrase], text: str) -> str | None:
    best: tuple[int, int] | None = None
    key: str | None = None
    for phrase in phrases:
        match = phrase.pattern.search(text)
        if match is None:
            continue
        rank = (match.end() - match.start(), -match.start())
        if best is None or rank > best:
            best, key = rank, phrase.key
    return key


def _pattern(phrase: str) -> re.Pattern[str]:
    signs = normalise(phrase.strip())
    body = "".join(_variants(sign) for sign in signs)
    before = rf"(?<!{_LETTER})" if re.match(_LETTER, signs[0]) else ""
    after = rf"(?!{_LETTER})" if re.match(_LETTER, signs[-1]) else ""
    return re.compile(before + body + after)


def _variants(sign: str) -> str:
    """The sign as it may be typed: in full, or with some of its marks left out."""
    if sign.isspace() or sign == "-":
        return r"[\s\-]+"
    base, *marks = unicodedata.normalize("NFD", sign)
    plain = _UNMARKED.get(base, base)
    choices = {sign, base, plain} | {unicodedata.normalize("NFC", base + mark) for mark in marks}
    if len(choices) == 1:
        return re.escape(sign)
    return "[" + "".join(re.escape(choice) for choice in sorted(choices)) + "]"

"""Finding which of many known phrases a borrower's text contains, however it was typed.

Case and full-width letters do not count. A borrower may leave diacritics out ("prestamo", "vay tin chap") but not put
others in their place, so that Vietnamese "lại" (again) is not taken for "lãi" (interest). Scripts that put spaces
between words match whole words only; in Chinese, Japanese, Thai and Korean a phrase may stand inside a run of signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.culture.values.found import without_overlaps
from bot.culture.values.plain_text import plain_text

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GAPS = re.compile(r"[\s\-]+")
_WHOLE = re.compile("[\u3040-\u30ff\uac00-\ud7af]")
"""Kana and Hangul: what Unicode takes apart in them are other sounds, no marks that may be left out."""

_SHORT = 4
"""Letters; a word with fewer is often another one in another language."""

_AROUND = " \t\n.,;:!?¡¿。，！？、…\"'"
_UNMARKED = {"đ": "d", "ø": "o", "ł": "l"}
"""Letters whose mark is no separate sign of Unicode."""


def normalise(text: str) -> str:
    """Text without differences of case, width and composition, or between the apostrophes that are typed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold()).replace("’", "'")


def fold(text: str) -> str:
    """`normalise`, also without diacritics."""
    plain = unicodedata.normalize("NFD", normalise(text))
    return "".join(_UNMARKED.get(sign, sign) for sign in plain if not unicodedata.combining(sign))


@dataclass(frozen=True)
class Phrase:
    """A phrase that stands for `key`. `starts_word`, `ends_word`: no letter may stand before it, after it.

    `bare` is the phrase as `_bare` has it. The pattern is made when it is first needed: a lender has many thousands of
    phrases, and a text has few of them.
    """

    key: str
    language: str
    signs: str
    bare: str
    starts_word: bool
    ends_word: bool
    is_short: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the phrase however it was typed, in a normalised text."""
        return re.compile("".join(_variants(sign) for sign in self.signs))

    def span(self, text: str) -> tuple[int, int] | None:
        """Where the phrase first stands in a normalised text, if it does."""
        return next(self.spans(text), None)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """All places of a normalised text where the phrase stands."""
        for match in self.pattern.finditer(text):
            start, end = match.span()
            inside = (self.starts_word and _is_letter(text[start - 1 : start])) or (
                self.ends_word and _is_letter(text[end : end + 1])
            )
            if not inside:
                yield start, end


@dataclass(frozen=True)
class Named:
    """A phrase that was found: what it stands for, and its place in the text as it was typed."""

    key: str
    start: int
    end: int


class Phrasebook:
    """Phrases of several languages, ready to be looked for."""

    def __init__(self, phrases: Iterable[tuple[str, str, str]]) -> None:
        """Takes (key, language code, phrase)."""
        self._phrases = [_phrase(*entry) for entry in phrases]
        self._languages = {phrase.language for phrase in self._phrases}

    def find(self, text: str, language: str) -> str | None:
        """The key of the longest phrase in the text, the first of equals; those of `language` go before all others.

        Short words of other languages are not looked for, because they mean something else here: Spanish TIN is a rate.
        """
        text = normalise(text)
        own, others = self._split(language, text)
        if not self._has(language):
            return _longest(others, text)
        return _longest(own, text) or _longest((each for each in others if not each.is_short), text)

    def find_all(self, text: str, language: str) -> list[Named]:
        """All phrases in the text that do not overlap, longer ones before shorter ones, in the order of the text.

        Phrases of other languages are looked for only where there is none of `language`, as in `find`.
        """
        plain = plain_text(text)
        own, others = self._split(language, plain.text)
        known = self._has(language)
        found = _named(own, plain.text) or _named(
            (each for each in others if not (known and each.is_short)), plain.text
        )
        return [Named(each.key, *plain.span(each.start, each.end)) for each in found]

    def find_whole(self, text: str, language: str) -> str | None:
        """The key of the phrase that is the whole text, apart from signs and spaces around it."""
        text = normalise(text).strip(_AROUND)
        own, others = self._split(language, text)
        return next((each.key for each in [*own, *others] if each.pattern.fullmatch(text)), None)

    def _has(self, language: str) -> bool:
        return language in self._languages

    def _split(self, language: str, text: str) -> tuple[list[Phrase], list[Phrase]]:
        """The phrases of a language and those of all others, as far as their bare signs stand in the text at all."""
        bare = _bare(text)
        met = [phrase for phrase in self._phrases if phrase.bare in bare]
        own = [phrase for phrase in met if phrase.language == language]
        return own, [phrase for phrase in met if phrase.language != language]


def _named(phrases: Iterable[Phrase], text: str) -> list[Named]:
    found = {Named(phrase.key, *span) for phrase in phrases for span in phrase.spans(text)}
    return without_overlaps(sorted(found, key=lambda each: (each.start - each.end, each.start, each.key)))


def _longest(phrases: Iterable[Phrase], text: str) -> str | None:
    best: tuple[int, int] | None = None
    key: str | None = None
    for phrase in phrases:
        span = phrase.span(text)
        if span is None:
            continue
        rank = (span[1] - span[0], -span[0])
        if best is None or rank > best:
            best, key = rank, phrase.key
    return key


def _phrase(key: str, language: str, phrase: str) -> Phrase:
    signs = normalise(phrase.strip())
    starts, ends = _is_letter(signs[0]), _is_letter(signs[-1])
    return Phrase(key, language, signs, _bare(signs), starts, ends, is_short=starts and len(signs) < _SHORT)


def _bare(text: str) -> str:
    """Text without diacritics, and with one blank where blanks and hyphens stand: all that any way of typing keeps."""
    return _GAPS.sub(" ", fold(text))


def _is_letter(sign: str) -> bool:
    """Whether a sign (or nothing) belongs to a word of a script that puts spaces between words."""
    return sign.isalnum() and not _UNSPACED.match(sign)


def _variants(sign: str) -> str:
    """The sign as it may be typed: in full, or with some of its marks left out."""
    if sign.isspace() or sign == "-":
        return r"[\s\-]+"
    if _WHOLE.match(sign):
        return re.escape(sign)
    decomposed = unicodedata.normalize("NFD", sign)
    base, marks = decomposed[0], decomposed[1:]
    plain = _UNMARKED.get(base, base)
    choices = {sign, base, plain} | {unicodedata.normalize("NFC", base + mark) for mark in marks}
    if len(choices) == 1:
        return re.escape(sign)
    return "[" + "".join(re.escape(choice) for choice in sorted(choices)) + "]"

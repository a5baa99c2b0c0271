"""The pieces of which a language's numbers are made: figures, number words, multipliers, and what joins them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.culture.value_facts import Numbers
from bot.culture.values.digits import FIGURE, read_digits
from bot.culture.values.words import LETTER, alternatives, any_pattern, by_word, key

_DIGITS_ONLY = range(10)
_MOST_WORDS = 8
"""Of one small figure; `quatre-vingt-dix-neuf` has four. Without a bound a message that repeats one word would be read
from each of its places to its end, which takes seconds for 4,000 characters."""


@dataclass(frozen=True)
class Piece:
    """A figure, a word for a number, or a multiplier; `written` is the figure's digits."""

    kind: str
    value: Decimal
    start: int
    end: int
    written: str = ""


class NumberWords:
    """Finds the pieces at given places of a plain text. Building compiles the words; reading is pure."""

    def __init__(self, facts: Numbers) -> None:
        self._values = {word: _decimal(value) for word, value in by_word(facts.words).items()}
        self._multipliers = {word: Decimal(int(value)) for word, value in by_word(dict(facts.multipliers)).items()}
        self._articles = {key(word) for word in facts.articles}
        self._endings = {key(word) for word in facts.endings}
        self._word = re.compile(alternatives(facts.words))
        self._multiplier = re.compile(alternatives(facts.multipliers))
        self._joiner = re.compile(rf"\s*{alternatives(facts.joiners)}\s*")
        self._half = re.compile(rf"\s*{alternatives(facts.half)}")
        self._point = re.compile(rf"\s*{alternatives(facts.point)}\s*")
        self._about = re.compile(alternatives(facts.about))
        self._never = re.compile(any_pattern(facts.never))
        self.leaves_out_ten_thousand = facts.leaves_out_ten_thousand
        """See `Numbers`."""
        digits = "".join(word for word, value in self._values.items() if len(word) == 1 and value in _DIGITS_ONLY)
        unspaced = re.sub(LETTER, "", digits)
        self._string = re.compile(f"[{re.escape(unspaced)}]{{3,18}}" if unspaced else r"(?!)")
        self.start = re.compile(rf"[\d½¼¾]|{self._word.pattern}|{self._multiplier.pattern}")
        """Where a number may begin."""
        small = [word for word, value in self._values.items() if value < 100]
        tens = [word for word, value in self._multipliers.items() if value == 10]
        words = alternatives([*small, *tens])
        more = f"{{0,{_MOST_WORDS - 1}}}"
        self.small = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?(?!\d)|{words}(?:[\s-]*{words}){more})"
        """An expression for small figures, for use inside patterns."""

    def piece(self, text: str, place: int) -> Piece | None:
        """The figure, word or multiplier that begins at a place."""
        return self.figure(text, place) or self.word(text, place) or self.multiplier(text, place)

    def figure(self, text: str, place: int) -> Piece | None:
        """Digits."""
        match = FIGURE.match(text, place)
        value = read_digits(match.group()) if match else None
        if match is None or value is None:
            return None
        return Piece("figure", value, place, match.end(), match.group())

    def word(self, text: str, place: int) -> Piece | None:
        """A word for a number, or three or more digits in words one after another: 一九八八."""
        string = self._string.match(text, place)
        if string:
            value = Decimal("".join(str(int(self._values[sign])) for sign in string.group()))
            return Piece("figure", value, place, string.end(), str(value))
        match = self._word.match(text, place)
        if match is None:
            return None
        return Piece("word", self._values[key(match.group())], place, match.end())

    def multiplier(self, text: str, place: int) -> Piece | None:
        """A multiplier."""
        match = self._multiplier.match(text, place)
        if match is None:
            return None
        return Piece("multiplier", self._multipliers[key(match.group())], place, match.end())

    def is_article(self, text: str, piece: Piece) -> bool:
        """Whether a word is "a" rather than "one"."""
        return key(text[piece.start : piece.end]) in self._articles

    def is_ending(self, text: str, piece: Piece) -> bool:
        """Whether a word cannot begin a number."""
        return key(text[piece.start : piece.end]) in self._endings

    def never(self, text: str, place: int) -> int | None:
        """The end of a phrase at a place that looks like a number but is none."""
        match = self._never.match(text, place)
        return match.end() if match and match.end() > place else None

    def after_joiner(self, text: str, place: int) -> int | None:
        """The place behind a word that joins parts of a number."""
        return _end(self._joiner, text, place)

    def after_half(self, text: str, place: int) -> int | None:
        """The place behind "and a half"."""
        return _end(self._half, text, place)

    def after_point(self, text: str, place: int) -> int | None:
        """The place behind a spoken decimal sign."""
        return _end(self._point, text, place)

    def after_about(self, text: str, place: int) -> int | None:
        """The place behind a sign that the figure is a rough one."""
        return _end(self._about, text, place)


def _decimal(value: float) -> Decimal:
    return Decimal(repr(value)) if value != int(value) else Decimal(int(value))


def _end(pattern: re.Pattern[str], text: str, place: int) -> int | None:
    match = pattern.match(text, place)
    return match.end() if match else None

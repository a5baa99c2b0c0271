"""Putting one number together from its pieces, in figures, in words or in both: "1.5 mil", 三萬五, "2 triệu rưỡi"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from bot.culture.values.number_words import NumberWords, Piece

_THOUSAND = Decimal(1000)
_THOUSANDS = Decimal(10**6)
"""From here on the digits after a multiplier that is a power of a thousand count as its decimals: 1tr850."""


@dataclass
class Sum:
    """What has been read so far: values from large to small, each with the place its last digit stands at."""

    words: NumberWords
    text: str
    units: re.Pattern[str]
    tenths: bool
    place: int
    parts: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    largest: Decimal = Decimal(1)
    last_multiplier: Decimal = Decimal(1)
    in_digits: bool = False
    joined: bool = False

    @property
    def value(self) -> Decimal:
        """The number."""
        return sum((value for value, _ in self.parts), Decimal(0))

    def read(self) -> bool:
        """Reads as many pieces as belong together; False where no number begins."""
        if not self._begin():
            return False
        kept = None
        while self._extend():
            if self.last_multiplier >= _THOUSAND and not self.joined:
                kept = (self.place, list(self.parts))
        if kept and self.place > kept[0] and self._has_unit(self.place):
            self.place, self.parts = kept  # "ten thousand five years", 100萬三十年
        return True

    def _begin(self) -> bool:
        piece = self.words.piece(self.text, self.place)
        if piece is None or (piece.kind == "word" and self.words.is_ending(self.text, piece)):
            return False
        follower = self._multiplier_at(piece.end)
        if piece.kind == "multiplier":
            return self._begin_without_figure(piece, follower)
        if piece.kind == "word" and self.words.is_article(self.text, piece) and follower is None:
            return False
        self.in_digits = piece.kind == "figure"
        self._add(piece.value, piece.end)
        return True

    def _begin_without_figure(self, piece: Piece, follower: Piece | None) -> bool:
        """百萬, 萬六 and "millón y medio" are numbers, a bare "million" is none."""
        digit = self._digit_at(piece.end)
        raised = follower is not None and piece.value < follower.value and piece.value <= 100
        halved = self.words.after_half(self.text, piece.end) is not None
        if not (raised or halved or (self.tenths and digit and piece.value >= 100)):
            return False
        self._add(Decimal(1), piece.start)
        self._multiply(piece)
        return True

    def _extend(self) -> bool:
        half = self.words.after_half(self.text, self.place)
        if half is not None and not self.joined:
            self.parts.append((self.last_multiplier / 2, Decimal(1)))
            self.place = half
            return True
        about = self.words.after_about(self.text, self.place)
        if about is not None and self.value >= 10:
            self.place = about
            follower = self.words.multiplier(self.text, about)
            return follower is not None and self._multiply(follower)
        if self.last_multiplier == 1 and self._add_decimals():
            return True
        multiplier = self._multiplier_at(self.place)
        if multiplier is not None and self._multiply(multiplier):
            return True
        return self._add_next()

    def _add_next(self) -> bool:
        start = self._skip_space(self.place)
        joined = self.words.after_joiner(self.text, self.place)
        piece = self.words.figure(self.text, start) if start is not None else None
        if piece is not None:
            return self._add_figure(piece)
        for place in (start, joined):
            word = self.words.word(self.text, place) if place is not None else None
            if word is not None and word.kind == "word" and self._add_word(word, joined is not None and place == joined):
                return True
        return False

    def _add_figure(self, piece: Piece) -> bool:
        """Digits go on with a number only after a multiplier: 41萬2千, 2tr5."""
        if self.last_multiplier == 1 or piece.value >= self.parts[-1][1]:
            return False
        follower = self._multiplier_at(piece.end)
        if follower is not None:
            if follower.value * piece.value >= self.parts[-1][1]:
                return False
            self._add(piece.value, piece.end)
            return self._multiply(follower)
        if not self.tenths or not piece.written.isdigit() or self._has_unit(piece.end):
            return False
        length = len(piece.written)
        if length > 1 and piece.start > self.place and length != 3:
            return False
        decimals = length == 1 or (self.last_multiplier >= _THOUSANDS and length <= 3)
        value = piece.value * self.last_multiplier / 10**length if decimals else piece.value
        self._add(value, piece.end)
        self.last_multiplier = Decimal(1)
        return True

    def _add_word(self, word: Piece, joined: bool) -> bool:
        if word.value <= 0 or word.value != word.value.to_integral_value() or self.words.is_article(self.text, word):
            return False
        if self.words.never(self.text, word.start):
            return False
        if word.value >= self.parts[-1][1] or (self.in_digits and not (self.tenths and self.last_multiplier > 1)):
            return False
        follower = self._multiplier_at(word.end)
        if follower is None and self.units.match(self.text, word.start):
            return False  # năm is five and year
        last = self.tenths and not joined and self.last_multiplier >= 100 and word.value < 10
        if last and follower is None and self._digit_at(word.end) is None:
            if self.last_multiplier < _THOUSAND and self._has_unit(word.end):
                return False
            self._add(word.value * self.last_multiplier / 10, word.end)
        else:
            self._add(word.value, word.end)
        self.joined = joined
        self.last_multiplier = Decimal(1)
        return True

    def _add_decimals(self) -> bool:
        """Decimals said digit by digit: "three point two five"."""
        place = self.words.after_point(self.text, self.place)
        digits = ""
        end = self.place
        while place is not None:
            word = self.words.word(self.text, place)
            if word is None or word.value >= 10:
                break
            digits, end = digits + str(int(word.value)), word.end
            place = self._skip_space(end)
        if not digits:
            return False
        self._add(Decimal(f"0.{digits}"), end)
        return True

    def _multiply(self, piece: Piece) -> bool:
        below = Decimal(0)
        if piece.end - piece.start == 1 and piece.start > 0 and self.text[piece.start].isascii() and not self.in_digits:
            return False  # "k" and "m" follow only digits
        if self.in_digits and self.last_multiplier == 1 and len(self.parts) == 1:
            below = self.parts.pop()[0]  # 1500k
        while self.parts and self.parts[-1][0] < piece.value and (below == 0 or self.parts[-1][0] > below):
            below += self.parts.pop()[0]
        if below == 0:
            return False
        self.parts.append((below * piece.value, piece.value))
        self.largest = max(self.largest, piece.value)
        self.last_multiplier, self.place, self.joined = piece.value, piece.end, False
        return True

    def _add(self, value: Decimal, end: int) -> None:
        self.parts.append((value, _last_digit(value)))
        if not self.in_digits:
            self.largest = max(self.largest, self.parts[-1][1])
        self.place = end

    def _multiplier_at(self, place: int) -> Piece | None:
        start = self._skip_space(place)
        return None if start is None else self.words.multiplier(self.text, start)

    def _digit_at(self, place: int) -> Piece | None:
        start = self._skip_space(place)
        piece = None if start is None else self.words.word(self.text, start)
        return piece if piece and 0 < piece.value < 10 and not self._has_unit(piece.end) else None

    def _has_unit(self, place: int) -> bool:
        start = self._skip_space(place)
        return start is not None and self.units.match(self.text, start) is not None

    def _skip_space(self, place: int) -> int | None:
        """The place after at most one space or a hyphen inside a number."""
        if self.text[place : place + 1] in (" ", "-"):
            place += 1
        return place if place < len(self.text) else None


def _last_digit(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 10 for 250, 1 for 36 and for fractions."""
    place = Decimal(1)
    while value and value % (place * 10) == 0:
        place *= 10
    return place

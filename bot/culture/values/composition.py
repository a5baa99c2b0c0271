"""Putting one number together from its pieces, in figures, in words or in both: "1.5 mil", 三萬五, "2 triệu rưỡi"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from bot.culture.values.number_ahead import Ahead
from bot.culture.values.number_words import Piece

_THOUSAND = Decimal(1000)
_GROUPED = re.compile(r"\d{1,3}(?:[,.]\d{3})+")
"""Digits in groups of three: 1万5,000 is 15,000."""
_TEN_THOUSAND = Decimal(10**4)
_HUNDRED_MILLION = Decimal(10**8)
_MILLION = Decimal(10**6)
"""From here on three digits behind a multiplier count as its decimals: 1tr850."""


@dataclass
class Sum:
    """What has been read so far: values from large to small, each with the place its last digit stands at.

    `largest` is the largest multiplier said, `in_digits` tells that the number began with digits, `joined` that its
    last word was joined to it ("and five", 零五).
    """

    ahead: Ahead
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
        if kept and self.place > kept[0] and self.ahead.has_unit(self.place):
            self.place, self.parts = kept  # "ten thousand five years", 100萬三十年
        if self.ahead.words.leaves_out_ten_thousand and self.last_multiplier == _THOUSAND:
            self._count_ten_thousands()
        return True

    def _count_ten_thousands(self) -> None:
        """1억 5천 is 150 million: 만 is left out at the end of a sum of hundred millions."""
        if self.largest >= _HUNDRED_MILLION and self.value % _HUNDRED_MILLION < _TEN_THOUSAND:
            self.parts = [(v if v >= _HUNDRED_MILLION else v * _TEN_THOUSAND, place) for v, place in self.parts]

    def _begin(self) -> bool:
        piece = self.ahead.first(self.place)
        if piece is None:
            return False
        if piece.kind == "multiplier":
            return self._begin_without_figure(piece)
        if self.ahead.is_article(piece) and self.ahead.multiplier(piece.end) is None:
            return False
        self.in_digits = piece.kind == "figure"
        self._add(piece.value, piece.end)
        return True

    def _begin_without_figure(self, piece: Piece) -> bool:
        """百萬, 萬六 and "millón y medio" are numbers, a bare "million" is none."""
        follower = self.ahead.multiplier(piece.end)
        raised = follower is not None and piece.value <= 100 and piece.value < follower.value
        halved = self.ahead.words.after_half(self.ahead.text, piece.end) is not None
        ended = self.tenths and piece.value >= 100 and self.ahead.last_digit(piece.end) is not None
        if not (raised or halved or ended):
            return False
        self._add(Decimal(1), piece.start)
        return self._multiply(piece)

    def _extend(self) -> bool:
        words, text = self.ahead.words, self.ahead.text
        half = words.after_half(text, self.place)
        if half is not None and not self.joined:
            self.parts.append((self.last_multiplier / 2, Decimal(1)))
            self.place = half
            return True
        about = words.after_about(text, self.place)
        if about is not None and self.value >= 10:
            self.place = about
            follower = words.multiplier(text, about)
            return follower is not None and self._multiply(follower)
        decimals = self.ahead.decimals(self.place) if self.last_multiplier == 1 else None
        if decimals:
            self._add(*decimals)
            return True
        multiplier = self.ahead.multiplier(self.place)
        if multiplier is not None and self._multiply(multiplier):
            return True
        return self._add_next()

    def _add_next(self) -> bool:
        figure = self.ahead.figure(self.place)
        if figure is not None:
            return self._add_figure(figure)
        word = self.ahead.word(self.ahead.skip_space(self.place))
        if word is not None and self._add_word(word, joined=False):
            return True
        behind = self.ahead.words.after_joiner(self.ahead.text, self.place)
        word = self.ahead.word(behind)
        if word is not None:
            return self._add_word(word, joined=True)
        figure = None if behind is None else self.ahead.figure(behind)
        return figure is not None and self._add_joined_figure(figure)

    def _add_joined_figure(self, piece: Piece) -> bool:
        """ "2 mil e 500", "1 milhão e 200 mil": hundreds, or with a multiplier of their own."""
        follower = self.ahead.multiplier(piece.end)
        goes_on = self.last_multiplier >= _THOUSAND and piece.written.isdigit() and len(piece.written) == 3
        if not goes_on or piece.value * (follower.value if follower else 1) >= self.parts[-1][1]:
            return False
        if follower is not None:
            self._add(piece.value, piece.end)
            return self._multiply(follower)
        if self.ahead.has_unit(piece.end):
            return False
        self._add_last(piece.value, piece.end)
        self.joined = True
        return True

    def _add_figure(self, piece: Piece) -> bool:
        """Digits go on with a number only after a multiplier: 41萬2千, 2tr5."""
        if self.last_multiplier == 1 or piece.value >= self.parts[-1][1]:
            return False
        follower = self.ahead.multiplier(piece.end)
        if follower is not None:
            if follower.value * piece.value >= self.parts[-1][1]:
                return False
            self._add(piece.value, piece.end)
            return self._multiply(follower)
        length, grouped = len(piece.written), _GROUPED.fullmatch(piece.written)
        space = piece.start > self.place
        apart = space and length not in (1, 3)
        if apart or not (piece.written.isdigit() or grouped) or self.ahead.has_unit(piece.end):
            return False
        if not self.tenths:
            if not space and length >= 3:  # 18만7500
                self._add_last(piece.value, piece.end)
            return not space and length >= 3
        decimals = length == 1 or (self.last_multiplier >= _MILLION and length <= 3)
        self._add_last(piece.value * self.last_multiplier / 10**length if decimals else piece.value, piece.end)
        return True

    def _add_word(self, word: Piece, joined: bool) -> bool:
        if word.value >= self.parts[-1][1] or (
            self.in_digits and not ((self.tenths or joined) and self.last_multiplier > 1)
        ):
            return False
        follows = self.ahead.multiplier(word.end) is not None
        if not follows and self.ahead.is_unit(word.start):
            return False
        tenths = self.tenths and not joined and self.last_multiplier >= 100 and word.value < 10
        if tenths and not follows and self.ahead.last_digit(word.end) is None:
            if self.last_multiplier < _THOUSAND and self.ahead.has_unit(word.end):
                return False
            self._add_last(word.value * self.last_multiplier / 10, word.end)
        else:
            self._add_last(word.value, word.end)
        self.joined = joined
        return True

    def _multiply(self, piece: Piece) -> bool:
        letter = piece.end - piece.start == 1 and self.ahead.text[piece.start].isascii()
        if letter and not self.in_digits:
            return False  # "k" and "m" follow only digits
        below = Decimal(0)
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

    def _add_last(self, value: Decimal, end: int) -> None:
        self._add(value, end)
        self.last_multiplier = Decimal(1)


def _last_digit(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 10 for 250, 1 for 36 and for fractions."""
    place = Decimal(1)
    while value and value % (place * 10) == 0:
        place *= 10
    return place

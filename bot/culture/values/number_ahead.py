"""What stands ahead of a place in a text while a number is being read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.culture.values.number_words import NumberWords, Piece


@dataclass(frozen=True)
class Ahead:
    """Looks ahead in a plain text. `units` finds what a number can measure other than money (years, percent, stars)."""

    words: NumberWords
    text: str
    units: re.Pattern[str]

    def first(self, place: int) -> Piece | None:
        """The piece with which a number can begin at this place."""
        piece = self.words.piece(self.text, place)
        return None if piece and piece.kind == "word" and self.words.is_ending(self.text, piece) else piece

    def word(self, place: int | None) -> Piece | None:
        """The word for a whole number that begins at this place and can go on with another number."""
        piece = None if place is None else self.words.word(self.text, place)
        if piece is None or place is None or piece.kind != "word" or self.is_article(piece):
            return None
        whole = piece.value > 0 and piece.value == piece.value.to_integral_value()
        return piece if whole and not self.words.never(self.text, place) else None

    def figure(self, place: int) -> Piece | None:
        """The digits that come next."""
        start = self.skip_space(place)
        return None if start is None else self.words.figure(self.text, start)

    def multiplier(self, place: int) -> Piece | None:
        """The multiplier that comes next."""
        start = self.skip_space(place)
        return None if start is None else self.words.multiplier(self.text, start)

    def last_digit(self, place: int) -> Piece | None:
        """The word from one to nine that comes next, if it does not count a unit."""
        start = self.skip_space(place)
        piece = None if start is None else self.words.word(self.text, start)
        return piece if piece and 0 < piece.value < 10 and not self.has_unit(piece.end) else None

    def decimals(self, place: int) -> tuple[Decimal, int] | None:
        """A fraction said digit by digit behind a spoken decimal sign ("point two five"), and where it ends."""
        start, digits, end = self.words.after_point(self.text, place), "", place
        while start is not None:
            word = self.words.word(self.text, start)
            if word is None or word.value >= 10:
                break
            digits, end = digits + str(int(word.value)), word.end
            start = self.skip_space(end)
        return (Decimal(f"0.{digits}"), end) if digits else None

    def is_article(self, piece: Piece) -> bool:
        """Whether a word is "a" rather than "one"."""
        return piece.kind == "word" and self.words.is_article(self.text, piece)

    def is_unit(self, place: int) -> bool:
        """Whether the word at this place is also a unit: năm is five and year."""
        return self.units.match(self.text, place) is not None

    def has_unit(self, place: int) -> bool:
        """Whether a unit comes next."""
        start = self.skip_space(place)
        return start is not None and self.is_unit(start)

    def skip_space(self, place: int) -> int | None:
        """The place after at most one space or hyphen inside a number; None at the end of the text."""
        if self.text[place : place + 1] in (" ", "-"):
            place += 1
        return place if place < len(self.text) else None

"""Whether signs in a row are new: in no training message, and hardly in other texts."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files
from math import log

import msgpack

from bot.culture.word_frequencies import WordFrequencies
from bot.workshop.review.stand_ins.name_words import SELDOM
from bot.workshop.review.stand_ins.vocabulary import Vocabulary


class BorrowersTexts:
    """For languages that are written without spaces, or with more in a word than a name."""

    def __init__(self, code: str, vocabulary: Vocabulary) -> None:
        self._code = code.split("-")[0]
        self._texts = vocabulary.texts
        self._begins = {word[:length] for word in vocabulary.times for length in (2, 3, 4)}

    def has(self, piece: str) -> bool:
        """Whether a training message has it somewhere."""
        return piece in self._texts

    def share_of(self, piece: str, length: int = 4) -> float:
        """The share of its runs of so many signs, 0 to 1, that training messages have; 0 for a shorter piece."""
        runs = [piece[place : place + length] for place in range(len(piece) - length + 1)]
        return sum(map(self.has, runs)) / len(runs) if runs else 0.0

    def has_word_with(self, beginning: str) -> bool:
        """Whether a word of the training messages begins with two to four letters."""
        return beginning in self._begins

    def is_word(self, piece: str, share: float = SELDOM) -> bool:
        """Whether texts of all kinds have it as a word; of Thai there is no list."""
        if self._code == "th":
            return False
        if self._code == "zh":
            piece = piece.translate(_simplified())
        return bool(self._frequencies.log_shares(piece)[0] >= log(share))

    @cached_property
    def _frequencies(self) -> WordFrequencies:
        """Read on first use: most texts need none."""
        return WordFrequencies((self._code,))


@cache
def _simplified() -> Mapping[int, int | str]:
    """The simplified sign of each traditional one: wordfreq's list of Chinese words has simplified signs only."""
    packed = (files("wordfreq") / "data" / "_chinese_mapping.msgpack.gz").read_bytes()
    read: Mapping[int, int | str] = msgpack.unpackb(gzip.decompress(packed), strict_map_key=False)
    return read

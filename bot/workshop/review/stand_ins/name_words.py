"""Whether a word may be somebody's name: what the lists say of it, and what the words of borrowers say."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from functools import cache
from math import log

from bot.culture.word_frequencies import RAREST, WordFrequencies, without_marks
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.vocabulary import Vocabulary

ORDINARY = 1e-5
"""The share of all words from which on a word is an ordinary one."""

SELDOM = 1e-6
"""Below it a word that stands at the beginning of a sentence, or is written small, may be a name."""

KNOWN, PERHAPS, PLACE_TOO, UNKNOWN = "known", "perhaps", "place too", "unknown"
"""What may be a name: it is in the lists of names; in them, and a word as well (Rosa, Mark); in them, and a town
(Valencia); in nothing."""

ORDINARY_WORD, PROPER = "ordinary", "proper"
"""What is none by itself: a word of the language; a word that needs its capital and names no person (Monday, Leeds)."""

_LATIN = ("de", "en", "es", "fr", "id", "it", "pt", "vi")
_AS_OFTEN = 5
"""A name is about as frequent in three other languages as in one; words of one language are mostly not."""

_SHORTEST_PART = 4
"""Letters of a German word that may be part of a compound."""


class NameWords:
    """What the words of one language are. Building reads nothing; `vocabulary` is given."""

    def __init__(self, facts: StandInFacts, code: str, vocabulary: Vocabulary) -> None:
        self._code, self._vocabulary = code, vocabulary
        self.given = _words([*facts.given, *facts.more_given])
        self.family = _words([*facts.family, *facts.more_family])
        self.known = self.given | self.family
        self.not_names = {word.casefold() for word in facts.not_names}
        self.places = {*map(str.casefold, facts.places), *(without_marks(each.casefold()) for each in facts.places)}
        self._ordinary: Container[str] = vocabulary.times if code == "de" else vocabulary.small

    def kind(self, word: str) -> str:
        """What a word is that is written with a capital."""
        plain = word.casefold()
        known = plain in self.known
        if self._is_proper(plain):
            return PLACE_TOO if known else PROPER
        if plain in self._vocabulary.capital and not known:
            return PROPER
        if self._is_ordinary(plain):
            return PERHAPS if known else ORDINARY_WORD
        return KNOWN if known else UNKNOWN

    def _is_proper(self, plain: str) -> bool:
        """Whether a word, or every part of one with hyphens, needs its capital and names no person."""
        proper = self._vocabulary.proper
        return plain in proper or plain in self.places or all(part in proper for part in plain.split("-"))

    def is_often_written(self, word: str) -> bool:
        """Whether several training messages have a word with its capital."""
        return word.casefold() in self._vocabulary.capital

    def is_strange(self, word: str, share: float = ORDINARY) -> bool:
        """Whether nobody among those borrowers writes a word small, and few other people do."""
        return not self._is_ordinary(word.casefold()) and self.is_rare(word, share)

    def is_rare(self, word: str, share: float = ORDINARY) -> bool:
        """Whether a word is less frequent than a share of all words, in texts of all kinds."""
        return bool(self._shares(word)[0] < log(share))

    def is_international(self, word: str) -> bool:
        """Whether texts in three other languages have a word, and about as often: so it is with names."""
        own, *others = self._shares(word)
        third = sorted(others)[-3]
        return third > log(RAREST / 2) and own < third + log(_AS_OFTEN)

    def may_be_name(self, word: str) -> bool:
        """Whether a word that is written small, behind a word for a person, may be a name."""
        plain = word.casefold()
        return not self._is_ordinary(plain) and (
            self.is_rare(plain, SELDOM) or (self.is_rare(plain) and self.is_international(plain))
        )

    def _is_ordinary(self, plain: str) -> bool:
        if plain in self._ordinary or plain in self.not_names or plain.removesuffix("'s") in self._ordinary:
            return True
        if any(mark in plain for mark in "-'’"):
            parts = plain.replace("’", "'").replace("'", "-").split("-")
            return all(len(part) < 3 or part in self._ordinary for part in parts)
        return self._code == "de" and self._is_compound(plain)

    def _is_compound(self, plain: str) -> bool:
        """Whether a word is put together of others, the last of them as it is (Kontoführungsgebühr)."""
        ends = range(_SHORTEST_PART, len(plain) - _SHORTEST_PART + 1)
        return any(plain[end:] in self._ordinary and self._is_begun(plain[:end]) for end in ends)

    def _is_begun(self, part: str) -> bool:
        return any(
            each in self._ordinary for each in (part, part.removesuffix("s"), part.removesuffix("n"), f"{part}e")
        )

    def _shares(self, word: str) -> Sequence[float]:
        """The logarithm of a word's share in this language, then in each of the others."""
        shares = [float(share) for share in _frequencies().log_shares(word)]
        return [shares.pop(_LATIN.index(self._code)), *shares]


@cache
def _frequencies() -> WordFrequencies:
    """Read on first use, which takes about a second: most texts need none."""
    return WordFrequencies(_LATIN)


def _words(names: Collection[str]) -> frozenset[str]:
    """The words of names, also as they are typed without diacritics."""
    plain = {word.casefold() for name in names for word in name.split()}
    return frozenset(plain | {without_marks(word) for word in plain})

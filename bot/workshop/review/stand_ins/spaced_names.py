"""Names of people in languages that put spaces between words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property
from math import log
from random import Random

from bot.culture.word_frequencies import WordFrequencies
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import NAME, Found

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_GAP = re.compile(r"[ \u00a0]+|\. ")
_ENDS = re.compile(r"\s*(?:[،,.!؟?؛\n]|$)")
_LONGEST = 5
"""Words of a name."""

_ORDINARY = 1e-5
"""The share of all words from which on a word is an ordinary one."""


class SpacedNames:
    """Finds them by the words before them, and known first and family names beside each other."""

    def __init__(self, facts: StandInFacts, code: str) -> None:
        self._facts = facts
        self._cased, self._capital_nouns = code != "ar", code == "de"
        self._code = code
        self._given, self._family = _words(facts.given), _words(facts.family)
        self._known = self._given | self._family
        self._not_names = {word.casefold() for word in facts.not_names}
        self._particles = {word.casefold() for word in facts.particles}
        self._strong = _cues(facts.cues)
        self._weak = _cues(facts.weak_cues)
        self._titles = _cues(facts.titles, r"\.?")

    def find(self, text: str) -> Iterator[Found]:
        """The names of a text; some may be found twice."""
        shouted = self._cased and text.upper() == text
        for match in self._strong.finditer(text):
            yield from self._from(text, match.end(), shouted, needs=())
        for match in self._titles.finditer(text):
            yield from self._from(text, match.end(), shouted, needs=self._facts.title_needs, titled=True)
        weak = ("capital", "known") if self._cased else ("known",)
        for match in self._weak.finditer(text):
            yield from self._from(text, match.end(), shouted, needs=weak)
        yield from self._side_by_side(text)

    def _from(
        self, text: str, place: int, shouted: bool, needs: Collection[str], titled: bool = False
    ) -> Iterator[Found]:
        """The name that begins at a place, if one does."""
        first = _WORD.match(text, place)
        if not first or not self._begins(first.group(), needs):
            return
        end, words = first.end(), 1
        while words < _LONGEST and (after := self._next(text, end, shouted, first.group())) is not None:
            end, words = after, words + 1
        if words == 1 and not self._cased and first.group() not in self._known and not _ENDS.match(text, end):
            return  # without capitals, an ordinary word goes on with its sentence
        yield self._found(text, place, end, titled)

    def _begins(self, word: str, needs: Collection[str]) -> bool:
        plain = word.casefold()
        if plain in self._not_names or len(word) < 2:
            return False
        if plain in self._known:
            return "capital" not in needs or word[0].isupper()
        return "known" not in needs and (word[0].isupper() or ("capital" not in needs and self._is_rare(word)))

    def _is_rare(self, word: str) -> bool:
        """Whether a word that is written small behind "my name is" may be a name: an ordinary one is none."""
        return not self._cased or self._frequencies.log_shares(word)[0] < log(_ORDINARY)

    @cached_property
    def _frequencies(self) -> WordFrequencies:
        """Read on first use: most texts need none."""
        return WordFrequencies((self._code,))

    def _next(self, text: str, end: int, shouted: bool, first: str) -> int | None:
        """Where the name ends with its next word in it; None where the next word is not part of it."""
        gap = _GAP.match(text, end)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None:
            return None
        plain = word.group().casefold()
        if plain in self._particles:
            after = self._next(text, word.end(), shouted, first)
            return (
                after if after is not None else word.end() if self._is_capital(word.group(), first, shouted) else None
            )
        if plain in self._not_names and not word.group()[0].isupper():
            return None
        if plain in self._known and (not self._cased or word.group()[0].isupper() == first[0].isupper()):
            return word.end()
        if not self._cased:
            return word.end() if re.fullmatch("ال[\u0600-\u06ff]{3,}ي", word.group()) else None
        return word.end() if self._is_capital(word.group(), first, shouted) else None

    def _is_capital(self, word: str, first: str, shouted: bool) -> bool:
        """Whether a word that nobody knows is one of a name by its capital, where capitals say something."""
        return not shouted and not self._capital_nouns and first[0].isupper() and word[0].isupper()

    def _side_by_side(self, text: str) -> Iterator[Found]:
        words = list(_WORD.finditer(text))
        for one, other in zip(words, words[1:], strict=False):
            if text[one.end() : other.start()] != " ":
                continue
            pair = (one.group().casefold(), other.group().casefold())
            if self._facts.full.startswith("{family}"):
                pair = (pair[1], pair[0])
            capitals = not self._cased or (one.group()[0].isupper() and other.group()[0].isupper())
            if capitals and pair[0] in self._given and pair[1] in self._family:
                yield self._found(text, one.start(), other.end(), titled=False)

    def _found(self, text: str, start: int, end: int, titled: bool) -> Found:
        name = text[start:end]

        def make(random: Random) -> str:
            given, family = random.choice(self._facts.given), random.choice(self._facts.family)
            if re.search(r"[ \u00a0]", name):
                made = self._facts.full.format(given=given, family=family)
            else:
                made = family if titled and self._facts.title_with == "family" else given
            return made.lower() if name.islower() else made.upper() if name.isupper() and len(name) > 2 else made

        return Found(NAME, start, end, make, name.casefold())


def _words(names: Collection[str]) -> frozenset[str]:
    return frozenset(word.casefold() for name in names for word in name.split())


def _cues(cues: Collection[str], behind: str = "") -> re.Pattern[str]:
    if not cues:
        return re.compile(r"(?!)")
    words = "|".join(sorted(cues, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w@])(?:{words}){behind}(?<=[\w.,:：،'’])[ \n]*(?:[:：,][ \n]*)?(?<![^\W\d_])", re.IGNORECASE
    )

"""Names of people in languages that put spaces between words and know capitals."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from random import Random

from bot.workshop.review.stand_ins.capital_names import CapitalNames
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import NAME, Found
from bot.workshop.review.stand_ins.name_words import KNOWN, PERHAPS, PLACE_TOO, UNKNOWN, NameWords
from bot.workshop.review.stand_ins.vocabulary import WORD, vocabulary

_GAP = re.compile(r"[ \u00a0]+|\. ")
_POSSESSIVE = re.compile(r"['’]s$")
_CODE = re.compile(r"-?\d")
_LONGEST = 5
"""Words of a name."""

_MAY_BE = (KNOWN, PERHAPS, PLACE_TOO)
_STRONG, _TITLE, _KIN, _WEAK = "strong", "title", "kin", "weak"
"""What stands before a name, by how much it says."""

_STREET = re.compile(r" (?:Street|Road|Avenue|Square|Station)(?!\w)")
"""What makes a place of a name in English. Lane and Bridge are names of families as well."""


class SpacedNames:
    """Finds them by the words before them, by capitals, and known first and family names beside each other."""

    def __init__(self, facts: StandInFacts, code: str) -> None:
        self._facts = facts
        self._words = NameWords(facts, code, vocabulary(code))
        self._capitals = CapitalNames(facts, code, self._words)
        self._capital_nouns = code == "de"
        self._particles = {word.casefold() for word in facts.particles}
        self._cues = (
            (_cues(facts.cues), _STRONG),
            (_cues(facts.titles, r"\.?"), _TITLE),
            (_cues(facts.kin), _KIN),
            (_cues(facts.weak_cues), _WEAK),
        )

    def find(self, text: str) -> Iterator[Found]:
        """The names of a text; some may be found twice."""
        for each in self._all(text):
            if not _STREET.search(text[each.start : each.end]) and not _STREET.match(text, each.end):
                yield each

    def _all(self, text: str) -> Iterator[Found]:
        for cues, strength in self._cues:
            for match in cues.finditer(text):
                yield from self._from(text, match.end(), strength)
        for start, end in self._capitals.find(text):
            yield self._found(text, start, end, titled=False)
        yield from self._side_by_side(text)

    def _from(self, text: str, place: int, strength: str) -> Iterator[Found]:
        """The name that begins at a place, if one does."""
        first = WORD.match(text, place)
        if not first or _CODE.match(text, first.end()):
            return
        shouted, small = text.upper() == text, self._capitals.is_small(text)
        end, words = self._end(first), 1
        while words < _LONGEST and (after := self._next(text, end, shouted, first.group())) is not None:
            end, words = after, words + 1
        capital = first.group()[0].isupper() and not shouted
        if self._begins(first.group(), strength, words, capital=capital, small=small):
            yield self._found(text, place, end, titled=strength == _TITLE)

    def _begins(self, word: str, strength: str, words: int, *, capital: bool, small: bool) -> bool:
        """Whether a word may begin a name of so many words after a cue; `small`: nothing here has its capital."""
        if word.casefold() in self._words.not_names or len(word) < 2:
            return False
        kind = self._words.kind(word)
        if capital:
            if strength in (_STRONG, _TITLE):
                return True
            if kind == UNKNOWN:
                return not word.isupper() and (strength == _KIN or words > 1 or not self._capital_nouns)
            return kind in (KNOWN, PERHAPS) or (kind == PLACE_TOO and (strength == _KIN or words > 1))
        if kind == KNOWN:
            return True
        if strength == _STRONG:
            return self._words.is_strange(word) or (kind == PERHAPS and words > 1)
        return small and self._words.may_be_name(word) and (strength != _WEAK or words > 1)

    def _end(self, word: re.Match[str]) -> int:
        return word.end() - (2 if _POSSESSIVE.search(word.group()) else 0)

    def _next(self, text: str, end: int, shouted: bool, first: str) -> int | None:
        """Where the name ends with its next word in it; None where the next word is not part of it."""
        gap = _GAP.match(text, end)
        word = WORD.match(text, gap.end()) if gap else None
        if word is None:
            return None
        plain = word.group().casefold()
        capital = word.group()[0].isupper()
        if plain in self._particles and not (capital and plain in self._words.known):
            if (after := self._next(text, word.end(), shouted, first)) is not None:
                return after
            return word.end() if self._is_capital(word.group(), first, shouted) else None
        if plain in self._words.not_names and not capital:
            return None
        if self._is_capital(word.group(), first, shouted):
            return self._end(word)
        if capital != first[0].isupper():
            return None
        kind = self._words.kind(word.group())
        goes_on = kind in _MAY_BE if capital else kind == KNOWN or self._words.may_be_name(plain)
        return self._end(word) if goes_on else None

    def _is_capital(self, word: str, first: str, shouted: bool) -> bool:
        """Whether a word that nobody knows is one of a name by its capital, where capitals say something."""
        if shouted or not (first[0].isupper() and word[0].isupper()):
            return False
        return not self._capital_nouns or self._words.kind(word) in (*_MAY_BE, UNKNOWN)

    def _side_by_side(self, text: str) -> Iterator[Found]:
        words = list(WORD.finditer(text))
        for one, other in zip(words, words[1:], strict=False):
            if text[one.end() : other.start()] != " ":
                continue
            pair = (one.group(), other.group())
            capitals = all(word[0].isupper() for word in pair) and text.upper() != text
            first, last = reversed(pair) if self._facts.full.startswith("{family}") else pair
            known = first.casefold() in self._words.given and last.casefold() in self._words.family
            if (
                known
                and not self._capitals.is_place(text, one.start())
                and (capitals or all(self._words.kind(word) == KNOWN for word in pair))
            ):
                yield self._found(text, one.start(), self._end(other), titled=False)

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


def _cues(cues: Collection[str], behind: str = "") -> re.Pattern[str]:
    if not cues:
        return re.compile(r"(?!)")
    words = "|".join(sorted(cues, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w@])(?:{words}){behind}(?<=[\w.,:：،'’])[ \n]*(?:[:：,][ \n]*)?(?<![^\W\d_])", re.IGNORECASE
    )

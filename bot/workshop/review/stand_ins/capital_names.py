"""Names of people that only their capital letters show, in languages that put spaces between words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.name_words import (
    KNOWN,
    ORDINARY_WORD,
    PERHAPS,
    PLACE_TOO,
    SELDOM,
    UNKNOWN,
    NameWords,
)
from bot.workshop.review.stand_ins.vocabulary import START, WORD

_ELIDED = re.compile(r"[a-zà-ÿ]{1,5}['’](?=[^\W\d_])")
"""French and Italian write an article and what follows it as one word: "l'Odile", "dall'Anna"."""

_POSSESSIVE = re.compile(r"['’]s$")
_NO_NAME = re.compile(r"[A-ZÀ-Þ]['’][a-zà-ÿ]|[A-Z]{2,}[a-z]|[^-]+-[a-zà-ÿ]")
"""An article, an abbreviation, or a verb with its pronoun, at the beginning of a sentence."""

_IN_CODE = re.compile(r"[\d-]$")
_SAINTS = frozenset({"san", "sant", "santa", "santo", "são", "saint", "sainte", "sankt", "st"})
_DIGIT = re.compile(r"[-.]?\d")
_SHORTEST = 4
"""Letters of a word all in capitals that may be a name, and not an abbreviation."""

_ALONE = re.compile(r"[^.!?,;:\n()]*(?:^|[.!?,;:\n(]|[-–—] ?)[\s\"“«]*$")
_END = re.compile(r"[\s\"”».!?)]*$")
_NAME_LIKE = (KNOWN, PERHAPS, PLACE_TOO, UNKNOWN)
_ADDRESSED = re.compile(r"['’]s(?!\w)|,| ?[-–—] ")
"""What is behind a name that begins a sentence, and seldom behind a rare word that does."""


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    text: str
    kind: str


class CapitalNames:
    """Finds runs of capitalised words that are no words of the language, and single ones inside a sentence.

    German writes every noun with a capital, so that there a single word says nothing; and a Vietnamese name is made of
    syllables that are words, so that there two are needed, the first known as a family's or not at all.
    """

    def __init__(self, facts: StandInFacts, code: str, words: NameWords) -> None:
        self._words, self._code = words, code
        self._particles = "|".join(re.escape(each) for each in facts.particles)
        between = rf"(?:(?:{self._particles}) )*" if self._particles else ""
        self._gap = re.compile(rf" {between}|(?<=\b\w)\. ", re.IGNORECASE)
        self._before_place = re.compile(rf"(?<!\w)(?:{'|'.join(facts.place_words)})(?: |(?<=['’]))$", re.IGNORECASE)
        self._titles = re.compile(rf"(?:{'|'.join((*facts.titles, *facts.kin))})\.?", re.IGNORECASE)
        self._closing = re.compile(rf",? (?:{'|'.join(facts.closings)})(?!\w)", re.IGNORECASE)

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where such names begin and end. A message all in capitals shows none."""
        if text.upper() == text:
            return
        for run in self._runs(text):
            place = self._name(text, run)
            if place:
                yield place

    def is_small(self, text: str) -> bool:
        """Whether a message has no capitals, but where a sentence begins, or only those."""
        words = (match for match in WORD.finditer(text) if match.group()[0].isupper() and len(match.group()) > 1)
        return text.upper() == text or all(START.search(text, 0, match.start()) for match in words)

    def _runs(self, text: str) -> Iterator[Sequence[_Word]]:
        """Capitalised words that follow each other with nothing but a space or a particle between them."""
        run: list[_Word] = []
        for each in self._capitalised(text):
            if run and not self._gap.fullmatch(text, run[-1].end, each.start):
                yield run
                run = []
            run.append(each)
        if run:
            yield run

    def _capitalised(self, text: str) -> Iterator[_Word]:
        for match in WORD.finditer(text):
            elided = _ELIDED.match(match.group())
            start = match.start() + (elided.end() if elided else 0)
            word = _POSSESSIVE.sub("", text[start : match.end()])
            if not word[0].isupper() or _NO_NAME.match(word) or _IN_CODE.search(text, 0, start):
                continue
            if _DIGIT.match(text, match.end()):
                continue
            kind = self._words.kind(word)
            if self._titles.fullmatch(word) or self._titles.fullmatch(text, start, start + len(word) + 1):
                continue
            if len(word) == 1 or not word.isupper() or kind == KNOWN or (kind == UNKNOWN and len(word) >= _SHORTEST):
                yield _Word(start, start + len(word), word, kind)

    def _name(self, text: str, run: Sequence[_Word]) -> tuple[int, int] | None:
        first, last = 0, len(run)
        while first < last and run[first].kind not in _NAME_LIKE:
            first += 1
        while first < last and run[last - 1].kind == ORDINARY_WORD and self._code != "vi":
            last -= 1
        words = run[first:last]
        kinds = {each.kind for each in words}
        if not kinds & {KNOWN, PERHAPS, UNKNOWN}:
            return None
        after_saint = first > 0 and run[first - 1].text.casefold() in _SAINTS
        if len(words) > 1 and self._code != "de" and not START.search(text, 0, run[0].start):
            words = run[:last]
        start, end = words[0].start, words[-1].end
        if text[start:end].casefold() in self._words.places:
            return None
        if after_saint:
            return None
        if len(words) == 1:
            named = self._single(text, words[0], after_word=first > 0, before_word=last < len(run))
        else:
            if START.search(text, 0, start) and words[0].kind == UNKNOWN:
                kinds = {each.kind for each in words[1:]}  # the first may be a word that is seldom written small
            named = KNOWN in kinds or (UNKNOWN in kinds and not self.is_place(text, start))
            if self._code == "vi":
                known = named or words[0].text.casefold() in self._words.family
                named = known and not self.is_place(text, start)
        return (start, end) if named else None

    def _single(self, text: str, word: _Word, *, after_word: bool, before_word: bool) -> bool:
        if len(word.text) < 3:
            return False
        if self._closing.match(text, word.end) or self._is_signed(text, word):
            return True
        begins = bool(START.search(text, 0, word.start))
        if self._code == "vi" or (word.kind == PERHAPS and (begins or self._code == "de")):
            return False
        if word.kind == KNOWN:
            town = self._words.is_often_written(word.text) and self.is_place(text, word.start)
            return not town and not (after_word and self._code == "de")
        if self._code == "de" or word.text.isupper() or after_word or before_word or self.is_place(text, word.start):
            return False
        if not begins or self._words.is_international(word.text):
            return True
        return bool(_ADDRESSED.match(text, word.end) and self._is_foreign(word.text))

    def _is_signed(self, text: str, word: _Word) -> bool:
        """Whether a word stands by itself at the end of a message."""
        if not _END.match(text, word.end) or not word.start:
            return False
        return bool(_ALONE.fullmatch(text, 0, word.start)) and self._is_foreign(word.text)

    def _is_foreign(self, word: str) -> bool:
        return self._words.is_rare(word, SELDOM)

    def is_place(self, text: str, start: int) -> bool:
        """Whether what begins here is a place, by the word before it."""
        return bool(self._before_place.search(text, 0, start))

"""What is measured in an officer's message: register, language, signs, dates, words to avoid. Nothing is guessed.

The register is read as it is in borrowers' messages (`bot.culture.register`), dates likewise (`bot.culture.values`).
The signs are words that a language's practice file lists; a message without any simply has none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.culture import scripts
from bot.culture.language_facts import LanguageFacts
from bot.culture.register import Register, RegisterDetector
from bot.culture.values.found import DATE
from bot.culture.values.reader import ValueReader
from bot.culture.word_frequencies import WordFrequencies, words
from bot.workshop.practice.script import FACTS, Words

SCRIPTS: Mapping[str, frozenset[str]] = {
    "ar": frozenset({scripts.ARABIC}),
    "ja": frozenset({scripts.KANA, scripts.HAN}),
    "ko": frozenset({scripts.HANGUL}),
    "th": frozenset({scripts.THAI}),
    "zh-Hans": frozenset({scripts.HAN}),
    "zh-Hant": frozenset({scripts.HAN}),
}
"""The scripts of a language; of all others it is the Latin one."""

LEAST_LETTERS = 2
"""Below it a message says nothing about its script."""

LEAST_WORDS = 3
"""Below it a message in Latin letters says nothing about its language."""

CLEAR = 2.0
"""So much more likely, as a logarithm, the words must be in one language than in English, or the other way round."""

ENGLISH = "en"

_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?=\s)")
"""A time of day, whose figures would be taken for a part of the date that follows ("15:00 Thứ Sáu, 4 tháng 12")."""


@dataclass(frozen=True)
class Reading:
    """What was measured in a message.

    `in_language` is None where it was not measured. `signs` are the words found by sign. `avoided` are (words, the word
    of the advice that they stand for). `dates` are the words of dates from that day on, looked for beside a next step
    only. `length` counts characters.
    """

    register: Register
    in_language: bool | None
    signs: Mapping[str, Sequence[str]]
    avoided: Sequence[tuple[str, str]]
    dates: Sequence[str]
    length: int

    @property
    def asked(self) -> Sequence[str]:
        """Which facts the message asks for."""
        return [each for each in FACTS if each in self.signs]


class Reader:
    """Reads messages in one language. Building compiles its patterns; the word list is read on first use."""

    def __init__(self, facts: LanguageFacts, given: Words) -> None:
        self._code = facts.code
        self._register, self._values = RegisterDetector(facts), ValueReader(facts)
        self._signs = {sign: [_compile(each) for each in patterns] for sign, patterns in given.signs.items()}
        self._avoid = [(_compile(pattern), word) for pattern, word in given.avoid.items()]

    def register(self, text: str) -> Register:
        """The register alone, of an officer's message or a borrower's."""
        return self._register.read(text)

    def read(self, text: str, today: date) -> Reading:
        """All that is measured in a message that was written on a day."""
        plain = unicodedata.normalize("NFC", text)
        found = {sign: [m.group().strip() for p in ps for m in p.finditer(plain)] for sign, ps in self._signs.items()}
        return Reading(
            register=self._register.read(plain),
            in_language=self.is_in_language(plain),
            signs={sign: list(dict.fromkeys(each)) for sign, each in found.items() if each},
            avoided=[(m.group().strip(), word) for pattern, word in self._avoid for m in pattern.finditer(plain)],
            dates=self._dates(plain, today) if found["next_step"] else [],
            length=len(text.strip()),
        )

    def _dates(self, text: str, today: date) -> Sequence[str]:
        values = self._values.read(_CLOCK.sub(_blank, text), today)
        return [each.text for each in values if each.entity == DATE and each.value >= today.isoformat()]

    def is_in_language(self, text: str) -> bool | None:
        """Whether a message is in the language; None where its letters and words do not tell.

        Script decides where it can. Words in Latin letters are compared with English alone, in which an officer is most
        likely to write by mistake, so that a message for an English borrower is only looked at for its script.
        """
        letters = scripts.scripts(text)
        total = sum(letters.values())
        if total < LEAST_LETTERS:
            return None
        own = SCRIPTS.get(self._code)
        if own is None:
            return self._is_in_latin_language(text) if letters[scripts.LATIN] * 2 >= total else False
        if sum(letters[each] for each in own) * 2 < total:
            return False
        if self._code == "ja":
            return True if letters[scripts.KANA] else None
        if own == {scripts.HAN}:
            forms = scripts.han_counts(text)
            other = sum(forms.values()) - forms[self._code]
            return None if forms[self._code] == other else forms[self._code] > other
        return True

    def _is_in_latin_language(self, text: str) -> bool | None:
        if self._code == ENGLISH or len(words(text)) < LEAST_WORDS:
            return None
        own, english = self._frequencies.log_shares(text)
        return None if abs(own - english) < CLEAR else bool(own > english)

    @cached_property
    def _frequencies(self) -> WordFrequencies:
        return WordFrequencies((self._code, ENGLISH))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(unicodedata.normalize("NFC", pattern), re.IGNORECASE)

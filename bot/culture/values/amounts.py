"""Amounts of money in a text, with or without their currency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import AMOUNT, MONEY, Found
from bot.culture.values.numbers import Figure, NumberReader
from bot.culture.values.words import LETTER, after, alternatives, before, key, other_number, stands_before

LOCAL = "local"
"""The key of currency words that mean the market's own currency."""

_SMALLEST_BARE = 1000
_SMALLEST_SAID = 10
_NO_CENTS = re.compile(r"[.,][-–—]{1,2}(?!\w)")
"""How prices without cents are written in central Europe: 120.–"""
_ABBREVIATIONS = ("rs", "rm", "nt", "rp", "bs", "gs", "ksh", "uf")
"""Short for currencies, and written before the figure; other words of Latin letters stand behind it."""


class AmountReader:
    """Reads amounts in one language: with a currency, with a money multiplier, bare from 1000, or said to be money."""

    def __init__(self, facts: LanguageFacts, numbers: NumberReader) -> None:
        self._numbers = numbers
        self._codes = {key(word).strip(): code for code, words in facts.currencies.items() for word in words}
        currency = alternatives(word for words in facts.currencies.values() for word in words)
        before_figure = [word for words in facts.currencies.values() for word in words if _is_sign(word, facts)]
        # Where words are separated, one that ends another word is none: "직원 20명" is not 20 won.
        words = [word for word in before_figure if facts.word_spacing and word[0].isalpha()]
        signs = [word for word in before_figure if word not in words]
        self._before = re.compile(rf"(?:(?<![^\W\d_]){alternatives(words)}|{alternatives(signs)})\s*")
        joiners = alternatives(facts.dates.joiners)
        self._after = re.compile(rf"\s*(?:{joiners}\s*)?({currency})")
        self._smallest = facts.amounts.smallest_multiplier
        self._money_before, self._money_after = before(facts.amounts.when.before), after(facts.amounts.when.after)
        self._not_before, self._not_after = before(facts.amounts.unless.before), after(facts.amounts.unless.after)
        self._other = other_number(facts)

    def read(self, text: str, figures: Sequence[Figure]) -> list[Found]:
        """The amounts among the figures of a plain text, and those written right behind a currency (RM500)."""
        signs = list(self._before.finditer(text))
        starts = {sign.end(): sign for sign in signs}
        known = {figure.start for figure in figures}
        glued = [self._numbers.at(text, end) for end in starts if end not in known and text[end : end + 1].isdigit()]
        found: list[Found] = []
        last = 0
        for figure in sorted([*figures, *(each for each in glued if each)], key=lambda each: each.start):
            if figure.start < last:
                continue
            sign = starts.get(figure.start)
            amounts = list(self._amounts(text, figure, sign if sign and sign.start() >= last else None))
            last = max([last, *(amount.end for amount in amounts)])
            found += amounts
        return found

    def _amounts(self, text: str, figure: Figure, sign: re.Match[str] | None) -> Iterator[Found]:
        start = sign.start() if sign else figure.start
        no_cents = _NO_CENTS.match(text, figure.end)
        end = no_cents.end() if no_cents else figure.end
        behind = self._after.match(text, end)
        currency = self._code(behind.group(1)) if behind else None
        if currency is None and sign:
            currency = self._code(sign.group())
        shared = self._after.match(text, figure.then.end) if figure.then and not (behind or sign) else None
        if behind or sign or shared:
            if shared:
                currency = self._code(shared.group(1))
            end = behind.end() if behind else end
            if figure.attached and not behind:
                return
            yield Found(AMOUNT, start, end, figure.value, MONEY, currency=currency)
        elif no_cents or self._is_money(text, figure):
            yield Found(AMOUNT, start, end, figure.value)

    def _is_money(self, text: str, figure: Figure) -> bool:
        if figure.attached or figure.value <= 0:
            return False
        if stands_before(self._not_before, text, figure.start) or self._not_after.match(text, figure.end):
            return False
        if figure.multiplier >= self._smallest:
            return True
        if stands_before(self._other, text, figure.start):
            return False
        if figure.written and figure.value >= _SMALLEST_BARE and not figure.is_year:
            return True
        said = stands_before(self._money_before, text, figure.start) or self._money_after.match(text, figure.end)
        return bool(said) and figure.value >= _SMALLEST_SAID

    def _code(self, word: str) -> str | None:
        code = self._codes[key(word).strip()]
        return None if code == LOCAL else code


def _is_sign(word: str, facts: LanguageFacts) -> bool:
    """Whether a currency word may stand before the figure: a sign, a code, or a word of a script without spaces."""
    is_word = re.fullmatch(rf"{LETTER}+(?: {LETTER}+)*", word) is not None
    return not is_word or word in _ABBREVIATIONS or word.upper() in facts.currencies

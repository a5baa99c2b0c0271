"""Numbers of loans, contracts and applications in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import LOAN_NUMBER, NUMBERED, Found
from bot.culture.values.plain_text import PlainText
from bot.culture.values.words import alternatives, other_number, stands_before

_CODE = re.compile(
    r"""(?<![a-z0-9@./#-])(?:
        [a-z]{1,4}-\d{3,}(?:-\d+)*             # RP-204816, LN-2093-77
      | [a-z]{1,4}\d{1,4}-\d{2,}(?:-\d+)*      # A77-0032
      | [a-z]-\d{3,}-\d+                       # L-5560-18
      | [a-z]{1,4}\d{5,}                       # JD20394411
      | [a-z]{2,4}\ \d{5,}                     # HD 88213
    )(?![a-z0-9@]|[-.,/]\d)""",
    re.VERBOSE,
)
_DIGITS = r"(\d{5,}|\d{2,}(?:-\d{2,})+|\d{2,3}(?: \d{2,3}){2,})(?![a-z\d]|[-.,/:]\d)"
_SIGNS = r"[\s:#.,，-]*"
_FEWEST = 4
_ROUND = 100
"""A plain figure that is a multiple of this is rather an amount than a number of a loan ("car loan 250000")."""


class LoanNumberReader:
    """Reads loan numbers in one language: letters with digits, or five digits and more behind a word for such a number.

    A plain round figure behind such a word is an amount, and one with a leading zero belongs to something else.
    """

    def __init__(self, facts: LanguageFacts) -> None:
        words = alternatives(facts.loan_numbers)
        self._said = re.compile(rf"{words}(?:{_SIGNS}{words}){{0,3}}{_SIGNS}{_DIGITS}")
        self._currency = re.compile(alternatives(word for words in facts.currencies.values() for word in words))
        self._other_word = re.compile(alternatives(facts.other_numbers))
        self._other = other_number(facts)

    def read(self, plain: PlainText) -> list[Found]:
        """The loan numbers of a text."""
        return [each for each in self._all(plain) if not stands_before(self._other, plain.text, each.start)]

    def _all(self, plain: PlainText) -> Iterator[Found]:
        text = plain.text
        for match in _CODE.finditer(text):
            if self._is_code(plain, match):
                yield _found(match.start(), match.end(), match.group())
        for match in self._said.finditer(text):
            digits = match.group(1)
            if not digits.isdigit() or (int(digits) % _ROUND and not digits.startswith("0")):
                yield _found(match.start(1), match.end(1), digits)

    def _is_code(self, plain: PlainText, match: re.Match[str]) -> bool:
        letters, digits = re.match(r"[a-z]+", match.group()), re.sub(r"\D", "", match.group())
        if letters is None or len(digits) < _FEWEST or self._currency.fullmatch(letters.group()):
            return False
        if self._other_word.fullmatch(letters.group()):
            return False
        start, end = plain.span(match.start(), match.start() + letters.end())
        return " " not in match.group() or _stands_out(plain.original, start, end)


def _stands_out(text: str, start: int, end: int) -> bool:
    """Whether letters are capitals in a message that is not all in capitals."""
    rest = text[:start] + text[end:]
    return text[start:end].isupper() and (
        any(sign.islower() for sign in rest) or not any(sign.isupper() for sign in rest)
    )


def _found(start: int, end: int, written: str) -> Found:
    return Found(LOAN_NUMBER, start, end, written.upper().replace(" ", ""), NUMBERED)

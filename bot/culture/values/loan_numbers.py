"""Numbers of loans, contracts and applications in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.found import LOAN_NUMBER, NUMBERED, Found
from bot.culture.values.plain_text import PlainText
from bot.culture.values.words import alternatives, any_pattern, before, stands_before

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
_FEWEST = 4
_BETWEEN = r"[\s:#.,：，-]*(?:{links}[\s:]*)*"


class LoanNumberReader:
    """Reads loan numbers in one language: letters with digits, or at least five digits behind a word for such a number."""

    def __init__(self, facts: LanguageFacts) -> None:
        words = alternatives(facts.loan_numbers)
        self._said = re.compile(rf"{words}{_BETWEEN.format(links=alternatives(_links(facts)))}{_DIGITS}")
        self._said_before = re.compile(rf"{words}[\s:#.：-]*\Z")
        self._currency = re.compile(alternatives(word for words in facts.currencies.values() for word in words))
        self._other = before([any_pattern(facts.other_numbers) + r"[^\d\n]{0,12}"] if facts.other_numbers else [])

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
            if not (digits.startswith("0") and len(digits) > 8 and digits.isdigit()):  # a telephone number
                yield _found(match.start(1), match.end(1), digits)

    def _is_code(self, plain: PlainText, match: re.Match[str]) -> bool:
        letters, digits = re.match(r"[a-z]+", match.group()), re.sub(r"\D", "", match.group())
        if letters is None or len(digits) < _FEWEST or self._currency.fullmatch(letters.group()):
            return False
        if " " not in match.group():
            return True
        start, end = plain.span(match.start(), match.start() + letters.end())
        if plain.original[start:end].isupper() and not plain.original.isupper():
            return True
        return self._said_before.search(plain.text[: match.start()]) is not None


def _links(facts: LanguageFacts) -> list[str]:
    """Small words between "contract" and its number."""
    return [*facts.loan_numbers, *facts.dates.joiners]


def _found(start: int, end: int, written: str) -> Found:
    return Found(LOAN_NUMBER, start, end, written.upper().replace(" ", ""), NUMBERED)

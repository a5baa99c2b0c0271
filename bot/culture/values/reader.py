"""All values of a message in one language: amounts, terms, rates, dates, scores and loan numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.amounts import AmountReader
from bot.culture.values.contrasts import ContrastReader
from bot.culture.values.dates import DateReader
from bot.culture.values.found import Found, decimal_text, strongest
from bot.culture.values.loan_numbers import LoanNumberReader
from bot.culture.values.numbers import NumberReader
from bot.culture.values.plain_text import PlainText, plain_text, without_marks
from bot.culture.values.rates import RateReader
from bot.culture.values.scores import ScoreReader
from bot.culture.values.terms import TermReader
from bot.culture.values.words import unmarked_facts


@dataclass(frozen=True)
class Value:
    """A value at `start`…`end` of a message, where `text` stands.

    `value` by entity: amount, decimal text in the currency's main unit; term, months (0.5 is half a month); rate,
    percent; date, an ISO date; score, a number; loan_number, upper case without spaces. `currency` is an ISO 4217 code
    when one was written or is clear from a sign, and None for a bare figure and for words and signs that many
    currencies share. `max` is what a score is out of, when that was said.
    """

    entity: str
    start: int
    end: int
    text: str
    value: str
    currency: str | None = None
    max: str | None = None


class ValueReader:
    """Reads values in one language. Building compiles its words and patterns."""

    def __init__(self, facts: LanguageFacts) -> None:
        self._facts = facts
        self._marked = _Readers(facts)

    def read(self, text: str, today: date) -> list[Value]:
        """The values in the order of the text, never overlapping; of two readings the more specific one counts.

        Dates without a year are the next such day from `today`, unless the words say that they are past.
        """
        plain = plain_text(text)
        found = strongest(self._readers(plain).read(plain, today))
        return [_value(plain, each) for each in found]

    def bare_number(self, text: str) -> Decimal | None:
        """The only figure of a short message that is no other value; see `bot.culture.values.numbers.bare_number`."""
        plain = plain_text(text)
        return self._readers(plain).numbers.only(plain.text)

    def _readers(self, plain: PlainText) -> _Readers:
        """Who leaves out all diacritics may leave out each; otherwise "sau" (after) is not "sáu" (six)."""
        return self._unmarked if plain.unmarked else self._marked

    @cached_property
    def _unmarked(self) -> _Readers:
        """Made on first use: it takes nearly as long as the others, and few write so."""
        return _Readers(unmarked_facts(self._facts)) if _has_marks(self._facts) else self._marked


class _Readers:
    def __init__(self, facts: LanguageFacts) -> None:
        self.numbers = NumberReader(facts)
        self._counted = [reader(facts, self.numbers) for reader in (AmountReader, TermReader, RateReader, ScoreReader)]
        self._contrasts = ContrastReader(facts)
        self._dates = DateReader(facts, self.numbers)
        self._loan_numbers = LoanNumberReader(facts)

    def read(self, plain: PlainText, today: date) -> list[Found]:
        figures = self.numbers.read(plain.text)
        found = [each for reader in self._counted for each in reader.read(plain.text, figures)]
        found += self._contrasts.read(plain.text, figures, list(found))
        return [*found, *self._dates.read(plain.text, figures, today), *self._loan_numbers.read(plain)]


def _has_marks(facts: LanguageFacts) -> bool:
    written = facts.json(include={"numbers", "terms", "dates"}, ensure_ascii=False)
    return written != without_marks(written)


def _value(plain: PlainText, found: Found) -> Value:
    start, end = plain.span(found.start, found.end)
    highest = None if found.max is None else decimal_text(found.max)
    return Value(found.entity, start, end, plain.original[start:end], found.value_text, found.currency, highest)

"""Lending terms and their meaning: `lender/glossary/*.yml`."""

from __future__ import annotations

from pydantic import Field, StrictStr

from bot.loans.records import Phrases, Record, Words


class Term(Record):
    """A term of lending. `synonyms` are other words by which borrowers ask for it, where there are any.

    `example` shows it with figures, which are the same in every language and have no currency.
    """

    id: StrictStr
    name: Words
    synonyms: Phrases = Field(default_factory=dict)
    meaning: Words
    example: Words


class GlossaryFile(Record):
    """One file of the folder."""

    terms: tuple[Term, ...]

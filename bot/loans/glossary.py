"""Lending terms and their meaning: `lender/glossary.yml`."""

from __future__ import annotations

from pydantic import Field, StrictStr

from bot.loans.records import Phrases, Record, Words


class Term(Record):
    """A term of lending. `synonyms` are other words by which borrowers ask for it, where there are any."""

    id: StrictStr
    name: Words
    synonyms: Phrases = Field(default_factory=dict)
    meaning: Words


class GlossaryFile(Record):
    """The file; its first terms are offered as examples when a borrower's term is not known."""

    terms: tuple[Term, ...]

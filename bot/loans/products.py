"""The kinds of loan a lender has, the same in every market: `lender/products/<id>.yml`."""

from __future__ import annotations

from pydantic import Field, StrictStr

from bot.culture.language_facts import Priority
from bot.loans.records import Phrases, Record, Words


class Product(Record):
    """A kind of loan. `synonyms` are the words by which borrowers call it, in each language.

    `bare` are words that mean it only when nothing else was said: "car" as an answer, but not in "I crashed my car".
    `suits` are things that a borrower may value and that offers alone do not tell.
    """

    id: StrictStr
    name: Words
    synonyms: Phrases
    bare: Phrases = Field(default_factory=dict)
    purpose: Words
    collateral: Words
    suits: tuple[Priority, ...] = ()

"""The kinds of loan a lender has, the same in every market: `lender/products/<id>.yml`."""

from __future__ import annotations

from pydantic import StrictStr

from bot.loans.records import Phrases, Record, Words


class Product(Record):
    """A kind of loan. `synonyms` are the words by which borrowers call it, in each language."""

    id: StrictStr
    name: Words
    synonyms: Phrases
    purpose: Words
    collateral: Words

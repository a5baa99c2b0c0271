"""What a borrower asks, as far as it is known, and what is on offer for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.culture.language_facts import Priority
from bot.facts import Money
from bot.loans.lender import Lender
from bot.loans.markets import Market
from bot.loans.offers import Offer


@dataclass(frozen=True)
class Question:
    """A loan question.

    `market` is a market's code, `language` the reply's BCP-47 code, `now` an aware moment. The rest is what the
    borrower named, or None: `product` (an id), `amount`, `term` in months, `rate` in percent a year, `glossary_term`
    as written, `priority` what they said they value; `text` is the whole message.
    """

    lender: Lender
    market: str
    language: str
    now: datetime
    text: str = ""
    product: str | None = None
    amount: Money | None = None
    term: int | None = None
    rate: Decimal | None = None
    glossary_term: str | None = None
    priority: Priority | None = None

    @property
    def market_record(self) -> Market:
        """The market. Raises `BadLenderData` for an unknown code."""
        return self.lender.market(self.market)

    @property
    def lender_language(self) -> str:
        """The language of the reply as far as the lender's texts have it, else the lender's default."""
        return self.language if self.language in self.lender.languages else self.lender.profile.default_language

    @property
    def today(self) -> date:
        """The day it is in the market."""
        return self.now.astimezone(self.market_record.zone).date()

    @property
    def named_offer(self) -> Offer | None:
        """The offer of the kind of loan that was named; None when none was, or when the market does not have it."""
        return self.lender.offer(self.market, self.product)

    @property
    def offers(self) -> Sequence[Offer]:
        """The offers that the question is about: the one named, else all of the market."""
        named = self.named_offer
        return [named] if named else self.lender.offers(self.market)

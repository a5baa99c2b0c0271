"""The lender: everything that the files under `lender/` say, put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pydantic import Field, StrictStr

from bot.errors import BadLenderData
from bot.facts import Text
from bot.loans.faq import Faq
from bot.loans.glossary import Term
from bot.loans.markets import Market, Rule
from bot.loans.offers import Offer
from bot.loans.offices import Office
from bot.loans.phrases import Named, Phrasebook
from bot.loans.products import Product
from bot.loans.records import Record, Words
from bot.loans.response_times import ResponseTimes


class Profile(Record):
    """`lender/lender.yml`. `max_instalment_share` is how much of net income, in percent, all instalments may take.

    `offered_terms` are the glossary's ids of those that are offered when a borrower asks for one that it does not have.
    """

    name: Words
    default_market: StrictStr
    default_language: StrictStr
    phone: StrictStr
    email: StrictStr
    address: Words
    all_loans: Words
    max_instalment_share: Decimal = Field(..., gt=0, le=100)
    application_steps: tuple[Words, ...]
    repayment_methods: tuple[Words, ...]
    privacy: tuple[Words, ...]
    offered_terms: tuple[StrictStr, ...]


@dataclass(frozen=True)
class Lender:
    """A lender.

    Markets, offers, licences and ways to pay go by the market's code (upper case), response times by the kind of case,
    the rest by its ids.
    """

    profile: Profile
    languages: tuple[str, ...]
    products: Mapping[str, Product]
    markets: Mapping[str, Market]
    offers_by_market: Mapping[str, tuple[Offer, ...]]
    licences: Mapping[str, str]
    repayment_methods_by_market: Mapping[str, tuple[Words, ...]]
    offices: tuple[Office, ...]
    response_times: Mapping[str, ResponseTimes]
    glossary: Mapping[str, Term]
    faq: Faq
    product_phrases: Phrasebook
    bare_product_phrases: Phrasebook
    term_phrases: Phrasebook

    @property
    def name(self) -> Text:
        """The lender's name."""
        return self.profile.name

    def market(self, code: str) -> Market:
        """A market by its code, in either case. Raises `BadLenderData` for one without a file."""
        try:
            return self.markets[code.upper()]
        except KeyError as error:
            known = ", ".join(self.markets)
            raise BadLenderData(
                f"There is no market {code}; set one of {known}, or add its file to lender/markets."
            ) from error

    def offers(self, market: str) -> Sequence[Offer]:
        """All offers in a market, in the order of their file."""
        return self.offers_by_market[self.market(market).code]

    def offer(self, market: str, product: str | None) -> Offer | None:
        """The offer of one kind of loan in a market; None where it is not to be had."""
        return next((offer for offer in self.offers(market) if offer.product.id == product), None)

    def offices_in(self, market: str) -> Sequence[Office]:
        """The offices of a market, the main one first; there is at least one."""
        code = self.market(market).code
        return [office for office in self.offices if office.market == code]

    def office(self, market: str) -> Office:
        """The main office of a market, whose hours count for deadlines."""
        return self.offices_in(market)[0]

    def rules(self, market: str, on: date, product: str | None = None) -> Sequence[Rule]:
        """What the law of a market says to this lender on a day, about one kind of loan or about all."""
        record = self.market(market)
        return record.rules_in_force(on, self.licences[record.code], product)

    def repayment_methods(self, market: str) -> Sequence[Text]:
        """How to pay in a market: the lender's general ways, then the market's own."""
        return [*self.profile.repayment_methods, *self.repayment_methods_by_market[self.market(market).code]]


def find_product(lender: Lender, text: str, language: str) -> str | None:
    """The id of the kind of loan that a text names, by names and synonyms; the longest name found counts.

    The text may be a whole message or only the words that were marked in it; an id of a kind is found too.
    """
    if text in lender.products:
        return text
    return lender.product_phrases.find(text, language) or lender.bare_product_phrases.find_whole(text, language)


def find_products(lender: Lender, text: str, language: str) -> Sequence[Named]:
    """All kinds of loan that a message names, with their places; a bare word ("car") only if that is the message."""
    found = lender.product_phrases.find_all(text, language)
    whole = None if found else lender.bare_product_phrases.find_whole(text, language)
    words = text.strip()
    return [Named(whole, text.find(words), text.find(words) + len(words))] if whole else found


def find_term(lender: Lender, text: str, language: str) -> Term | None:
    """The glossary's term that a text names, in any language; the longest name found counts."""
    key = lender.term_phrases.find(text, language)
    return None if key is None else lender.glossary[key]

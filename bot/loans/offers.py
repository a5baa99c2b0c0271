"""On what conditions a kind of loan is to be had in one market: `lender/offers/<market>.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import Field, StrictStr, root_validator

from bot.errors import OutOfRange
from bot.facts import Money, Text
from bot.loans.charges import EarlyCharge, LateCharge, SetUpFee
from bot.loans.markets import Market
from bot.loans.products import Product
from bot.loans.rates import Rate, RateKind
from bot.loans.records import Count, Record, Whole, Words
from bot.loans.schedules.terms import LONGEST_TERM


class AmountLimits(Record):
    """Smallest and largest loan, in the file's currency."""

    min: Decimal = Field(..., gt=0)
    max: Decimal = Field(..., gt=0)


class TermLimits(Record):
    """Shortest and longest term, in months."""

    min: Count
    max: Count


class Example(Record):
    """The representative loan for which the annual percentage rate is stated."""

    amount: Decimal
    term: Count


class Eligibility(Record):
    """Who can borrow: age in years (`age_max` is left out where the law allows none), and further conditions."""

    age_min: Whole
    age_max: Whole | None = None
    conditions: tuple[Words, ...]


class Terms(Record):
    """The conditions of one offer. The first of `rates` is quoted where no kind of rate is named; all are told.

    Days until decision and payout are working days.
    """

    as_of: date
    amount: AmountLimits
    term: TermLimits
    rates: tuple[Rate, ...]
    example: Example
    set_up_fee: SetUpFee
    late_payment: LateCharge
    early_repayment: EarlyCharge
    eligibility: Eligibility
    insurance: tuple[Words, ...] = ()
    documents: tuple[Words, ...]
    decision_days: Whole
    payout_days: Whole

    @root_validator(skip_on_failure=True)
    def _is_consistent(cls, values: dict[str, Any]) -> dict[str, Any]:
        amount, term, example = values["amount"], values["term"], values["example"]
        kinds = [rate.kind for rate in values["rates"]]
        if not kinds or len(set(kinds)) < len(kinds):
            raise ValueError("rates: one rate or more are expected, each of another kind")
        if amount.min > amount.max or term.min > term.max:
            raise ValueError("min must not be above max")
        if term.max > LONGEST_TERM:
            raise ValueError(f"a term may not be above {LONGEST_TERM} months")
        if not (amount.min <= example.amount <= amount.max and term.min <= example.term <= term.max):
            raise ValueError("the example must lie within the limits of amount and term")
        return values

    @property
    def rate(self) -> Decimal:
        """The rate with which a loan begins, in percent a year."""
        return self.rates[0].initial

    @property
    def rate_type(self) -> RateKind:
        """Which kind of rate that is."""
        return self.rates[0].kind


class OffersFile(Record):
    """One market's file: the lender's licence there, terms by product id, ways to pay besides those of all markets."""

    currency: StrictStr
    licence: StrictStr
    repayment_methods: tuple[Words, ...] = ()
    offers: Mapping[str, Terms]


@dataclass(frozen=True)
class Offer:
    """A kind of loan in a market, on its terms."""

    product: Product
    market: Market
    terms: Terms

    @property
    def name(self) -> Text:
        """The kind's name."""
        return self.product.name

    @property
    def least(self) -> Money:
        """The smallest loan."""
        return self.money(self.terms.amount.min)

    @property
    def most(self) -> Money:
        """The largest loan."""
        return self.money(self.terms.amount.max)

    def rate(self, kind: RateKind | None = None) -> Rate:
        """The rate of a kind, else the first. Raises `OutOfRange` for a kind that the offer does not have."""
        for rate in self.terms.rates:
            if kind in (None, rate.kind):
                return rate
        raise OutOfRange(f"The {self.product.id} loan has no {kind} rate here; leave the kind out.")

    def money(self, amount: Decimal) -> Money:
        """An amount in the market's currency."""
        return Money(amount, self.market.currency)

    def set_up_fee(self, amount: Money) -> Money:
        """What setting up a loan of `amount` costs."""
        return self.money(self.terms.set_up_fee.charge(amount.amount, amount.currency))

    def allows_amount(self, amount: Money) -> bool:
        """Whether the offer's currency and limits allow `amount`."""
        return amount.currency == self.market.currency and self.least.amount <= amount.amount <= self.most.amount

    def allows_term(self, months: int) -> bool:
        """Whether the offer's limits allow a term."""
        return self.terms.term.min <= months <= self.terms.term.max

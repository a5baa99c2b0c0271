"""What a loan on an offer's terms would cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.errors import OutOfRange
from bot.facts import Money, Percent, Text
from bot.loans.apr.methods import AprMethod, monthly_rate
from bot.loans.money import round_money, round_percent
from bot.loans.offers import Offer
from bot.loans.rates import RateKind
from bot.loans.schedules.plan import plan
from bot.loans.schedules.rows import Schedule
from bot.loans.schedules.terms import LoanTerms, RateStep

HIGHEST_RATE = Decimal(100)
"""Percent a year. What a borrower says above that is no rate."""


@dataclass(frozen=True)
class Quote:
    """The cost of a loan. `total` is the sum of all instalments, of it `interest`; `fee` comes on top, at the start.

    `rates` are nominal, in percent a year, those of a stepped rate from the month on in which each begins; a floating
    one is taken to stay where it is. A rate that is not the offer's counts as fixed. `apr` goes by the market's own
    `apr_method` and includes the fee.
    """

    product: str
    kind: RateKind
    name: Text
    amount: Money
    term: int
    rates: Sequence[RateStep]
    schedule: Schedule
    fee: Money
    apr: Percent
    apr_method: AprMethod
    as_of: date

    @property
    def rate(self) -> Decimal:
        """The rate with which the loan begins."""
        return self.rates[0].percent

    @property
    def instalment(self) -> Money:
        """The regular monthly instalment, at the rate with which the loan begins."""
        return self.schedule.instalment

    @property
    def total(self) -> Money:
        """The sum of all instalments."""
        return self.schedule.total

    @property
    def interest(self) -> Money:
        """The sum of all interest."""
        return self.schedule.interest


def quote(offer: Offer, amount: Money, term: int, rate: Decimal | None = None, kind: RateKind | None = None) -> Quote:
    """The cost of `amount` over `term` months, at the offer's rate of a kind (else its first) or at `rate`, in percent.

    Raises `OutOfRange` for an amount, a currency or a term that the offer does not allow, for a rate that is none, and
    for a kind of rate that the offer does not have.
    """
    amount = round_money(amount.amount, amount.currency)
    if not offer.allows_amount(amount):
        limits = f"{offer.least.amount} to {offer.most.amount} {offer.market.currency}"
        raise OutOfRange(f"{amount.amount} {amount.currency} is outside the {offer.product.id} loan; ask for {limits}.")
    if not offer.allows_term(term):
        limits = f"{offer.terms.term.min} to {offer.terms.term.max} months"
        raise OutOfRange(f"{term} months are outside the {offer.product.id} loan; ask for {limits}.")
    if rate is not None and not is_rate(rate):
        raise OutOfRange(f"{rate} % is no rate of a loan; give 0 to {HIGHEST_RATE}.")
    own = offer.rate(kind)
    steps = own.steps if rate is None else (RateStep(1, rate),)
    used = tuple(step for step in steps if step.from_month <= term)
    schedule = plan(LoanTerms(amount, used, term))
    fee = offer.set_up_fee(amount)
    method = offer.market.apr.method
    return Quote(
        product=offer.product.id,
        kind=own.kind if rate is None else "fixed",
        name=offer.name,
        amount=amount,
        term=term,
        rates=used,
        schedule=schedule,
        fee=fee,
        apr=round_percent(monthly_rate(method, amount.amount - fee.amount, [row.payment for row in schedule.rows])),
        apr_method=method,
        as_of=offer.terms.as_of,
    )


def is_rate(rate: Decimal) -> bool:
    """Whether a number can be a loan's rate in percent a year."""
    return rate.is_finite() and 0 <= rate <= HIGHEST_RATE


def representative(offer: Offer, kind: RateKind | None = None) -> Quote:
    """The quote of the offer's own example, at its rate of a kind, else its first."""
    return quote(offer, offer.money(offer.terms.example.amount), offer.terms.example.term, kind=kind)

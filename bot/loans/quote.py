"""What a loan on an offer's terms would cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.errors import OutOfRange
from bot.facts import Money, Percent, Text
from bot.loans.apr.methods import AprMethod, monthly_rate
from bot.loans.money import round_money, round_percent
from bot.loans.offers import Offer
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.rows import Schedule

HIGHEST_RATE = Decimal(100)
"""Percent a year. What a borrower says above that is no rate."""


@dataclass(frozen=True)
class Quote:
    """The cost of a loan. `total` is the sum of all instalments, of it `interest`; `fee` comes on top, at the start.

    `rate` is nominal, in percent a year; `apr` goes by the market's own `apr_method` and includes the fee.
    """

    product: str
    name: Text
    amount: Money
    term: int
    rate: Decimal
    schedule: Schedule
    fee: Money
    apr: Percent
    apr_method: AprMethod
    as_of: date

    @property
    def instalment(self) -> Money:
        """The regular monthly instalment."""
        return self.schedule.instalment

    @property
    def total(self) -> Money:
        """The sum of all instalments."""
        return self.schedule.total

    @property
    def interest(self) -> Money:
        """The sum of all interest."""
        return self.schedule.interest


def quote(offer: Offer, amount: Money, term: int, rate: Decimal | None = None) -> Quote:
    """The cost of `amount` over `term` months, at the offer's rate or at `rate` (percent a year).

    Raises `OutOfRange` for an amount, a currency or a term that the offer does not allow, and for a rate that is none.
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
    used = offer.terms.rate if rate is None else rate
    plan = schedule(amount, used, term)
    fee = offer.set_up_fee(amount)
    method = offer.market.apr.method
    return Quote(
        product=offer.product.id,
        name=offer.name,
        amount=amount,
        term=term,
        rate=used,
        schedule=plan,
        fee=fee,
        apr=round_percent(monthly_rate(method, amount.amount - fee.amount, [row.payment for row in plan.rows])),
        apr_method=method,
        as_of=offer.terms.as_of,
    )


def is_rate(rate: Decimal) -> bool:
    """Whether a number can be a loan's rate in percent a year."""
    return rate.is_finite() and 0 <= rate <= HIGHEST_RATE


def representative(offer: Offer) -> Quote:
    """The quote of the offer's own example."""
    return quote(offer, offer.money(offer.terms.example.amount), offer.terms.example.term)

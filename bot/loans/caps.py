"""Whether an offer stays within the legal caps of its market: `cap` of the rules in `lender/markets/<code>.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.loans.apr.methods import monthly_rate
from bot.loans.markets import Cap
from bot.loans.offers import Offer
from bot.loans.quote import Quote, quote
from bot.loans.yaml_file import Where


@dataclass(frozen=True)
class Breach:
    """A figure of an offer that is above a cap: the field where it stands, and why not."""

    where: Where
    message: str


def breach(offer: Offer, licence: str) -> Breach | None:
    """The first cap in force that the offer breaks, on its own day and for the lender's licence."""
    for rule in offer.market.rules_in_force(offer.terms.as_of, licence, offer.product.id):
        if rule.cap is not None and _concerns(rule.cap, offer):
            for found in _breaches(rule.cap, offer):
                return Breach(found.where, f"{found.message} (rule {rule.id} of the market).")
    return None


def _breaches(cap: Cap, offer: Offer) -> Iterator[Breach]:
    yearly = cap.yearly_rate
    if yearly is not None:
        for number, rate in enumerate(offer.terms.rates):
            if rate.highest > yearly:
                yield Breach(("rates", number), _above(f"{rate.highest} %", yearly))
        late = offer.terms.late_payment.percent
        if late is not None and late > yearly:
            yield Breach(("late_payment", "percent"), _above(f"{late} %", yearly))
        return
    for result in _dearest(cap, offer):
        message = _too_dear(cap, result)
        if message:
            yield Breach(("rates",), message)


def _too_dear(cap: Cap, result: Quote) -> str | None:
    """Why a loan costs more than a cap on the annual percentage rate, a day or all charges; None where it does not."""
    loan = f"for {result.amount.amount} over {result.term} months"
    if cap.apr is not None and result.apr.value > cap.apr:
        return _above(f"an annual percentage rate of {result.apr.value} % {loan}", cap.apr)
    if cap.day is not None and (daily := _daily(result)) > cap.day:
        return _above(f"{daily:.4f} % a day in interest and fees {loan}", cap.day)
    charges = (result.interest.amount + result.fee.amount) / result.amount.amount * 100
    if cap.charges is not None and charges > cap.charges:
        return _above(f"{charges:.2f} % of the loan in interest and fees {loan}", cap.charges)
    return None


def _daily(result: Quote) -> Decimal:
    """All interest and fees in percent a day of what is owed: the monthly rate of return, by days of 365."""
    payments = [row.payment for row in result.schedule.rows]
    return monthly_rate("monthly_nominal", result.amount.amount - result.fee.amount, payments) / 365


def _above(figure: str, most: Decimal) -> str:
    return f"{figure} is above the legal cap; at most {most} is allowed"


def _concerns(cap: Cap, offer: Offer) -> bool:
    """Whether some loan on these terms falls under the cap."""
    amount, term = offer.terms.amount, offer.terms.term
    in_band = amount.max >= cap.least and (cap.below is None or amount.min < cap.below)
    in_time = (cap.months is None or term.min <= cap.months) and (cap.longer_than is None or term.max > cap.longer_than)
    return in_band and in_time


def _dearest(cap: Cap, offer: Offer) -> Iterator[Quote]:
    """Loans under the cap, among them those that cost most.

    Fees weigh most on a small and short loan, interest on a long one. At a stepped rate any term between may be the
    dearest; all of them are tried, but only if the cap would be broken at the highest step throughout.
    """
    amount, term = offer.terms.amount, offer.terms.term
    longest = term.max if cap.months is None else min(term.max, cap.months)
    shortest = term.min if cap.longer_than is None else max(term.min, cap.longer_than + 1)
    for loan in {max(amount.min, cap.least), amount.max if cap.below is None else min(amount.max, cap.below)}:
        for rate in offer.terms.rates:
            money, ends = offer.money(loan), {shortest, longest}
            if rate.stepped is None:
                yield from (quote(offer, money, months, kind=rate.kind) for months in ends)
            elif any(_too_dear(cap, quote(offer, money, months, rate.highest)) for months in ends):
                yield from (quote(offer, money, months, kind=rate.kind) for months in range(shortest, longest + 1))

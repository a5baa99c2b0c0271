"""What interest costs: ask_interest_rate, and the kinds of rate of one offer side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.facts import Facts, Joined, Money, Months, Percent, Reply, Rows
from bot.loans.answers.lines import Row
from bot.loans.offers import Offer
from bot.loans.question import Question
from bot.loans.quote import Quote, quote, representative
from bot.loans.rates import Rate, RateKind

STEADY: Sequence[RateKind] = ("fixed", "stepped", "floating")
"""Kinds of rate, the one whose instalment changes least first: steps are agreed beforehand, an index is not."""


def interest_rate(question: Question) -> Reply:
    """All rates, each with the annual percentage rate of an example: the borrower's amount and term where they fit.

    Of one kind of loan with several rates they stand side by side.
    """
    named = question.named_offer
    if named and len(named.terms.rates) > 1:
        return compared(named, _examples(named, question), question)
    rows = [_rate_row(offer, example) for offer in question.offers for example in _examples(offer, question)]
    return Reply("utter_interest_rate", {"items": Rows(rows), "as_of": as_of(question.offers)})


def compared(offer: Offer, quotes: Sequence[Quote], question: Question) -> Reply:
    """Quotes of one loan at rates of its offer; in the order of what the borrower values, else the offer's."""
    ordered = list(quotes)
    if question.priority == "stability":
        ordered.sort(key=lambda each: STEADY.index(each.kind))
    elif question.priority == "lowest_cost":
        ordered.sort(key=lambda each: each.apr.value)
    rows = [_compared_row(offer, each) for each in ordered]
    facts: Facts = {
        "name": offer.name,
        "amount": ordered[0].amount,
        "term": Months(ordered[0].term),
        "items": Rows(rows),
        "as_of": offer.terms.as_of,
    }
    return Reply("utter_compare_rates", facts)


def as_of(offers: Sequence[Offer]) -> date:
    """The oldest of the dates from which the conditions shown hold, so that none is called newer than it is."""
    return min(offer.terms.as_of for offer in offers)


def _examples(offer: Offer, question: Question) -> Sequence[Quote]:
    """A quote at each of the offer's rates: of the borrower's amount and term where they fit, else of its example."""
    kinds = [rate.kind for rate in offer.terms.rates]
    amount, term = question.amount, question.term
    if amount is not None and term is not None and offer.allows_amount(amount) and offer.allows_term(term):
        return [quote(offer, amount, term, kind=kind) for kind in kinds]
    return [representative(offer, kind) for kind in kinds]


def _rate_row(offer: Offer, example: Quote) -> Row:
    rate = offer.rate(example.kind)
    facts: Facts = {
        "name": offer.name,
        "rate": Percent(example.rate),
        "apr": example.apr,
        "amount": example.amount,
        "term": Months(example.term),
    }
    if rate.floating is not None:
        return "item_rate_floating", {**facts, **_follows(rate)}
    if rate.stepped is not None:
        first = rate.steps[1].from_month - 1
        return "item_rate_stepped", {**facts, "first": Months(first), "highest": Percent(rate.highest)}
    return "item_rate", {**facts, "rate_type": rate.kind}


def _compared_row(offer: Offer, found: Quote) -> Row:
    rate = offer.rate(found.kind)
    if rate.floating is not None:
        facts: Facts = {
            "rate": Percent(found.rate),
            **_follows(rate),
            "instalment": found.instalment,
            "apr": found.apr,
            "higher": quote(offer, found.amount, found.term, found.rate + 1).instalment,
        }
        return "item_compare_floating", facts
    total: Facts = {"total": found.total, "apr": found.apr}
    if rate.stepped is not None:
        return "item_compare_stepped", {"steps": _steps(found), **total}
    return "item_compare_fixed", {"rate": Percent(found.rate), "instalment": found.instalment, **total}


def _follows(rate: Rate) -> Facts:
    """What a floating rate follows."""
    floating = rate.floating
    assert floating is not None, "asked of floating rates only"
    return {
        "index": floating.index.name,
        "index_rate": Percent(floating.index.percent),
        "margin": Percent(floating.margin),
    }


def _steps(found: Quote) -> Joined:
    """The steps that begin within the term, each with the instalment from then on."""
    currency = found.amount.currency
    payments = {row.number: row.payment for row in found.schedule.rows}
    rows: list[Row] = []
    for month, percent in found.rates:
        facts: Facts = {"number": month, "rate": Percent(percent), "instalment": Money(payments[month], currency)}
        rows.append(("item_compare_step", facts))
    return Joined([Rows([row]) for row in rows])

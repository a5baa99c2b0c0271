"""calculate_instalment: what is still to be asked, what is out of range, the quote, and its plan."""

from __future__ import annotations

from collections.abc import Sequence

from bot.facts import Fact, Facts, Money, Months, Percent, Reply, Rows, Text
from bot.loans.answers.lines import Row
from bot.loans.answers.rates import compared
from bot.loans.offers import Offer
from bot.loans.plan import Plan
from bot.loans.question import Question
from bot.loans.quote import Quote, is_rate, quote
from bot.loans.schedules.rows import Instalment

PLAN_ROWS = 8
"""The most rows that a plan shows, the gap included."""

_HEAD = 4


def quote_reply(question: Question) -> Reply:
    """The instalment for what was asked, or the reply that asks for what is missing or cannot be.

    At a rate that changes by steps no single instalment is true: each step's is told.

    What is said to be a rate but cannot be one (see `bot.loans.quote.is_rate`) is left aside: the reply names the
    rate used.
    """
    result = quote_or_obstacle(question)
    if isinstance(result, Reply):
        return result
    if len(result.rates) > 1:
        return compared(question.offers[0], [result], question)
    return Reply(
        "utter_instalment",
        {
            "name": result.name,
            "amount": result.amount,
            "term": Months(result.term),
            "rate": Percent(result.rate),
            "instalment": result.instalment,
            "total": result.total,
            "interest": result.interest,
            "fee": result.fee,
            "apr": result.apr,
            "as_of": result.as_of,
        },
    )


def plan_reply(question: Question) -> Reply:
    """The repayment plan of the same quote: its first rows, a gap, its last rows."""
    result = quote_or_obstacle(question)
    if isinstance(result, Reply):
        return Reply("utter_no_plan_yet") if question.amount is None else result
    return Reply(
        "utter_plan",
        {
            "amount": result.amount,
            "term": Months(result.term),
            "rows": Rows(plan_rows(result.schedule.rows, result.amount.currency)),
            "total": result.total,
            "interest": result.interest,
        },
        plan=plan_of(result).as_json(),
    )


def plan_of(result: Quote) -> Plan:
    """The whole plan of a quote."""
    facts: Facts = {
        "name": result.name,
        "amount": result.amount,
        "term": Months(result.term),
        "rate": Percent(result.rate),
        "apr": result.apr,
        "fee": result.fee,
        "as_of": result.as_of,
    }
    return Plan("quote", result.amount.currency, facts, result.schedule.rows)


def quote_or_obstacle(question: Question) -> Quote | Reply:
    """The quote, or the reply about the first thing that stands in its way: kind of loan, amount, term."""
    offers = question.offers
    if len(offers) != 1:
        return Reply("utter_ask_loan_kind", buttons=loan_kind_buttons(offers))
    offer = offers[0]
    if question.amount is None:
        return Reply("utter_ask_amount", {"name": offer.name, "min": offer.least, "max": offer.most})
    if question.amount.currency != offer.market.currency:
        facts = {"currency": question.amount.currency, "ours": offer.market.currency}
        return Reply("utter_currency_not_offered", facts)
    if not offer.allows_amount(question.amount):
        return amount_out_of_range(offer, question.amount)
    if question.term is None:
        limits = offer.terms.term
        return Reply("utter_ask_term", {"name": offer.name, "min": Months(limits.min), "max": Months(limits.max)})
    if not offer.allows_term(question.term):
        return term_out_of_range(offer, question.term)
    rate = question.rate if question.rate is not None and is_rate(question.rate) else None
    return quote(offer, question.amount, question.term, rate)


def amount_out_of_range(offer: Offer, amount: Money) -> Reply:
    """The amount is less or more than the offer allows."""
    facts: Facts = {"name": offer.name, "min": offer.least, "max": offer.most, "amount": amount}
    return Reply("utter_amount_out_of_range", facts)


def term_out_of_range(offer: Offer, months: int) -> Reply:
    """The term is shorter or longer than the offer allows."""
    limits = offer.terms.term
    facts: Facts = {"name": offer.name, "min": Months(limits.min), "max": Months(limits.max), "term": Months(months)}
    return Reply("utter_term_out_of_range", facts)


def loan_kind_buttons(offers: Sequence[Offer]) -> tuple[tuple[Text, str], ...]:
    """A button for each kind of loan."""
    return tuple((offer.name, f'/inform{{"loan_kind": "{offer.product.id}"}}') for offer in offers)


def plan_rows(rows: Sequence[Instalment], currency: str) -> list[Row]:
    """A schedule in at most `PLAN_ROWS` rows: where it is longer, the first and the last ones with a gap between."""
    if len(rows) <= PLAN_ROWS:
        return [_row(row, currency) for row in rows]
    tail = PLAN_ROWS - _HEAD - 1
    gap: Row = ("item_plan_gap", {"count": len(rows) - _HEAD - tail})
    return [*(_row(row, currency) for row in rows[:_HEAD]), gap, *(_row(row, currency) for row in rows[-tail:])]


def _row(row: Instalment, currency: str) -> Row:
    facts: dict[str, Fact] = {
        "number": row.number,
        "payment": Money(row.payment, currency),
        "principal": Money(row.principal, currency),
        "interest": Money(row.interest, currency),
        "balance": Money(row.balance, currency),
    }
    if row.due is None:
        return "item_plan_row", facts
    charges = row.payment - row.principal - row.interest
    if charges:
        return "item_plan_row_charges", {**facts, "due": row.due, "charges": Money(charges, currency)}
    return "item_plan_row_due", {**facts, "due": row.due}

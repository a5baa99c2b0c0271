"""The offers in the order of what a borrower said they value, each with the reason, and the one that costs least."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from bot.culture.language_facts import Priority
from bot.facts import Days, Facts, Months, Percent, Reply, Rows
from bot.loans.answers.lines import Row
from bot.loans.answers.rates import as_of
from bot.loans.offers import Offer
from bot.loans.question import Question
from bot.loans.quote import representative

MOST = 4
"""The most offers that are recommended; whoever wants all asks for the products."""

OF_ONE_USE = ("family_home", "faith")
"""For these only the offers shown are compared by cost: another kind would be of no use, however cheap it is."""


def recommendation(question: Question) -> Reply | None:
    """The offers that suit what the borrower said they value, best first; None if they said nothing, or none suits.

    An offer with several rates goes by the first, which is the one that is quoted; for stability by the fixed one.
    """
    if question.priority is None:
        return None
    suited = _ordered(question.priority, _candidates(question))[:MOST]
    if not suited:
        return Reply("utter_no_faith_product") if question.priority == "faith" else None
    compared = suited if question.priority in OF_ONE_USE else question.offers
    cheapest = min(compared, key=_apr)
    rows = [_ROWS[question.priority](offer) for offer in suited]
    if cheapest is not suited[0]:
        rows.append(("item_costs_least", {"name": cheapest.name, "apr": representative(cheapest).apr}))
    shown = [*suited, cheapest]
    return Reply("utter_recommendation", {"priority": question.priority, "items": Rows(rows), "as_of": as_of(shown)})


def or_else(answer: Callable[[Question], Reply]) -> Callable[[Question], Reply]:
    """An answer that gives way to the recommendation where the borrower said what they value and named no kind of loan.

    A kind that was named is answered about, unless they must keep clear of interest and it does not.
    """

    def tailored(question: Question) -> Reply:
        suited = recommendation(question) if question.named_offer is None or question.priority == "faith" else None
        return suited or answer(question)

    return tailored


def _candidates(question: Question) -> Sequence[Offer]:
    """What may be recommended: the kind that was named, or all.

    Whoever must keep clear of interest is told of all that do, even if they named a kind that does not.
    """
    if question.priority == "faith" and not any("faith" in offer.product.suits for offer in question.offers):
        return question.lender.offers(question.market)
    return question.offers


def _ordered(priority: Priority, offers: Sequence[Offer]) -> Sequence[Offer]:
    """The offers that suit, best first; of equals the one that costs less."""
    if priority == "stability":
        steady = [offer for offer in offers if _fixed(offer)]
        return sorted(steady, key=lambda offer: representative(offer, "fixed").apr.value)
    if priority == "flexibility":
        return sorted(offers, key=lambda offer: (*_early_cost(offer), _apr(offer)))
    if priority == "speed":
        return sorted(offers, key=lambda offer: (offer.terms.decision_days + offer.terms.payout_days, _apr(offer)))
    if priority == "lowest_cost":
        return sorted(offers, key=_apr)
    return sorted((offer for offer in offers if priority in offer.product.suits), key=_apr)


def _apr(offer: Offer) -> Decimal:
    return representative(offer).apr.value


def _fixed(offer: Offer) -> bool:
    return any(rate.kind == "fixed" for rate in offer.terms.rates)


def _early_cost(offer: Offer) -> tuple[Decimal, int]:
    """The charge for repaying early in percent, and for how many months; nothing where it is free."""
    charge = offer.terms.early_repayment
    return charge.percent or Decimal(0), charge.within_months or 0


def _stability(offer: Offer) -> Row:
    example = representative(offer, "fixed")
    return "item_suits_stability", {"name": offer.name, "rate": Percent(example.rate), "apr": example.apr}


def _flexibility(offer: Offer) -> Row:
    facts: Facts = {"name": offer.name, "apr": representative(offer).apr}
    charge = offer.terms.early_repayment
    if charge.percent is None or charge.within_months is None:
        return "item_suits_flexibility_free", facts
    within = Months(charge.within_months)
    return "item_suits_flexibility_fee", {**facts, "fee": Percent(charge.percent), "within": within}


def _speed(offer: Offer) -> Row:
    terms = offer.terms
    decision, payout = Days(terms.decision_days, working=True), Days(terms.payout_days, working=True)
    apr = representative(offer).apr
    return "item_suits_speed", {"name": offer.name, "decision": decision, "payout": payout, "apr": apr}


def _lowest_cost(offer: Offer) -> Row:
    example = representative(offer)
    facts: Facts = {
        "name": offer.name,
        "apr": example.apr,
        "amount": example.amount,
        "term": Months(example.term),
        "total": example.total,
    }
    return "item_suits_lowest_cost", facts


def _family_home(offer: Offer) -> Row:
    facts: Facts = {
        "name": offer.name,
        "min": offer.least,
        "max": offer.most,
        "term_max": Months(offer.terms.term.max),
        "apr": representative(offer).apr,
    }
    return "item_suits_family_home", facts


def _faith(offer: Offer) -> Row:
    return "item_suits_faith", {"name": offer.name, "apr": representative(offer).apr}


_ROWS: Mapping[Priority, Callable[[Offer], Row]] = {
    "stability": _stability,
    "flexibility": _flexibility,
    "speed": _speed,
    "lowest_cost": _lowest_cost,
    "family_home": _family_home,
    "faith": _faith,
}
"""The row that says why, by what is valued."""

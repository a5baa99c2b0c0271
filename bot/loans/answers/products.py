"""Which loans there are and what they cost: ask_products, ask_fees, ask_borrowing_limit."""

from __future__ import annotations

from bot.facts import Days, Fact, Months, Percent, Reply, Rows
from bot.loans.answers.lines import Row, shared_rows
from bot.loans.answers.rates import as_of
from bot.loans.offers import Offer
from bot.loans.question import Question
from bot.loans.quote import representative


def products(question: Question) -> Reply:
    """All loans of the market, or the one that was named, in detail."""
    offer = question.named_offer
    if offer is None:
        rows: list[Row] = [("item_product", _limits(each)) for each in question.offers]
        return Reply("utter_products", {"items": Rows(rows), "as_of": as_of(question.offers)})
    facts = {
        **_limits(offer),
        "purpose": offer.product.purpose,
        "apr": representative(offer).apr,
        "as_of": offer.terms.as_of,
    }
    return Reply("utter_product", facts)


def fees(question: Question) -> Reply:
    """What setting up costs, what paying late costs, and which insurance is required or voluntary."""
    rows = [_set_up_row(offer) for offer in question.offers]
    rows += shared_rows([(offer, offer.terms.insurance) for offer in question.offers])
    return Reply(
        "utter_fees", {"items": Rows(rows), "late": Rows(late_rows(question)), "as_of": as_of(question.offers)}
    )


def borrowing_limit(question: Question) -> Reply:
    """The smallest and the largest loan, and the share of income that instalments may take. Decides nothing."""
    rows: list[Row] = [
        ("item_limit", {"name": offer.name, "min": offer.least, "max": offer.most}) for offer in question.offers
    ]
    share = Percent(question.lender.profile.max_instalment_share)
    return Reply("utter_borrowing_limit", {"items": Rows(rows), "share": share})


def late_rows(question: Question) -> list[Row]:
    """What paying late costs; what holds for several kinds of loan is said once."""
    rows: list[Row] = []
    for offer in question.offers:
        row = _late_row(offer)
        if row not in rows:
            rows.append(row)
    return rows


def _late_row(offer: Offer) -> Row:
    late = offer.terms.late_payment
    grace = Days(late.grace_days)
    if late.money is not None:
        return "item_late_money", {"fee": offer.money(late.money), "days": grace}
    assert late.percent is not None, "a late charge is money or percent, see LateCharge"
    return "item_late_percent", {"rate": Percent(late.percent), "days": grace}


def _limits(offer: Offer) -> dict[str, Fact]:
    return {
        "name": offer.name,
        "rate": Percent(offer.terms.rate),
        "min": offer.least,
        "max": offer.most,
        "term_min": Months(offer.terms.term.min),
        "term_max": Months(offer.terms.term.max),
    }


def _set_up_row(offer: Offer) -> Row:
    fee = offer.terms.set_up_fee
    if fee.money is not None:
        return "item_fee_money", {"name": offer.name, "fee": offer.money(fee.money)}
    if fee.percent is not None:
        minimum = offer.money(fee.minimum)
        return "item_fee_percent", {"name": offer.name, "fee": Percent(fee.percent), "fee_min": minimum}
    return "item_fee_none", {"name": offer.name}

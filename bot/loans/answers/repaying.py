"""Paying back: ask_repayment_methods, ask_early_repayment, ask_collateral, and what a missed payment means."""

from __future__ import annotations

from bot.facts import Facts, Months, Percent, Reply, Rows
from bot.loans.answers.lines import Row, line_rows
from bot.loans.answers.products import late_rows
from bot.loans.offers import Offer
from bot.loans.question import Question


def repayment_methods(question: Question) -> Reply:
    """How and where to pay in the market."""
    return Reply(
        "utter_repayment_methods", {"items": Rows(line_rows(question.lender.repayment_methods(question.market)))}
    )


def early_repayment(question: Question) -> Reply:
    """What repaying early costs."""
    return Reply("utter_early_repayment", {"items": Rows([early_row(offer) for offer in question.offers])})


def collateral(question: Question) -> Reply:
    """The security that each kind of loan needs, in the lender's words."""
    rows: list[Row] = [
        ("item_named_line", {"name": offer.name, "line": offer.product.collateral}) for offer in question.offers
    ]
    return Reply("utter_collateral", {"items": Rows(rows)})


def missed_payment(question: Question) -> Reply:
    """For report_missed_payment: what paying late costs, and the ways to make up for it."""
    rows = late_rows(question) + line_rows(question.lender.repayment_methods(question.market))
    return Reply("utter_missed_payment", {"items": Rows(rows)})


def early_row(offer: Offer) -> Row:
    """What repaying early costs by an offer."""
    charge = offer.terms.early_repayment
    if charge.percent is None or charge.within_months is None:
        return "item_early_free", {"name": offer.name}
    facts: Facts = {"name": offer.name, "fee": Percent(charge.percent), "within": Months(charge.within_months)}
    return "item_early_fee", facts

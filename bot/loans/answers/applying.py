"""On the way to a loan: ask_eligibility, ask_documents, ask_how_to_apply, ask_processing_time."""

from __future__ import annotations

from bot.facts import Days, Percent, Reply, Rows
from bot.loans.answers.lines import Row, shared_rows, step_rows
from bot.loans.question import Question


def eligibility(question: Question) -> Reply:
    """Who can borrow. It states conditions and decides nothing."""
    conditions = shared_rows([(offer, offer.terms.eligibility.conditions) for offer in question.offers])
    return Reply(
        "utter_eligibility",
        {
            "conditions": Rows([_ages(question), *conditions]),
            "share": Percent(question.lender.profile.max_instalment_share),
        },
    )


def _ages(question: Question) -> Row:
    """The ages between which one can borrow; some markets forbid an upper limit, such as the US (15 U.S.C. 1691)."""
    rules = [offer.terms.eligibility for offer in question.offers]
    lowest = min(rule.age_min for rule in rules)
    upper = [rule.age_max for rule in rules if rule.age_max is not None]
    if len(upper) < len(rules):
        return "item_age_from", {"age_min": lowest}
    return "item_age_between", {"age_min": lowest, "age_max": max(upper)}


def documents(question: Question) -> Reply:
    """The papers for the kind of loan that was named, or for all of them."""
    offer = question.named_offer
    name = offer.name if offer else question.lender.profile.all_loans
    rows = shared_rows([(each, each.terms.documents) for each in question.offers])
    return Reply("utter_documents", {"items": Rows(rows), "name": name})


def how_to_apply(question: Question) -> Reply:
    """The steps to a loan, and within how many working days it is decided (the longest, if several kinds are meant)."""
    longest = max(offer.terms.decision_days for offer in question.offers)
    rows = step_rows(question.lender.profile.application_steps)
    return Reply("utter_how_to_apply", {"items": Rows(rows), "days": Days(longest, working=True)})


def processing_time(question: Question) -> Reply:
    """Working days until the decision, and from the signature to the money."""
    rows: list[Row] = []
    for offer in question.offers:
        decision, payout = Days(offer.terms.decision_days, True), Days(offer.terms.payout_days, True)
        rows.append(("item_processing", {"name": offer.name, "decision": decision, "payout": payout}))
    return Reply("utter_processing_time", {"items": Rows(rows)})

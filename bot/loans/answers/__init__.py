"""The answers to loan questions: from the lender's data and a question to a reply's name and facts, and to no words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.facts import Reply
from bot.loans.answers import applying, calculation, contact, products, rates, repaying, rights, tailored
from bot.loans.question import Question

ANSWERS: Mapping[str, Callable[[Question], Reply]] = {
    "ask_products": tailored.or_else(products.products),
    "ask_interest_rate": tailored.or_else(rates.interest_rate),
    "ask_fees": products.fees,
    "ask_eligibility": applying.eligibility,
    "ask_documents": applying.documents,
    "ask_how_to_apply": applying.how_to_apply,
    "ask_processing_time": applying.processing_time,
    "ask_borrowing_limit": products.borrowing_limit,
    "ask_repayment_methods": repaying.repayment_methods,
    "ask_early_repayment": repaying.early_repayment,
    "ask_collateral": repaying.collateral,
    "ask_glossary": rights.glossary,
    "ask_consumer_rights": rights.consumer_rights,
    "ask_privacy": rights.privacy,
    "ask_contact_hours": contact.contact_hours,
    "calculate_instalment": calculation.quote_reply,
    "report_missed_payment": repaying.missed_payment,
    "show_plan": calculation.plan_reply,
}
"""By intent. Each raises nothing but `BadLenderData`, for a market that the lender does not have."""

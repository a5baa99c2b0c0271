"""What a message means after what was said last: "show me the schedule" after a calculation is about that one."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from rasa.shared.nlu.constants import INTENT_NAME_KEY

AFTER_A_CALCULATION = {"check_schedule": "show_plan"}
"""Intents about the borrower's own loan that mean the calculated one while that is on the table."""

CALCULATIONS = ("utter_instalment", "utter_plan", "utter_early_example", "utter_early_too_much")
"""Answers about a calculated loan; the last two may be about the borrower's own, and then tell whose it `of` is."""

OWN_LOAN = ("utter_balance", "utter_next_payment", "utter_schedule", "utter_application")


def in_context(
    intent: Mapping[str, Any],
    entities: Mapping[str, Any],
    last_answer: Optional[Mapping[str, Any]],
    calculated: bool = False,
) -> Mapping[str, Any]:
    """The intent of a message, given the answer before it (the slot `last_answer`).

    Somebody who names a loan means that one. `calculated` says that there was a calculation earlier on, for somebody
    who is not recognised: it still is what is meant after a question about fees or early repayment.
    """
    told = last_answer or {}
    last, own = told.get("name"), told.get("of") or told.get("name") in OWN_LOAN
    on_the_table = not own and (calculated or last in CALCULATIONS)
    if not on_the_table or "loan_number" in entities:
        return intent
    meant = AFTER_A_CALCULATION.get(str(intent[INTENT_NAME_KEY]))
    return {**intent, INTENT_NAME_KEY: meant} if meant else intent

"""A schedule that is asked for after a calculation is the calculated one, unless another loan is meant."""

from __future__ import annotations

from typing import Any, Mapping, Optional

import pytest

from bot.nlu.in_context import in_context

PLAN = {"name": "check_schedule", "confidence": 0.9}


def meant(last: Optional[str], calculated: bool, entities: Mapping[str, Any] = {}) -> str:
    answer = {"name": last} if last else None
    return str(in_context(PLAN, entities, answer, calculated)["name"])


@pytest.mark.parametrize("last", ["utter_instalment", "utter_plan", "utter_early_example", "utter_early_too_much"])
@pytest.mark.parametrize("calculated", [True, False])
def test_right_after_a_calculation_it_is_that_ones(last: str, calculated: bool) -> None:
    assert meant(last, calculated) == "show_plan"


@pytest.mark.parametrize("last", [None, "utter_fees", "utter_early_repayment"])
def test_after_a_question_it_still_is(last: Optional[str]) -> None:
    assert meant(last, True) == "show_plan"
    assert meant(last, False) == "check_schedule"


def test_after_the_own_loan_it_is_the_own_loans() -> None:
    assert meant("utter_balance", True) == "check_schedule"


@pytest.mark.parametrize("calculated", [True, False])
def test_what_repaying_the_own_loan_early_would_change_is_about_that_loan(calculated: bool) -> None:
    answer = {"name": "utter_early_too_much", "of": "a borrower"}
    assert in_context(PLAN, {}, answer, calculated)["name"] == "check_schedule"


def test_somebody_who_names_a_loan_means_that_one() -> None:
    assert meant("utter_instalment", True, {"loan_number": {}}) == "check_schedule"


def test_other_intents_stay_as_they_are() -> None:
    assert in_context({"name": "ask_fees"}, {}, {"name": "utter_instalment"}, True) == {"name": "ask_fees"}

"""Which model may come into service."""

from __future__ import annotations

from typing import Any, Mapping, Optional

import pytest

from bot.workshop.models.promotion import Decision, decide

LOSS = {"why": "Spanish: 2 messages of express_difficulty are no longer seen.", "messages": ["…"], "crisis": False}
CRISIS = {"why": "A message of express_crisis is no longer seen.", "crisis": True}
REASON = "Thai gains far more than Spanish loses"


def compared(*refusals: Any, against: str = "old.tar.gz", **more: Any) -> Mapping[str, Any]:
    return {"against": against, "passes": not refusals, "refusals": list(refusals), **more}


@pytest.mark.parametrize("serving", [None, "new.tar.gz"])
def test_where_nothing_else_serves_there_is_nothing_to_compare_with(serving: Optional[str]) -> None:
    assert decide("new.tar.gz", serving, None) == Decision(True)


def test_one_that_passed_against_the_serving_model_may_serve() -> None:
    assert decide("new.tar.gz", "old.tar.gz", compared()) == Decision(True)


@pytest.mark.parametrize("comparison", [None, compared(against="older.tar.gz")])
def test_one_that_was_not_compared_with_the_serving_model_may_not_whatever_is_said(
    comparison: Optional[Mapping[str, Any]],
) -> None:
    for overrule in (None, REASON):
        decision = decide("new.tar.gz", "old.tar.gz", comparison, overrule)
        assert not decision.allowed
        assert not decision.can_overrule
        assert decision.why[0] == "new has not been compared with old, which serves now."


def test_a_loss_refuses_it_with_its_words_unless_somebody_says_why_not() -> None:
    refused = decide("new.tar.gz", "old.tar.gz", compared(LOSS, "Thai is 2 points worse."))
    assert (refused.allowed, refused.can_overrule) == (False, True)
    assert list(refused.why) == [LOSS["why"], "Thai is 2 points worse."]
    overruled = decide("new.tar.gz", "old.tar.gz", compared(LOSS), REASON)
    assert (overruled.allowed, overruled.overruled, list(overruled.why)) == (True, True, [LOSS["why"]])


@pytest.mark.parametrize("reason", ["", "   ", "because", "          x          "])
def test_a_reason_has_to_say_something(reason: str) -> None:
    decision = decide("new.tar.gz", "old.tar.gz", compared(LOSS), reason)
    assert (decision.allowed, decision.can_overrule) == (False, True)


@pytest.mark.parametrize(
    "comparison", [compared(LOSS, CRISIS), compared("A crisis.", crisis=True), compared(CRISIS, LOSS, crisis=False)]
)
def test_nobody_overrules_a_missed_crisis(comparison: Mapping[str, Any]) -> None:
    decision = decide("new.tar.gz", "old.tar.gz", comparison, REASON)
    assert (decision.allowed, decision.can_overrule) == (False, False)
    assert "Nobody can overrule that." in decision.why[-1]


def test_one_that_neither_passed_nor_says_why_is_refused() -> None:
    assert not decide("new.tar.gz", "old.tar.gz", {"against": "old.tar.gz"}).allowed

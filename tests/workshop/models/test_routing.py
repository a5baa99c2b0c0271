"""Which model answers a conversation's next message."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Optional

import pytest
import yaml

from bot.workshop.models.routing import NEW_AFTER, InUse, draw, model_for
from tests.conftest import ROOT

IDS = [uuid.UUID(int=number).hex for number in range(4000)]
BESIDE = InUse("new", "old", "canary", 10)


def answering(in_use: InUse, last: Optional[str] = None) -> list[str]:
    return [model_for(each, last, in_use) for each in IDS]


@pytest.mark.parametrize("share", [1, 10, 50, 99])
def test_the_canary_gets_its_share_of_new_conversations(share: int) -> None:
    got = answering(InUse("new", "old", "canary", share)).count("canary") / len(IDS)
    assert abs(got - share / 100) < 0.02


def test_a_conversation_stays_with_the_model_that_began_it() -> None:
    assert set(answering(BESIDE, "canary")) == {"canary"}
    assert set(answering(BESIDE, "new")) == {"new"}


def test_after_a_promotion_or_a_roll_back_all_go_to_what_serves() -> None:
    for last in ("old", "new", "canary", None):
        assert set(answering(InUse("new", "old"), last)) == {"new"}
        assert set(answering(InUse("old", "new"), last)) == {"old"}


def test_one_that_a_model_began_which_is_not_in_use_goes_to_what_serves() -> None:
    assert set(answering(BESIDE, "old")) == {"new"}


def test_every_process_draws_the_same_and_a_larger_share_keeps_who_was_drawn() -> None:
    assert draw("c0ffee", "canary") == pytest.approx(22.866, abs=0.001)
    few, more = (
        {each for each in IDS if model_for(each, None, InUse("new", None, "canary", share)) == "canary"}
        for share in (10, 20)
    )
    assert few < more


def test_another_canary_is_another_draw() -> None:
    both = [each for each in IDS if draw(each, "one") < 50 and draw(each, "two") < 50]
    assert abs(len(both) / len(IDS) - 0.25) < 0.03


def test_a_conversation_is_new_when_its_session_in_rasa_is() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert timedelta(minutes=domain["session_config"]["session_expiration_time"]) == NEW_AFTER


def test_all_that_is_loaded_is_named_once_what_serves_first() -> None:
    assert BESIDE.names == ("new", "canary", "old")
    assert InUse("new", "new", None).names == ("new",)

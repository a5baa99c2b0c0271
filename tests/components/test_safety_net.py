"""When the safety net chooses an escalation over what the classifier chose."""

from __future__ import annotations

from typing import Any, Mapping

import pytest
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.intent_classifier import PROBABILITIES
from bot.nlu.keys import SAFETY_NET
from bot.nlu.safety_net import ESCALATIONS, SafetyNet
from tests.conftest import ROOT

NET = SafetyNet(SafetyNet.get_default_config(), "safety_net")


def read(chosen: str, probabilities: Mapping[str, float], text: str = "a message", net: SafetyNet = NET) -> Message:
    confidence = probabilities.get(chosen, 0.0)
    intent = {"name": chosen, "confidence": confidence}
    (message,) = net.process([Message({TEXT: text, INTENT: intent, PROBABILITIES: dict(probabilities)})])
    return message


def test_over_the_bar_the_likeliest_escalation_is_chosen() -> None:
    message = read("ask_fees", {"ask_fees": 0.8, "report_hardship": 0.11, "request_restructure": 0.09})
    assert message.get(INTENT) == {"name": "report_hardship", "confidence": 0.11}


def test_it_leaves_what_it_did_and_instead_of_what() -> None:
    message = read("ask_fees", {"ask_fees": 0.6, "file_complaint": 0.31234567})
    assert message.as_dict(only_output_properties=True)[SAFETY_NET] == {
        "intent": "file_complaint",
        "probability": 0.3123,
        "instead_of": "ask_fees",
    }


@pytest.mark.parametrize(
    "probabilities",
    [
        {"ask_fees": 0.81, "report_hardship": 0.19},
        {"ask_fees": 0.905, "express_crisis": 0.095},
        {"ask_fees": 0.82, "report_hardship": 0.09, "express_crisis": 0.09},
        {"ask_fees": 0.5, "check_case": 0.5},
        {},
    ],
)
def test_below_the_bars_the_classifier_decides(probabilities: dict[str, float]) -> None:
    message = read("ask_fees", probabilities)
    assert message.get(INTENT)["name"] == "ask_fees"
    assert message.get(SAFETY_NET) is None


@pytest.mark.parametrize("chosen", ["thank", "report_hardship", "nlu_fallback"])
def test_a_crisis_has_a_lower_bar_of_its_own(chosen: str) -> None:
    message = read(chosen, {chosen: 0.9, "express_crisis": 0.1})
    assert message.get(INTENT)["name"] == "express_crisis"


def test_an_escalation_that_was_chosen_stays_chosen() -> None:
    message = read("dispute_charge", {"dispute_charge": 0.3, "file_complaint": 0.4})
    assert message.get(INTENT)["name"] == "dispute_charge"
    assert message.get(SAFETY_NET) is None


def test_what_the_fallback_gave_up_is_looked_at_too() -> None:
    assert read("nlu_fallback", {"report_fraud": 0.2, "report_harassment": 0.15}).get(INTENT)["name"] == "report_fraud"


@pytest.mark.parametrize(
    ("config", "raised"), [({"escalation": 0.6}, "ask_fees"), ({"escalation": 0.4}, "report_hardship")]
)
def test_the_bars_are_settings(config: dict[str, Any], raised: str) -> None:
    net = SafetyNet({**SafetyNet.get_default_config(), **config}, "safety_net")
    assert read("ask_fees", {"ask_fees": 0.5, "report_hardship": 0.5}, net=net).get(INTENT)["name"] == raised


def test_a_buttons_payload_is_left_alone() -> None:
    message = read("ask_fees", {"ask_fees": 0.0, "express_crisis": 1.0}, text="/ask_fees")
    assert message.get(INTENT)["name"] == "ask_fees"


def test_every_escalation_is_an_intent_of_the_domain() -> None:
    domain = (ROOT / "domain.yml").read_text(encoding="utf-8")
    assert [name for name in ESCALATIONS if f"- {name}:" not in domain] == []

"""Rasa component: raises recall on difficulty, complaint and danger, where a miss is worse than a needless case."""

from __future__ import annotations

from typing import Any, Dict

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.components import MessageComponent
from bot.nlu.intent_classifier import PROBABILITIES
from bot.nlu.keys import SAFETY_NET

ESCALATIONS = (
    "report_hardship",
    "request_restructure",
    "report_missed_payment",
    "express_crisis",
    "file_complaint",
    "dispute_charge",
    "report_harassment",
    "report_fraud",
)
"""Intents of Difficulty and Complaint that bring somebody in (`check_case` only asks)."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class SafetyNet(MessageComponent):
    """Chooses the likeliest escalation where all of them together are likely enough, and a crisis at a lower bar still.

    Needs the intent classifier before it.
    """

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Component settings; how they were measured stands in docs/decisions/0003."""
        return {
            # From this probability of all escalations together, one of them is chosen.
            "escalation": 0.2,
            # From this probability of a crisis alone, it is one.
            "crisis": 0.1,
        }

    def read(self, message: Message) -> None:
        """Replaces the intent if one of the bars is passed."""
        probabilities: Dict[str, float] = message.get(PROBABILITIES) or {}
        chosen = (message.get(INTENT) or {}).get(INTENT_NAME_KEY)
        raised = self._raised(probabilities)
        if raised is None or raised == chosen or (chosen in ESCALATIONS and raised != "express_crisis"):
            return
        message.set(
            INTENT, {INTENT_NAME_KEY: raised, PREDICTED_CONFIDENCE_KEY: probabilities[raised]}, add_to_output=True
        )
        message.set(
            SAFETY_NET,
            {"intent": raised, "probability": round(probabilities[raised], 4), "instead_of": chosen},
            add_to_output=True,
        )

    def _raised(self, probabilities: Dict[str, float]) -> str | None:
        if probabilities.get("express_crisis", 0.0) >= self._config["crisis"]:
            return "express_crisis"
        together = {name: probabilities[name] for name in ESCALATIONS if name in probabilities}
        if together and sum(together.values()) >= self._config["escalation"]:
            return max(together, key=lambda name: together[name])
        return None

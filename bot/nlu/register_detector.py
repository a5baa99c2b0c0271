"""Rasa component: puts `register` on each message."""

from __future__ import annotations

from typing import Any, Dict

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.culture.language_facts import load_languages
from bot.culture.register import RegisterDetector as Detector
from bot.nlu.components import MessageComponent
from bot.nlu.keys import LANGUAGE, REGISTER


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class RegisterDetector(MessageComponent):
    """Reads formality, directness and orientation with the markers of the message's own language.

    Needs the language detector before it. A message in a language without markers has a neutral register.
    """

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        super().__init__(config, name)
        self._detectors = {code: Detector(facts) for code, facts in load_languages().items()}
        self._nothing = next(iter(self._detectors.values())).read("").as_json()

    def read(self, message: Message) -> None:
        """Leaves the register as JSON data."""
        detector = self._detectors.get((message.get(LANGUAGE) or {}).get("code", ""))
        register = detector.read(message.get(TEXT)).as_json() if detector else self._nothing
        message.set(REGISTER, register, add_to_output=True)

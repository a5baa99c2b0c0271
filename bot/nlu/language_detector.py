"""Rasa component: puts `language` on each message."""

from __future__ import annotations

from typing import Any, Dict

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.culture.language import LanguageDetector as Detector
from bot.culture.language_facts import load_languages
from bot.nlu.components import MessageComponent
from bot.nlu.keys import LANGUAGE


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageDetector(MessageComponent):
    """Detects the language of each message by itself; the conversation's language is decided in `bot.nlu.processor`."""

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        super().__init__(config, name)
        languages = load_languages()
        self._detector = Detector(
            chinese_default=self._config["chinese_default"],
            supported=languages,
            own_words={code: facts.own_words for code, facts in languages.items()},
        )

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Component settings."""
        return {
            # The form of Chinese to assume where no character tells which one it is.
            "chinese_default": "zh-Hans",
        }

    def read(self, message: Message) -> None:
        """Leaves the detection as JSON data."""
        message.set(LANGUAGE, self._detector.detect(message.get(TEXT)).as_json(), add_to_output=True)

"""Rasa component: amounts, terms, rates, dates, scores, loan numbers and kinds of loan as entities."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Dict

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.culture.language_facts import load_languages
from bot.culture.values.reader import Value, ValueReader
from bot.loans.lender import find_products
from bot.loans.lender_data import load_lender
from bot.loans.phrases import Named
from bot.nlu.components import READ_AT_MOST, MessageComponent
from bot.nlu.keys import LANGUAGE
from bot.settings import load_settings

_NAME = "LoanValueExtractor"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LoanValueExtractor(MessageComponent):
    """Reads values in the message's own language, and the kinds of loan by the lender's words for them.

    Needs the language detector before it. A message in a language without facts is read as English. Each entity has
    `entity`, `start`, `end`, `text`, `value`, and `currency` or `max` where they were said; see
    `bot.culture.values.reader.Value`. The value of a `loan_kind` is the product's id.
    """

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        super().__init__(config, name)
        self._readers = {code: ValueReader(facts) for code, facts in load_languages().items()}
        self._lender = load_lender(Path(self._config["lender"] or load_settings().lender))

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Component settings."""
        return {
            # The folder with the lender's files; by default the one that is set (RAPPORT_LENDER).
            "lender": "",
            # The language in which to read messages whose language has no facts.
            "otherwise": "en",
        }

    def read(self, message: Message) -> None:
        """Adds the entities to those that are there."""
        text = message.get(TEXT)[:READ_AT_MOST]
        code = (message.get(LANGUAGE) or {}).get("code", "")
        reader = self._readers.get(code) or self._readers[self._config["otherwise"]]
        entities = [_entity(value) for value in reader.read(text, date.today())]
        entities += [_kind(named, text) for named in find_products(self._lender, text, code)]
        entities.sort(key=lambda entity: int(entity["start"]))
        message.set(ENTITIES, [*message.get(ENTITIES, []), *entities], add_to_output=True)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training examples as they are: their entities were marked by people."""
        return training_data


def _entity(value: Value) -> Dict[str, Any]:
    entity = _base(value.entity, value.start, value.end, value.text, value.value)
    if value.currency is not None:
        entity["currency"] = value.currency
    if value.max is not None:
        entity["max"] = value.max
    return entity


def _kind(named: Named, text: str) -> Dict[str, Any]:
    return _base("loan_kind", named.start, named.end, text[named.start : named.end], named.key)


def _base(name: str, start: int, end: int, text: str, value: str) -> Dict[str, Any]:
    return {
        "entity": name,
        "start": start,
        "end": end,
        "text": text,
        "value": value,
        "extractor": _NAME,
        "confidence": 1.0,
    }

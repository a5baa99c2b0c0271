"""A model that is read with: its pipeline and policies, and the vectors that it need not make itself."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.nlu.embedding_cache import EmbeddingCache, encode_all
from bot.nlu.encoders import SentenceEncoder, beginning
from training.evaluation.readings import Parse, load_agent, parser


class SharedVectors:
    """Vectors by encoder and text, made once for both models. Those of `public` texts are kept in a folder as well.

    A borrower's message is no public text: of it nothing is written down, neither words nor vector.
    """

    def __init__(self, folder: Path, public: Sequence[str]) -> None:
        self._folder = folder
        self._public = sorted({beginning(text) for text in public})
        self._known: dict[str, dict[str, NDArray[np.float32]]] = {}

    def give(self, encoder: SentenceEncoder, texts: Sequence[str]) -> None:
        """Has an encoder know the vectors of texts that it is going to be asked for."""
        if encoder.LABEL not in self._known:
            cache = EmbeddingCache(self._folder, encoder.LABEL)
            made = list(cache.encode(self._public, encoder.encode)) if self._public else []
            self._known[encoder.LABEL] = dict(zip(self._public, made, strict=True))
        known = self._known[encoder.LABEL]
        missing = [text for text in dict.fromkeys(map(beginning, texts)) if text not in known]
        known.update(zip(missing, encode_all(missing, encoder.encode), strict=True))
        if texts:
            encoder.keep(list(texts), np.stack([known[beginning(text)] for text in texts]))


class OpenedModel:
    """A model, loaded when it is first asked for anything. `close` gives its memory back: one is loaded at a time."""

    def __init__(self, path: Path, vectors: SharedVectors) -> None:
        self._path = path
        self._vectors = vectors

    @cached_property
    def _agent(self) -> Any:
        return load_agent(self._path)

    @cached_property
    def _parse(self) -> Parse:
        return parser(self._agent)

    def parse(self, text: str) -> dict[str, Any]:
        """What the model understands of a message, as Rasa's parse result."""
        return self._parse(text)

    @property
    def processor(self) -> Any:
        """Rasa's processor, which asks the policies."""
        return self._agent.processor

    def prepare(self, texts: Sequence[str]) -> None:
        """Makes the vectors of messages that are going to be parsed, many at once; a few hundred are remembered."""
        for encoder in self.processor.encoders:
            self._vectors.give(encoder, texts)

    def close(self) -> None:
        """Forgets the model."""
        for name in ("_parse", "_agent"):
            self.__dict__.pop(name, None)
        gc.collect()

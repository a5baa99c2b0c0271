"""What messages mean, as vectors: both encoders of the pipeline, each language's own centre taken off.

Two spaces are made of them. In the first (`Meaning`) a cosine says how nearly two messages say the same; there
neighbours are looked for. In the second (`Topics`) the directions count in which intents differ, learned from the
training messages; there messages are grouped. Figures: docs/decisions/0017-grouping-by-meaning.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from bot.nlu.embedding_cache import EmbeddingCache, encode_all
from bot.nlu.margins import unit_length

Vectors = NDArray[np.float32]

WEIGHTS = (0.4, 0.6)
"""How much the first and the second encoder count; together 1."""

UNKNOWN_TO_THE_FIRST = frozenset({"vi"})
"""Languages that the first encoder (USE) cannot read at all; there the second counts alone."""

SHRINKAGE = 0.5
"""How far the covariance within intents is drawn to a ball before intents are told apart (scikit-learn's)."""


class Encoder(Protocol):
    """What makes vectors of texts: `SentenceEncoder`, or a small one for tests."""

    LABEL: str
    DIMENSION: int

    def encode(self, texts: list[str]) -> Vectors:
        """One row of length 1 a text."""


class Encoders:
    """Both encoders side by side. Vectors of training messages are kept on disk, those of borrowers' words are not.

    `shorten` gives as much of a text as is encoded, see `bot.nlu.encoders.beginning`.
    """

    def __init__(self, first: Encoder, second: Encoder, cache: Path, shorten: Callable[[str], str]) -> None:
        self._both = (first, second)
        self._shorten = shorten
        self._cache = cache
        self.width = first.DIMENSION
        self.name = f"{first.LABEL}+{second.LABEL}"

    def of_training(self, texts: Sequence[str]) -> Vectors:
        """Training messages' vectors, shape (texts, both dimensions); only new ones are encoded."""
        short = [self._shorten(text) for text in texts]
        kept = [EmbeddingCache(self._cache, each.LABEL).encode(short, each.encode) for each in self._both]
        both: Vectors = np.hstack(kept)
        return both

    def of_borrowers(self, texts: Sequence[str]) -> Vectors:
        """Borrowers' messages' vectors; the same words are encoded once."""
        short = [self._shorten(text) for text in texts]
        distinct = list(dict.fromkeys(short))
        made = [
            np.hstack(each) for each in zip(*(encode_all(distinct, each.encode) for each in self._both), strict=True)
        ]
        place = {text: number for number, text in enumerate(distinct)}
        rows: Vectors = np.stack([made[place[text]] for text in short]).astype(np.float32)
        return rows


class Meaning:
    """Places vectors of both encoders so that a cosine says how nearly messages say the same, in whatever language."""

    def __init__(self, vectors: Vectors, languages: Sequence[str], width: int) -> None:
        self._width = width
        named = np.array(languages)
        self._centres: Mapping[str, Vectors] = {
            str(code): vectors[named == code].mean(axis=0) for code in np.unique(named)
        }

    def placed(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Rows of length 1. A language of which there is no training message is taken without its centre."""
        rows = np.empty(vectors.shape, dtype=np.float32)
        named = np.array(languages)
        for code in np.unique(named):
            mine = named == code
            away = vectors[mine] - self._centres.get(str(code), np.float32(0))
            first, second = np.split(away, [self._width], axis=1)
            weights = (0.0, 1.0) if code in UNKNOWN_TO_THE_FIRST else WEIGHTS
            parts = [np.sqrt(w) * unit_length(each) for w, each in zip(weights, (first, second), strict=True)]
            rows[mine] = np.hstack(parts)
        return rows


class Topics:
    """The directions in which intents differ (Fisher 1936, "The use of multiple measurements in taxonomic problems").

    Learned from the training messages, they also tell apart intents that are none yet; see the decision.
    """

    def __init__(self, placed: Vectors, intents: Sequence[str]) -> None:
        self._machine = LinearDiscriminantAnalysis(solver="eigen", shrinkage=SHRINKAGE).fit(placed, intents)

    def placed(self, placed: Vectors) -> Vectors:
        """Rows of length 1, of as many columns as there are intents, less one."""
        rows: Vectors = unit_length(self._machine.transform(placed)).astype(np.float32)
        return rows

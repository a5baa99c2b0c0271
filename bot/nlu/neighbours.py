"""What the training messages that are nearest in meaning say of a message: a vote of its k nearest neighbours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FLOOR = 1e-3
"""The share of an intent that none of the neighbours has: they are few, and may all be wrong."""


class Neighbours:
    """Vectors of length 1 of training messages, put in the order of their intents (numbers from 0)."""

    def __init__(
        self, vectors: NDArray[np.float32], intents: NDArray[np.integer[Any]], count: int, sharpness: float
    ) -> None:
        order = np.argsort(intents, kind="stable")
        self._vectors = np.ascontiguousarray(vectors[order], dtype=np.float32)
        self._intents = intents[order].astype(np.int64)
        self._count = count
        self._sharpness = sharpness

    def log_shares(
        self, vector: NDArray[np.float32], candidates: NDArray[np.integer[Any]], size: int
    ) -> NDArray[np.float64]:
        """The logarithm of each intent's share of the votes, shape (size,).

        Only messages of the `candidates` are looked at; the others' intents get the floor. The `count` nearest vote,
        each with exp(sharpness times its cosine).
        """
        shares = np.zeros(size)
        starts = np.searchsorted(self._intents, candidates)
        ends = np.searchsorted(self._intents, candidates, side="right")
        likeness = np.concatenate([self._vectors[a:b] @ vector for a, b in zip(starts, ends, strict=True)])
        voters = np.repeat(candidates, ends - starts)
        if len(likeness) > self._count:
            nearest = np.argpartition(-likeness, self._count)[: self._count]
            likeness, voters = likeness[nearest], voters[nearest]
        if len(likeness):
            np.add.at(shares, voters, np.exp((likeness - likeness.max()) * self._sharpness))
            shares /= shares.sum()
        logarithms: NDArray[np.float64] = np.log(shares + FLOOR)
        return logarithms

    def save(self, path: Path) -> None:
        """Keeps the messages' vectors, at half precision."""
        np.savez(path, vectors=self._vectors.astype(np.float16), intents=self._intents.astype(np.uint16))

    @classmethod
    def load(cls, path: Path, count: int, sharpness: float) -> Neighbours:
        """The inverse of `save`."""
        stored = np.load(path)
        return cls(stored["vectors"].astype(np.float32), stored["intents"], count, sharpness)

"""What the training messages nearest in meaning say of a message: ridge regression on its neighbours alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Neighbours:
    """Vectors of length 1 of training messages, put in the order of their intents (numbers from 0).

    For each message a kernel ridge regression (targets 1 for a neighbour's intent, -1 for the others) is fitted to its
    nearest training messages and asked about it: local learning (Bottou and Vapnik 1992, "Local learning algorithms").
    Unlike a vote of the nearest, it lets ten paraphrases of one thing count once.
    """

    def __init__(
        self,
        vectors: NDArray[np.float32],
        intents: NDArray[np.integer[Any]],
        count: int,
        sharpness: float,
        ridge: float,
    ) -> None:
        order = np.argsort(intents, kind="stable")
        # At half precision, as they are kept: what a model says must not depend on whether it was just trained.
        self._vectors = np.ascontiguousarray(vectors[order].astype(np.float16), dtype=np.float32)
        self._intents = intents[order].astype(np.int64)
        self._count = count
        self._sharpness = sharpness
        self._ridge = ridge

    def margins(
        self, vector: NDArray[np.float32], candidates: NDArray[np.integer[Any]], size: int
    ) -> NDArray[np.floating[Any]]:
        """Each intent's margin, shape (size,): about 1 where the neighbours speak for it, about -1 where not.

        Only messages of the `candidates` are looked at. The kernel is Gaussian, exp(-sharpness * distance^2).
        """
        starts = np.searchsorted(self._intents, candidates)
        ends = np.searchsorted(self._intents, candidates, side="right")
        likeness = np.concatenate([self._vectors[a:b] @ vector for a, b in zip(starts, ends, strict=True)])
        rows = np.concatenate([np.arange(a, b) for a, b in zip(starts, ends, strict=True)])
        if len(rows) > self._count:
            nearest = np.argpartition(-likeness, self._count)[: self._count]
            likeness, rows = likeness[nearest], rows[nearest]
        near = self._vectors[rows]
        kernel = self._kernel(near @ near.T)
        kernel[np.diag_indices_from(kernel)] += self._ridge
        weights = np.linalg.solve(kernel, self._kernel(likeness))
        margins = np.full(size, -weights.sum())
        np.add.at(margins, self._intents[rows], 2 * weights)
        return margins

    def _kernel(self, likeness: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
        """Of cosines; the squared distance of vectors of length 1 is 2 - 2 cosine."""
        kernel: NDArray[np.floating[Any]] = np.exp(2 * self._sharpness * (likeness - 1))
        return kernel

    def save(self, path: Path) -> None:
        """Keeps the messages' vectors, at half precision."""
        np.savez(path, vectors=self._vectors.astype(np.float16), intents=self._intents.astype(np.uint16))

    @classmethod
    def load(cls, path: Path, count: int, sharpness: float, ridge: float) -> Neighbours:
        """The inverse of `save`."""
        stored = np.load(path)
        return cls(stored["vectors"].astype(np.float32), stored["intents"], count, sharpness, ridge)

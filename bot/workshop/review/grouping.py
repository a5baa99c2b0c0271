"""Messages that mean the same in one group, so that one decision is enough for all; across languages.

What was measured, and why it is done so, stands in docs/decisions/0017-grouping-by-meaning.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import AgglomerativeClustering

Vectors = NDArray[np.float32]

ALIKE = 0.6
"""Messages whose mean cosine is at least this mean the same, in the space of `training.harvest.meaning.Topics`."""


class Grouping:
    """Groups that grow: a new message joins the group it is nearest to on the average, or founds one with its like."""

    def __init__(self, new_id: Callable[[], str], alike: float = ALIKE) -> None:
        self._new_id = new_id
        self._alike = alike
        self._ids: list[str] = []
        self._sums: list[NDArray[np.floating[Any]]] = []
        self._counts: list[int] = []

    def know(self, group_ids: Sequence[str], vectors: Vectors) -> None:
        """Takes in messages that are in groups already; they stay there. Vectors are rows of length 1."""
        places = {each: place for place, each in enumerate(self._ids)}
        for group_id, vector in zip(group_ids, vectors, strict=True):
            place = places.setdefault(group_id, len(self._ids))
            if place == len(self._ids):
                self._begin(group_id)
            self._add(place, vector)

    def place(self, vectors: Vectors) -> Sequence[str]:
        """The groups of new messages, in their order; takes them in.

        Groups that are there are not changed but by what joins them, because somebody may be at work on one. The rest
        is clustered by average linkage (Sokal and Michener 1958). The memory grows with the square of the number.
        """
        places = self._nearest(vectors)
        rest = [row for row, place in enumerate(places) if place < 0]
        made: dict[int, int] = {}
        for row, label in zip(rest, self._clusters(vectors[rest]), strict=True):
            if label not in made:
                made[label] = len(self._ids)
                self._begin(self._new_id())
            places[row] = made[label]
        for row, place in enumerate(places):
            self._add(place, vectors[row])
        return [self._ids[place] for place in places]

    def _nearest(self, vectors: Vectors) -> list[int]:
        """For each row the group that it joins, or -1."""
        if not self._ids or not len(vectors):
            return [-1] * len(vectors)
        means = np.stack(self._sums) / np.array(self._counts)[:, None]
        alike = vectors @ means.T  # the mean cosine with a group's messages is that with the mean of their vectors
        best = alike.argmax(axis=1)
        return [int(b) if row[b] >= self._alike else -1 for row, b in zip(alike, best, strict=True)]

    def _clusters(self, vectors: Vectors) -> Sequence[int]:
        if len(vectors) < 2:
            return [0] * len(vectors)
        apart = np.clip(1.0 - vectors @ vectors.T, 0.0, 2.0)
        machine = AgglomerativeClustering(
            n_clusters=None, affinity="precomputed", linkage="average", distance_threshold=1.0 - self._alike
        )
        return [int(label) for label in machine.fit(apart).labels_]

    def _begin(self, group_id: str) -> None:
        self._ids.append(group_id)
        self._sums.append(np.array(0.0))
        self._counts.append(0)

    def _add(self, place: int, vector: NDArray[np.floating[Any]]) -> None:
        self._sums[place] = self._sums[place] + vector
        self._counts[place] += 1

"""The training messages that are there already, and which of them are nearest to a borrower's message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.workshop.review.conflicts import same_words
from training.examples import read_training

Vectors = NDArray[np.float32]

NEIGHBOURS = 8
"""So many nearest training messages are kept beside a message, and asked whether they bear out the guess."""

OTHERS = 3
"""So many of other intents than the nearest one's are kept besides, so that a contradiction is seen."""

AT_ONCE = 256
"""Messages that are compared with all training messages at a time: 256 × 50,000 cosines are 51 MB."""


@dataclass(frozen=True)
class Known:
    """A training message."""

    language: str
    intent: str
    text: str


def known_messages(folder: Path, codes: Sequence[str]) -> Sequence[Known]:
    """The training messages of a project's folder, in some languages."""
    return [Known(code, each.intent, each.text) for code in codes for each in read_training(folder, code)]


def counts(known: Sequence[Known]) -> Mapping[str, Mapping[str, int]]:
    """How many there are, by language and intent."""
    found: dict[str, Counter[str]] = {}
    for each in known:
        found.setdefault(each.language, Counter())[each.intent] += 1
    return found


class Nearest:
    """Finds the training messages nearest to others in meaning, in any language."""

    def __init__(self, known: Sequence[Known], placed: Vectors) -> None:
        self._known = known
        self._placed = placed
        numbers = {name: number for number, name in enumerate(sorted({each.intent for each in known}))}
        self._intents = np.array([numbers[each.intent] for each in known])
        self._by_words: dict[str, list[int]] = {}
        for place, each in enumerate(known):
            self._by_words.setdefault(same_words(each.text), []).append(place)

    def of(self, texts: Sequence[str], placed: Vectors) -> Sequence[Sequence[Mapping[str, Any]]]:
        """For each message its neighbours as `ReviewTurn.neighbours` holds them, nearest first."""
        found: list[Sequence[Mapping[str, Any]]] = []
        for start in range(0, len(texts), AT_ONCE):
            cosines = placed[start : start + AT_ONCE] @ self._placed.T
            found += [self._row(text, row) for text, row in zip(texts[start : start + AT_ONCE], cosines, strict=True)]
        return found

    def _row(self, text: str, cosines: Vectors) -> Sequence[Mapping[str, Any]]:
        nearest = _top(cosines, NEIGHBOURS)
        others = np.flatnonzero(self._intents != self._intents[nearest[0]])
        further = others[_top(cosines[others], OTHERS)] if len(others) else others
        same = self._by_words.get(same_words(text), [])
        chosen = dict.fromkeys([*same, *nearest.tolist(), *further.tolist()])
        ordered = sorted(chosen, key=lambda place: -float(cosines[place]))
        return [self._told(place, float(cosines[place]), place in same) for place in ordered]

    def _told(self, place: int, similarity: float, same: bool) -> Mapping[str, Any]:
        each = self._known[place]
        told = {"text": each.text, "intent": each.intent, "language": each.language}
        return {**told, "similarity": round(similarity, 3), **({"same_words": True} if same else {})}


def _top(cosines: Vectors, count: int) -> NDArray[np.intp]:
    """The places of the greatest, greatest first."""
    count = min(count, len(cosines))
    some = np.argpartition(-cosines, count - 1)[:count]
    order: NDArray[np.intp] = some[np.argsort(-cosines[some], kind="stable")]
    return order

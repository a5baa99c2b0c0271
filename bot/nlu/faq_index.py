"""Finds the entry of the lender's questions and answers that a message means, by the vectors of both encoders.

Sentences of one language lie near one another in the encoders' space, whatever they mean; each language's centre is
therefore taken off first. A kernel ridge regression (as in `bot.nlu.neighbours`, but over all questions at once) tells
how much speaks for each entry, for a message outside of a lender's business, and for what the fixed intents answer.
Figures and choices stand in docs/decisions/0012.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.nlu.margins import unit_length

Vectors = NDArray[np.float32]

WEIGHTS = (0.3, 0.7)
"""How much the first and the second encoder count; together 1."""

UNKNOWN_TO_THE_FIRST = frozenset({"vi"})
"""Languages that the first encoder (USE) cannot read at all; there the second counts alone."""

SHARPNESS = 1.0
RIDGE = 0.1
"""Of the kernel exp(-SHARPNESS * distance²), the same values as the intent classifier's neighbours have."""

CALIBRATION = (1.77, 3.29, -1.41, 1.31, 0.76)
"""Of the logistic regression that makes a score: weights of the best entry's margin, of its lead over the second, of
the margins of messages outside and of messages for fixed intents; and the constant. Fitted on one half of tests/faq."""

OUTSIDE, FIXED = "", "-"
"""What a row stands for that belongs to no entry: out of a lender's business, or for a fixed intent."""


@dataclass(frozen=True)
class Found:
    """The entries nearest to a message, best first, each with its margin.

    `score` is the log odds that the best entry is what was meant, `margin` its lead over the second.
    """

    ranking: Sequence[tuple[str, float]]
    score: float
    margin: float

    @property
    def id(self) -> str:
        """The best entry."""
        return self.ranking[0][0]


class FaqIndex:
    """Learned once from labelled vectors; `find` asks it. Labels are entries' ids, `OUTSIDE` or `FIXED`."""

    def __init__(self, labels: Sequence[str], rows: Vectors, weights: Vectors, centres: Mapping[str, Vectors]) -> None:
        self._labels = tuple(labels)
        self._rows = rows
        self._weights = weights
        self._centres = dict(centres)
        self._ids = [name for name in self._labels if name not in (OUTSIDE, FIXED)]

    @classmethod
    def learn(
        cls, owners: Sequence[str], languages: Sequence[str], first: Vectors, second: Vectors, background: Sequence[str]
    ) -> FaqIndex:
        """Learns from texts: each one's label, language and two vectors.

        `background` names the languages whose centre is the mean of their texts that belong to no entry.
        """
        labels = sorted({*owners} - {OUTSIDE, FIXED}) + [OUTSIDE, FIXED]
        both, by_text = np.hstack([first, second]), np.array(languages)
        apart = np.array([owner in (OUTSIDE, FIXED) for owner in owners])
        centres = {code: both[(by_text == code) & apart].mean(axis=0) for code in background}
        made = cls(labels, np.empty((0, 0), np.float32), np.empty((0, 0), np.float32), centres)
        width = first.shape[1]
        rows = np.stack([made._placed(v[:width], v[width:], c) for v, c in zip(both, languages, strict=True)])
        places = [labels.index(owner) for owner in owners]
        targets = -np.ones((len(rows), len(labels)), dtype=np.float32)
        targets[np.arange(len(rows)), places] = 1
        kernel = _kernel(rows @ rows.T)
        kernel[np.diag_indices_from(kernel)] += RIDGE
        return cls(labels, rows, np.linalg.solve(kernel, targets), centres)

    def find(self, first: Vectors, second: Vectors, language: str, among: frozenset[str]) -> Found | None:
        """What a message means among some entries, given its two vectors; None where there is nothing to choose from.

        A language without a centre is read without one.
        """
        if language in UNKNOWN_TO_THE_FIRST:
            row = self._placed(np.zeros_like(first), second, language) / np.float32(np.sqrt(WEIGHTS[1]))
        else:
            row = self._placed(first, second, language)
        margins = dict(zip(self._labels, (_kernel(self._rows @ row) @ self._weights).tolist(), strict=True))
        ranking = sorted(((name, margins[name]) for name in self._ids if name in among), key=lambda pair: -pair[1])
        if not ranking:
            return None
        best = ranking[0][1]
        lead = best - ranking[1][1] if len(ranking) > 1 else best - margins[OUTSIDE]
        facts = (best, lead, margins[OUTSIDE], margins[FIXED], 1.0)
        score = sum(weight * fact for weight, fact in zip(CALIBRATION, facts, strict=True))
        return Found(ranking, score, lead)

    def _placed(self, first: Vectors, second: Vectors, language: str) -> Vectors:
        """Both vectors off their language's centre, each of its weight's length, side by side."""
        centre = self._centres.get(language)
        parts = []
        for vector, weight, start in ((first, WEIGHTS[0], 0), (second, WEIGHTS[1], len(first))):
            known = bool(np.any(vector))
            away = vector - centre[start : start + len(vector)] if centre is not None and known else vector
            parts.append(np.sqrt(weight) * unit_length(away[None, :])[0])
        return np.concatenate(parts).astype(np.float32)

    def save(self, path: Path) -> None:
        """Keeps the index in a file, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"part-{os.getpid()}-{path.name}")
        centres = {f"centre_{code}": centre for code, centre in self._centres.items()}
        np.savez(partial, labels=np.array(self._labels), rows=self._rows, weights=self._weights, **centres)
        partial.replace(path)

    @classmethod
    def load(cls, path: Path) -> FaqIndex:
        """The inverse of `save`; raises OSError, ValueError or KeyError for a file that is missing or damaged."""
        with np.load(path) as stored:
            centres = {n.removeprefix("centre_"): stored[n] for n in stored.files if n.startswith("centre_")}
            return cls(stored["labels"].tolist(), stored["rows"], stored["weights"], centres)


def _kernel(cosines: Vectors) -> Vectors:
    """Gaussian, of cosines: the squared distance of vectors of length 1 is 2 - 2 cosine."""
    kernel: Vectors = np.exp(2 * SHARPNESS * (cosines - 1)).astype(np.float32)
    return kernel

"""The arithmetic around the intent classifier's margins: the machine's weights, probabilities and their temperature."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.svm import LinearSVC


def one_against_rest(machine: LinearSVC) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights of shape (intents, features) and offsets; of two intents scikit-learn keeps only the second's."""
    weights, offsets = machine.coef_.astype(np.float32), machine.intercept_.astype(np.float32)
    if len(machine.classes_) == 2:
        weights, offsets = np.vstack([-weights, weights]), np.concatenate([-offsets, offsets])
    return weights, offsets


def unit_length(rows: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """Each row divided by its length."""
    scaled: NDArray[np.floating[Any]] = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return scaled


def softmax(margins: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """Rows of margins as rows of probabilities."""
    powers = np.exp(margins - margins.max(axis=1, keepdims=True))
    result: NDArray[np.floating[Any]] = powers / powers.sum(axis=1, keepdims=True)
    return result


def best_temperature(margins: NDArray[np.floating[Any]], truth: NDArray[np.integer[Any]]) -> float:
    """The divisor of the margins under which held-out labels are likeliest; `truth` holds column numbers."""
    candidates = np.geomspace(0.05, 2.0, 60)
    rows = np.arange(len(truth))
    losses = [-np.log(softmax(margins / t)[rows, truth] + 1e-12).mean() for t in candidates]
    return float(candidates[int(np.argmin(losses))])

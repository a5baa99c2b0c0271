"""The arithmetic around the intent classifier's machine: directions, weights, probabilities and their temperature."""

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


def principal_directions(rows: NDArray[np.floating[Any]], most: int) -> NDArray[np.floating[Any]]:
    """The directions in which centred rows differ most, as columns of length 1, at most `most` of them."""
    _, directions = np.linalg.eigh(rows.T @ rows)  # from the least to the greatest
    greatest: NDArray[np.floating[Any]] = directions[:, ::-1][:, :most]
    return greatest


def by_kind_of_feature(
    weights: NDArray[np.float32], directions: NDArray[np.floating[Any]]
) -> tuple[NDArray[np.float32], NDArray[np.float16]]:
    """Weights of the encoders' vectors and of the n-grams, each a row for each feature, from those of a machine.

    The machine learned on the vectors' parts in some `directions`, followed by the n-grams. The n-grams' weights are at
    half precision: there are hundreds of thousands, and a message has some hundred.
    """
    vectors, grams = np.split(weights, [directions.shape[1]], axis=1)
    return (directions @ vectors.T).astype(np.float32), np.ascontiguousarray(grams.T, dtype=np.float16)


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

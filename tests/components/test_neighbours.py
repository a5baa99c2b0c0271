"""Neighbours in meaning: a ridge regression on the nearest training messages, as scikit-learn's on the same ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.kernel_ridge import KernelRidge

from bot.nlu.neighbours import Neighbours

COUNT, SHARPNESS, RIDGE = 8, 1.5, 0.2
INTENTS = np.array([2, 0, 1, 0, 2, 1, 0, 2, 1, 1, 0, 2])


def unit_vectors(count: int, seed: int) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).normal(size=(count, 5))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16).astype(np.float32)


VECTORS, ASKED = unit_vectors(len(INTENTS), 1), unit_vectors(4, 2)


@pytest.fixture
def neighbours() -> Neighbours:
    return Neighbours(VECTORS, INTENTS, COUNT, SHARPNESS, RIDGE)


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("candidates", [[0, 1, 2], [0, 2]])
def test_it_is_a_ridge_regression_on_the_nearest(
    neighbours: Neighbours, asked: NDArray[np.float32], candidates: list[int]
) -> None:
    among = np.flatnonzero(np.isin(INTENTS, candidates))
    nearest = among[np.argsort(-VECTORS[among] @ asked)[:COUNT]]
    targets = 2.0 * (INTENTS[nearest, None] == np.arange(3)) - 1
    kernel = np.exp(2 * SHARPNESS * (VECTORS[nearest] @ VECTORS[nearest].T - 1))
    model = KernelRidge(alpha=RIDGE, kernel="precomputed").fit(kernel, targets)
    alike = np.exp(2 * SHARPNESS * (asked[None] @ VECTORS[nearest].T - 1))
    margins = neighbours.margins(asked, np.array(candidates), 3)
    assert margins == pytest.approx(model.predict(alike)[0], abs=1e-4)


def test_they_are_kept(neighbours: Neighbours, tmp_path: Path) -> None:
    neighbours.save(tmp_path / "neighbours.npz")
    again = Neighbours.load(tmp_path / "neighbours.npz", COUNT, SHARPNESS, RIDGE)
    everybody = np.arange(3)
    assert again.margins(ASKED[0], everybody, 3) == pytest.approx(neighbours.margins(ASKED[0], everybody, 3), abs=0.01)

"""What the intent classifier's machine learns from."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, hstack
from scipy.sparse import random as random_matrix

from bot.nlu.machine_features import by_kind_of_feature, principal_directions, side_by_side

RNG = np.random.default_rng(5)


def test_columns_stand_side_by_side() -> None:
    dense, sparse = RNG.normal(size=(40, 7)), random_matrix(40, 90, 0.1, format="csr", random_state=5)
    together = side_by_side(dense, sparse)
    assert np.array_equal(together.toarray(), hstack([csr_matrix(dense), sparse]).toarray())
    assert together.has_sorted_indices


def test_rows_without_a_gram_and_without_a_vector_stay() -> None:
    empty = csr_matrix((3, 4))
    assert side_by_side(np.ones((3, 2)), empty).toarray().tolist() == [[1, 1, 0, 0, 0, 0]] * 3
    assert side_by_side(np.empty((3, 0)), empty).shape == (3, 4)


def test_the_directions_are_those_in_which_rows_differ_most() -> None:
    spread = np.array([5.0, 0.1, 3.0, 0.2])
    rows = RNG.normal(size=(2000, 4)) * spread
    first, second = principal_directions(rows, 2).T
    assert np.abs(first) @ [1, 0, 0, 0] > 0.99
    assert np.abs(second) @ [0, 0, 1, 0] > 0.99


def test_there_are_no_more_directions_than_dimensions() -> None:
    assert principal_directions(RNG.normal(size=(9, 3)), 512).shape == (3, 3)


def test_weights_of_directions_are_weights_of_vectors() -> None:
    rows, grams = RNG.normal(size=(30, 6)), RNG.normal(size=(30, 5))
    directions = principal_directions(rows, 4)
    weights = RNG.normal(size=(3, 9)).astype(np.float32)
    of_vectors, of_grams = by_kind_of_feature(weights, directions)
    learned = np.hstack([rows @ directions, grams]) @ weights.T
    assert np.allclose(rows @ of_vectors + grams @ of_grams.astype(np.float32), learned, atol=0.02)

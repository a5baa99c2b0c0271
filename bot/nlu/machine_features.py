"""What the intent classifier's machine learns from: encoders' vectors in some directions, beside n-grams."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix


def principal_directions(rows: NDArray[np.floating[Any]], most: int) -> NDArray[np.floating[Any]]:
    """The directions in which centred rows differ most, as columns of length 1, at most `most` of them."""
    _, directions = np.linalg.eigh(rows.T @ rows)  # from the least to the greatest
    greatest: NDArray[np.floating[Any]] = directions[:, ::-1][:, :most]
    return greatest


def side_by_side(dense: NDArray[np.floating[Any]], sparse: csr_matrix) -> csr_matrix:
    """The columns of both in one sparse matrix; scipy's `hstack` takes twenty seconds for forty thousand messages."""
    rows, width = dense.shape
    ends = sparse.indptr.astype(np.int64) + width * np.arange(rows + 1)
    values, columns = np.empty(ends[-1]), np.empty(ends[-1], dtype=np.int32)
    first = ends[:-1, None] + np.arange(width)
    values[first], columns[first] = dense, np.arange(width)
    row = np.repeat(np.arange(rows), np.diff(sparse.indptr))
    behind = np.arange(sparse.nnz) + width * (row + 1)
    values[behind], columns[behind] = sparse.data, sparse.indices + width
    return csr_matrix((values, columns, ends), shape=(rows, width + sparse.shape[1]))


def by_kind_of_feature(
    weights: NDArray[np.float32], directions: NDArray[np.floating[Any]]
) -> tuple[NDArray[np.float32], NDArray[np.float16]]:
    """Weights of the encoders' vectors and of the n-grams, each a row for each feature, from those of a machine.

    The machine learned on the vectors' parts in some `directions`, followed by the n-grams. The n-grams' weights are at
    half precision: there are hundreds of thousands, and a message has some hundred.
    """
    vectors, grams = np.split(weights, [directions.shape[1]], axis=1)
    return (directions @ vectors.T).astype(np.float32), np.ascontiguousarray(grams.T, dtype=np.float16)

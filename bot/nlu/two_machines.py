"""Two support vector machines fitted at once, each as it would be alone."""

from __future__ import annotations

import numpy as np
from joblib.externals.loky import ProcessPoolExecutor
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.base import clone
from sklearn.svm import LinearSVC

from bot.nlu.processors import processors

Examples = tuple[csr_matrix, NDArray[np.str_]]
"""Features, a row each, and the intents."""

MANY = 5000
"""Examples from which on a second process is worth the two seconds that it takes to start."""


def fit_both(machine: LinearSVC, first: Examples, second: Examples) -> tuple[LinearSVC, LinearSVC]:
    """Fits a machine on the first examples and its like on the second.

    The second is in a process of its own: all machines of one process draw from one row of random numbers (`mt_rand` in
    scikit-learn's newrand.h), and in two threads each would take what the other leaves, another each time.
    """
    if len(second[1]) < MANY or processors() == 1:  # a second process would only take memory
        return machine.fit(*first), clone(machine).fit(*second)
    with ProcessPoolExecutor(1) as other:
        tried = other.submit(clone(machine).fit, *second)
        made = machine.fit(*first)
        return made, tried.result()

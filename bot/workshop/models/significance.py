"""Whether a difference between two models on the same messages is more than chance would make.

Which messages are better and which worse: McNemar's test in its exact form, a binomial test on the messages that only
one of the two understood (McNemar 1947, "Note on the sampling error of the difference between correlated proportions";
Dietterich 1998, "Approximate statistical tests for comparing supervised classification learning algorithms"). For many
groups at once by Holm (1979), "A simple sequentially rejective multiple test procedure". Macro-F1, which is no mean
over messages: the paired bootstrap (Efron and Tibshirani 1993, "An Introduction to the Bootstrap").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binomtest

from bot.workshop.models.comparison import BETTER, SAME, WORSE, Pair

LEVEL = 0.05
"""Below this probability a difference is said to be one."""

DRAWS, SEED = 2_000, 7
"""How often messages are drawn for an interval, and the seed, so that the same messages give the same interval."""


def mcnemar(better: int, worse: int) -> float:
    """How likely so uneven a split, or a more uneven one, would be if neither model were better; 1 without any."""
    turned = better + worse
    return float(binomtest(better, turned, 0.5).pvalue) if turned else 1.0


def adjusted(probabilities: Mapping[str, float]) -> Mapping[str, float]:
    """The probabilities of several groups, raised so that none of them is found by chance because many were tried."""
    made: dict[str, float] = {}
    highest = 0.0
    for place, name in enumerate(sorted(probabilities, key=lambda each: (probabilities[each], each))):
        highest = max(highest, min(1.0, (len(probabilities) - place) * probabilities[name]))
        made[name] = highest
    return {name: made[name] for name in probabilities}


def verdict(better: int, worse: int, p: float) -> str:
    """`better`, `worse`, or `same` where chance would make the difference too."""
    if p >= LEVEL or better == worse:
        return SAME
    return BETTER if better > worse else WORSE


def macro_f1(meant: Sequence[str], taken: Sequence[str]) -> float:
    """The mean F1, from 0 to 1, over the intents that are meant; 0 without any message."""
    if not meant:
        return 0.0
    counts = np.ones((1, len(meant)))
    return float(_mean_f1(counts, *_marks(meant, taken))[0])


def gain_interval(pairs: Sequence[Pair]) -> tuple[float, float]:
    """What the candidate gains in macro-F1, with 95 % confidence from the first to the second, each from -1 to 1.

    Messages are drawn anew, with replacement, within each intent: the held-out files hold a set number of each, and an
    intent without a message has no F1. Both models are measured on the same draws.
    """
    if not pairs:
        return 0.0, 0.0
    meant = [pair.meant for pair in pairs]
    counts = _drawn(meant, np.random.default_rng(SEED))
    gains = _mean_f1(counts, *_marks(meant, [pair.after for pair in pairs])) - _mean_f1(
        counts, *_marks(meant, [pair.before for pair in pairs])
    )
    low, high = np.percentile(gains, [2.5, 97.5])
    return float(low), float(high)


def _drawn(meant: Sequence[str], random: np.random.Generator) -> NDArray[np.floating[Any]]:
    """How often each message was drawn, shape (draws, messages)."""
    counts = np.zeros((DRAWS, len(meant)))
    labels = np.asarray(meant)
    for intent in sorted(set(meant)):
        (places,) = np.nonzero(labels == intent)
        counts[:, places] = random.multinomial(len(places), np.full(len(places), 1 / len(places)), size=DRAWS)
    return counts


def _marks(meant: Sequence[str], taken: Sequence[str]) -> tuple[NDArray[np.floating[Any]], NDArray[np.floating[Any]]]:
    """Two tables of shape (messages, intents): which intent is meant, and which of the same it was taken for."""
    intents = np.array(sorted(set(meant)))
    return (
        (np.asarray(meant)[:, None] == intents).astype(float),
        (np.asarray(taken)[:, None] == intents).astype(float),
    )


def _mean_f1(
    counts: NDArray[np.floating[Any]], meant: NDArray[np.floating[Any]], taken: NDArray[np.floating[Any]]
) -> NDArray[np.floating[Any]]:
    """Macro-F1 of each row of counts: the mean over intents of 2 · right / (meant + taken)."""
    shares = 2 * (counts @ (meant * taken)) / (counts @ meant + counts @ taken)
    mean: NDArray[np.floating[Any]] = shares.mean(axis=1)
    return mean

"""How far two trainers agree who decide about the same messages, each alone."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from sklearn.metrics import cohen_kappa_score

ONE_IN = 10
"""One message in so many is decided about by two trainers."""

ENOUGH = 30
"""With fewer messages a kappa says nothing: its interval would be wider than half of the scale."""

SURE = 1.96
"""Standard errors on either side of an interval that holds the true value in 95 of 100 cases."""


@dataclass(frozen=True)
class Agreement:
    """`same` is the share on which both decided alike; `kappa` what of it is more than chance, from `low` to `high`.

    The interval is the 95 % one. Without `ENOUGH` messages there is no kappa.
    """

    messages: int
    same: float
    kappa: Optional[float] = None
    low: Optional[float] = None
    high: Optional[float] = None


def sampled(message_id: str) -> bool:
    """Whether two trainers are asked about a message; always the same answer for the same message."""
    return int(hashlib.sha256(message_id.encode()).hexdigest()[:8], 16) % ONE_IN == 0


def agreement(pairs: Sequence[tuple[str, str]]) -> Agreement:
    """Of what two trainers decided about each of some messages (an intent, or "private").

    Cohen (1960), "A coefficient of agreement for nominal scales", with his standard error. Where both always chose one
    and the same thing, chance explains all of it, and there is no kappa.
    """
    count = len(pairs)
    same = sum(one == other for one, other in pairs) / count if count else 0.0
    if count < ENOUGH or len({name for pair in pairs for name in pair}) < 2:
        return Agreement(count, same)
    first, second = [one for one, _ in pairs], [other for _, other in pairs]
    kappa = float(cohen_kappa_score(first, second))
    by_chance = sum(first.count(name) * second.count(name) for name in set(first)) / count**2
    error = math.sqrt(same * (1 - same) / count) / (1 - by_chance)
    return Agreement(count, same, kappa, max(-1.0, kappa - SURE * error), min(1.0, kappa + SURE * error))

"""Whether a canary is worse than the model that serves.

Both answer conversations that began in the same days and were drawn for them by chance, so a difference is the models'.
Three shares are compared: of conversations in which the assistant fell back, of those that were handed over, and of
those that were judged, by thumb or rating, the share judged badly. Each by Fisher's exact test, one-sided, because only
"worse" leads to something (R. A. Fisher, Statistical Methods for Research Workers, 5th ed. 1934, section 21.02).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scipy.stats import fisher_exact

from bot.crm.answering_models import Outcomes

ENOUGH = 50
"""Conversations of each model, of judgements conversations that were judged, below which nothing is concluded."""

LEVEL = 0.002
"""How unlikely a difference has to be by chance to count.

So far below the usual 0.05 because three shares are looked at, and again every minute: what is looked at often enough
crosses any line once. docs/models.md says how often it was crossed by a canary as good as the model that serves.
"""


@dataclass(frozen=True)
class Worse:
    """One share by which a canary is worse: so many of so many of its conversations, and of the serving model's.

    `chance` is how likely a difference as large would be if both were as good.
    """

    what: str  # fell_back, handed_over, judged_badly
    canary: tuple[int, int]
    serving: tuple[int, int]
    chance: float

    def as_json(self) -> dict[str, Any]:
        """For the audit trail."""
        shown = {"what": self.what, "canary": list(self.canary), "serving": list(self.serving)}
        return {**shown, "chance": float(f"{self.chance:.2g}")}

    @property
    def sentence(self) -> str:
        """For people."""
        words = {
            "fell_back": "was not understood",
            "handed_over": "was handed over",
            "judged_badly": "was judged badly",
        }
        (ours, of_ours), (theirs, of_theirs) = self.canary, self.serving
        return (
            f"Somebody {words[self.what]} in {ours} of {of_ours} conversations of the canary and in {theirs} of "
            f"{of_theirs} of the model that serves."
        )


def worse(canary: Outcomes, serving: Outcomes) -> Sequence[Worse]:
    """The shares by which the canary is worse, the surest first; none where it is not, or too little is known."""
    pairs = {
        "fell_back": ((canary.fell_back, canary.conversations), (serving.fell_back, serving.conversations)),
        "handed_over": ((canary.handed_over, canary.conversations), (serving.handed_over, serving.conversations)),
        "judged_badly": ((canary.judged_badly, canary.judged), (serving.judged_badly, serving.judged)),
    }
    found = [
        Worse(what, ours, theirs, chance(ours, theirs))
        for what, (ours, theirs) in pairs.items()
        if min(ours[1], theirs[1]) >= ENOUGH
    ]
    return sorted((each for each in found if each.chance < LEVEL), key=lambda each: each.chance)


def chance(canary: tuple[int, int], serving: tuple[int, int]) -> float:
    """How likely the canary's share would be as high or higher, if both models were as good: Fisher's exact test.

    Each pair is how many, of how many.
    """
    table = [[canary[0], canary[1] - canary[0]], [serving[0], serving[1] - serving[0]]]
    return float(fisher_exact(table, alternative="greater")[1])

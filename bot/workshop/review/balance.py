"""How many training messages an intent has in a language, beside what it has in the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

THIN = 0.5
"""Below this share of the average an intent is thin in a language."""

Counts = Mapping[str, Mapping[str, int]]
"""How many training messages there are, by language and intent."""


@dataclass(frozen=True)
class Balance:
    """An intent in a language: `count` messages there, and the `average` over all languages."""

    language: str
    intent: str
    count: int
    average: float

    @property
    def thin(self) -> bool:
        """Whether there are clearly fewer than elsewhere."""
        return self.count < THIN * self.average


def balance(counts: Counts, language: str, intent: str) -> Balance:
    """Of one intent in one language; both may be new."""
    of_intent = [each.get(intent, 0) for each in counts.values()]
    average = sum(of_intent) / len(of_intent) if of_intent else 0.0
    return Balance(language, intent, counts.get(language, {}).get(intent, 0), average)


def thin(counts: Counts) -> Sequence[Balance]:
    """All that are thin, those first that have least beside the others."""
    intents = sorted({intent for each in counts.values() for intent in each})
    found = [balance(counts, language, intent) for language in counts for intent in intents]
    return sorted((each for each in found if each.thin), key=lambda each: each.count / each.average)

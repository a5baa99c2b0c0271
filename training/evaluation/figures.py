"""The figures of one language, counted from its readings. All shares run from 0 to 1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, quantiles

from bot.nlu.safety_net import ESCALATIONS
from training.evaluation.readings import Reading

CRISIS, OUT_OF_SCOPE, FALLBACK = "express_crisis", "out_of_scope", "nlu_fallback"

VALUES = ("amount", "term", "rate")
"""The kinds of value that have a gate; dates, kinds of loan and the rest are only reported."""


@dataclass(frozen=True)
class Figures:
    """What was measured. `values` and `by_kind` count a value right when it is read at exactly its place.

    `confused` are pairs (intent, taken for) with their numbers. Times are milliseconds.
    """

    messages: int
    accuracy: float
    macro_f1: float
    f1: Mapping[str, float]
    confused: Mapping[tuple[str, str], int]
    escalation_recall: float
    crisis_recall: float
    false_alarms: float
    out_of_scope_recall: float
    refused: float
    values: float
    by_kind: Mapping[str, float]
    language: float
    language_from_three_words: float
    median_ms: float
    slowest_twentieth_ms: float


def figures(readings: Sequence[Reading]) -> Figures:
    """Counts one language's readings, of which there must be some of every intent."""
    escalations = [r for r in readings if r.example.intent in ESCALATIONS]
    others = [r for r in readings if r.example.intent not in ESCALATIONS]
    in_scope = [r for r in readings if r.example.intent != OUT_OF_SCOPE]
    written = [r for r in readings if r.language_words > 0 and r.example.intent != "change_language"]
    f1 = {intent: _f1(readings, intent) for intent in sorted({r.example.intent for r in readings})}
    kinds = sorted({entity for r in readings for entity, _ in r.example.values})
    times = [r.ms for r in readings]
    return Figures(
        messages=len(readings),
        accuracy=share(readings, lambda r: r.right),
        macro_f1=mean(f1.values()),
        f1=f1,
        confused=dict(Counter((r.example.intent, r.intent) for r in readings if not r.right).most_common()),
        escalation_recall=share(escalations, lambda r: r.intent in ESCALATIONS),
        crisis_recall=share([r for r in readings if r.example.intent == CRISIS], lambda r: r.right),
        false_alarms=share(others, lambda r: r.intent in ESCALATIONS),
        out_of_scope_recall=share(
            [r for r in readings if r.example.intent == OUT_OF_SCOPE], lambda r: r.intent in (OUT_OF_SCOPE, FALLBACK)
        ),
        refused=share(in_scope, lambda r: r.intent == OUT_OF_SCOPE),
        values=_found(readings, VALUES),
        by_kind={kind: _found(readings, (kind,)) for kind in kinds},
        language=share(written, _in_its_language),
        language_from_three_words=share([r for r in written if r.language_words >= 3], _in_its_language),
        median_ms=quantiles(times, n=2)[0],
        slowest_twentieth_ms=quantiles(times, n=20)[-1],
    )


def share(readings: Sequence[Reading], is_so: Callable[[Reading], bool]) -> float:
    """How many of the readings are so; 1 where there are none."""
    return sum(map(is_so, readings)) / len(readings) if readings else 1.0


def _in_its_language(reading: Reading) -> bool:
    return reading.language == reading.code


def _f1(readings: Sequence[Reading], intent: str) -> float:
    """The harmonic mean of an intent's precision and recall."""
    right = sum(r.right for r in readings if r.example.intent == intent)
    meant = sum(r.example.intent == intent for r in readings)
    taken = sum(r.intent == intent for r in readings)
    return 2 * right / (meant + taken)


def _found(readings: Sequence[Reading], kinds: Sequence[str]) -> float:
    """The share of the marked values of these kinds that were read with the same words."""
    meant = found = 0
    for reading in readings:
        left = Counter((entity, words) for entity, words, _ in reading.values)
        for value in reading.example.values:
            if value[0] in kinds:
                meant += 1
                found += left[value] > 0
                left[value] -= 1
    return found / meant if meant else 1.0

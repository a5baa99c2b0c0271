"""The register of one message: how formal, how direct, how much relationship before business.

The three axes follow Brown and Levinson (1987) on politeness, Brown and Gilman (1960) on T–V address, and Hall (1976)
and Meyer (2014) on context and on relation before task. Evidence is what this person writes, never who they are. The
markers stand in `bot/culture/languages/<lang>.yml`; a message without any says nothing (neutral, confidence 0).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.culture.language_facts import LanguageFacts, Marker

AXES: Mapping[str, tuple[str, str, str]] = {
    # axis: (value on the positive side, value on the negative side, value without evidence)
    "formality": ("formal", "casual", "neutral"),
    "directness": ("direct", "indirect", "neutral"),
    "orientation": ("relational", "efficient", "neutral"),
}

SHIPPED_THRESHOLD = 0.3
"""Below this absolute score an axis is neutral."""


@dataclass(frozen=True)
class Evidence:
    """The words of the message that a reading rests on, at `start`…`end`, and how strongly they speak (0 to 1)."""

    axis: str
    value: str
    words: str
    weight: float
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """One axis. `score` runs from -1 to 1 (formal, direct, relational positive); confidence from 0 to 1."""

    value: str
    confidence: float
    score: float


@dataclass(frozen=True)
class Register:
    """A message's register, with the evidence in the order of the text."""

    formality: Reading
    directness: Reading
    orientation: Reading
    evidence: tuple[Evidence, ...]

    def as_json(self) -> dict[str, Any]:
        """The form in which it travels on a parse result."""
        axes: dict[str, Any] = {
            axis: {
                "value": getattr(self, axis).value,
                "confidence": round(getattr(self, axis).confidence, 3),
                "score": round(getattr(self, axis).score, 3),
            }
            for axis in AXES
        }
        axes["evidence"] = [
            {"axis": e.axis, "value": e.value, "words": e.words, "weight": e.weight, "start": e.start, "end": e.end}
            for e in self.evidence
        ]
        return axes


def reading(axis: str, score: float, threshold: float = SHIPPED_THRESHOLD) -> Reading:
    """Turns a score into a value: its side beyond the threshold, otherwise neutral with what confidence is left."""
    positive, negative, neutral = AXES[axis]
    if abs(score) < threshold:
        return Reading(neutral, (1 - abs(score) / threshold) if score else 0.0, score)
    return Reading(positive if score > 0 else negative, abs(score), score)


class RegisterDetector:
    """Reads the register of messages in one language. Building compiles its markers; reading is pure."""

    def __init__(self, facts: LanguageFacts) -> None:
        self._patterns: list[tuple[str, str, int, float, re.Pattern[str]]] = []
        markers = facts.register_markers
        for axis, (positive, negative, _) in AXES.items():
            of_axis = getattr(markers, axis)
            for value, sign in ((positive, 1), (negative, -1)):
                for marker in getattr(of_axis, value):
                    self._patterns.append((axis, value, sign, marker[0], _compile(marker, facts.word_spacing)))

    def read(self, text: str) -> Register:
        """The register of one message. Text of any length; empty text gives three neutral readings."""
        plain = unicodedata.normalize("NFC", text)
        evidence: list[tuple[int, Evidence]] = []
        for axis, value, sign, weight, pattern in self._patterns:
            for match in pattern.finditer(plain):
                if match.group().strip():
                    found = Evidence(axis, value, match.group().strip(), weight, match.start(), match.end())
                    evidence.append((sign, found))
        scores = {axis: _score((s, e) for s, e in evidence if e.axis == axis) for axis in AXES}
        ordered = tuple(e for _, e in sorted(evidence, key=lambda pair: (pair[1].start, pair[1].axis)))
        return Register(evidence=ordered, **{axis: reading(axis, scores[axis]) for axis in AXES})


def _compile(marker: Marker, word_spacing: bool) -> re.Pattern[str]:
    pattern = unicodedata.normalize("NFC", marker[1])
    if word_spacing:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


def _score(evidence: Iterable[tuple[int, Evidence]]) -> float:
    """Adds evidence up so that one strong word is enough, several weak ones agree, and opposites cancel.

    Independent pieces of evidence of weight w are combined as 1 − Π(1 − w) on each side; the sides are then subtracted.
    """
    left = {1: 1.0, -1: 1.0}
    for sign, found in evidence:
        left[sign] *= 1 - min(found.weight, 0.99)
    score = left[-1] - left[1]
    return 0.0 if math.isclose(score, 0, abs_tol=1e-9) else score

"""The register of a whole conversation: what one message shows becomes what replies follow, slowly and reversibly.

Replies begin politely (formal, direct in substance, warm enough). An axis moves only when the evidence of several
messages agrees, and what the borrower asks for overrides everything until they change it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.culture.register import AXES, SHIPPED_THRESHOLD, Register

START = {"formality": "formal", "directness": "direct", "orientation": "relational"}
"""Where every conversation begins, in every language: polite, plain, friendly."""

MESSAGES_TO_SHIFT = 2
"""An axis moves after this many messages whose evidence agrees without contradiction in between."""

TELLING = 0.1
"""Evidence lighter than this is counted, but not told to anybody: it shows something only together with other."""

LONGEST_EVIDENCE = 6
"""How many quoted words are kept to explain the manner with."""


@dataclass(frozen=True)
class Leaning:
    """What the last messages showed on one axis: a value and how many messages in a row showed it."""

    value: str
    messages: int


@dataclass(frozen=True)
class ConversationRegister:
    """The manner in which to reply, and why. `wishes` holds what the borrower asked for, by axis."""

    formality: str = START["formality"]
    directness: str = START["directness"]
    orientation: str = START["orientation"]
    leanings: Mapping[str, Leaning] = field(default_factory=dict)
    wishes: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """Why it is so: `wish`, `evidence` or `start`."""
        if self.wishes:
            return "wish"
        moved = any(getattr(self, axis) != START[axis] for axis in AXES)
        return "evidence" if moved and self.evidence else "start"

    def as_json(self) -> dict[str, Any]:
        """The form in which it is kept in slots and in the database."""
        return {
            **{axis: getattr(self, axis) for axis in AXES},
            "leanings": {axis: [lean.value, lean.messages] for axis, lean in self.leanings.items()},
            "wishes": dict(self.wishes),
            "evidence": list(self.evidence),
        }


def from_json(data: Mapping[str, Any] | None) -> ConversationRegister:
    """The inverse of `as_json`; nothing gives the start."""
    if not data:
        return ConversationRegister()
    return ConversationRegister(
        **{axis: str(data[axis]) for axis in AXES if axis in data},
        leanings={axis: Leaning(str(v), int(n)) for axis, (v, n) in data.get("leanings", {}).items()},
        wishes=dict(data.get("wishes", {})),
        evidence=tuple(data.get("evidence", ())),
    )


def after_message(before: ConversationRegister, seen: Register) -> ConversationRegister:
    """The conversation's register after one more message of the borrower's."""
    leanings = dict(before.leanings)
    values = {axis: getattr(before, axis) for axis in AXES}
    for axis in AXES:
        shown = getattr(seen, axis)
        if abs(shown.score) < SHIPPED_THRESHOLD:
            continue
        earlier = leanings.get(axis)
        repeated = earlier is not None and earlier.value == shown.value
        leanings[axis] = Leaning(shown.value, (earlier.messages if earlier and repeated else 0) + 1)
        if leanings[axis].messages >= MESSAGES_TO_SHIFT and axis not in before.wishes:
            values[axis] = shown.value
    words = [e.words.lower() for e in seen.evidence if e.weight >= TELLING]
    kept = tuple(dict.fromkeys([*before.evidence, *words]))[-LONGEST_EVIDENCE:]
    return replace(before, leanings=leanings, evidence=kept, **values)


WISHES: Mapping[str, Mapping[str, str]] = {
    "formal": {"formality": "formal"},
    "neutral": {"formality": "neutral"},
    "casual": {"formality": "casual"},
    "brief": {"orientation": "efficient", "directness": "direct"},
    "warm": {"orientation": "relational"},
    "direct": {"directness": "direct"},
    "gentle": {"directness": "indirect", "orientation": "relational"},
    "plain": {"directness": "direct", "formality": "neutral"},
}
"""What each wish fixes."""


def after_wish(before: ConversationRegister, wish: str) -> ConversationRegister:
    """The conversation's register after the borrower asked for a manner; raises KeyError for an unknown wish."""
    fixed = WISHES[wish]
    axes = {axis: fixed.get(axis, getattr(before, axis)) for axis in AXES}
    return replace(before, wishes={**before.wishes, **fixed}, **axes)

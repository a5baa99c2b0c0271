"""What a check of a draft has found, in words for a trainer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

CONTRADICTS_RULE = "contradicts_rule"
CONTRADICTS_STORY = "contradicts_story"
UNKNOWN_NAME = "unknown_name"
NAME_TAKEN = "name_taken"
ALREADY_THERE = "already_there"
INCOMPLETE = "incomplete"
ELSEWHERE = "elsewhere"
UNREADABLE = "unreadable"

KINDS: Mapping[str, str] = {
    CONTRADICTS_RULE: "Against a rule",
    CONTRADICTS_STORY: "Against a story",
    UNKNOWN_NAME: "Not known",
    NAME_TAKEN: "Name is taken",
    ALREADY_THERE: "There already",
    INCOMPLETE: "Not complete",
    ELSEWHERE: "Not of this draft",
    UNREADABLE: "Could not be read",
}
"""Kinds of findings with their names."""

HINTS = frozenset({ALREADY_THERE, ELSEWHERE})
"""Kinds that do not keep a draft from being saved."""


@dataclass(frozen=True)
class Place:
    """Where something stands: the project's file, the story or rule, and the step in it, from 0.

    The draft itself has no file yet: "". A step is None where the whole story is meant.
    """

    file: str
    story: str
    step: Optional[int] = None


@dataclass(frozen=True)
class Finding:
    """One of them: its kind, a sentence, and all places that it is about, the draft's own first."""

    kind: str
    words: str
    places: Sequence[Place]

    @property
    def stops(self) -> bool:
        """Whether a draft with it would break training or fail as a test."""
        return self.kind not in HINTS

    def as_json(self) -> Mapping[str, Any]:
        """`{kind, words, places: [{file, story, step}]}`."""
        places = [{"file": each.file, "story": each.story, "step": each.step} for each in self.places]
        return {"kind": self.kind, "words": self.words, "places": places}

    @property
    def step(self) -> Optional[int]:
        """The draft's own step, if it is about one."""
        return next((each.step for each in self.places if not each.file), None)


def from_json(data: Optional[Sequence[Mapping[str, Any]]]) -> list[Finding]:
    """Findings from the database; none where nothing was checked yet."""
    return [
        Finding(
            str(each["kind"]),
            str(each["words"]),
            [Place(str(p["file"]), str(p["story"]), p.get("step")) for p in each.get("places", ())],
        )
        for each in data or ()
    ]

"""The kinds of case: how grave, how soon an officer answers, and what the assistant asks before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

STORY, WISH, SINCE = "case_story", "case_wish", "case_since"
"""The questions of the case form: what happened, what would help, since when."""


@dataclass(frozen=True)
class Kind:
    """`severity` 1 is the gravest; `hours` are the office's working hours until an officer has answered."""

    name: str
    severity: int
    hours: int
    asks: Sequence[str] = ()


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("crisis", 1, 1),
        Kind("harassment", 2, 4, (STORY, SINCE)),
        Kind("fraud", 2, 4, (STORY, SINCE)),
        Kind("hardship", 2, 4, (STORY, WISH, SINCE)),
        Kind("down", 3, 4),
        Kind("restructure", 3, 8, (WISH, SINCE)),
        Kind("dispute", 3, 8, (STORY, SINCE)),
        Kind("complaint", 3, 8, (STORY, WISH)),
        Kind("human", 4, 4),
        Kind("failed", 4, 4),
        Kind("request", 4, 8),
    )
}

KIND_OF_INTENT: Mapping[str, str] = {
    "report_hardship": "hardship",
    "request_restructure": "restructure",
    "express_crisis": "crisis",
    "file_complaint": "complaint",
    "dispute_charge": "dispute",
    "report_harassment": "harassment",
    "report_fraud": "fraud",
    "ask_human": "human",
}

DISTRESS = frozenset({"crisis", "hardship", "restructure", "harassment"})
"""Kinds of case whose borrowers are in distress: they are asked for no rating."""

CARE = DISTRESS | {"complaint", "dispute", "fraud"}
"""Kinds of case in which nobody is written to casually, whatever their manner was before."""

OPEN_STATES = ("new", "waiting", "held", "with_borrower", "reopened")
"""States in which a case still needs somebody."""

"""The kinds of case: how grave they are, and what the assistant asks before an officer answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

STORY, WISH, SINCE = "case_story", "case_wish", "case_since"
"""The questions of the case form: what happened, what would help, since when."""


@dataclass(frozen=True)
class Kind:
    """`severity` 1 is the gravest. How soon officers act stands in `lender/response_times.yml`."""

    name: str
    severity: int
    asks: Sequence[str] = ()


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("crisis", 1),
        Kind("harassment", 2, (STORY, SINCE)),
        Kind("fraud", 2, (STORY, SINCE)),
        Kind("hardship", 2, (STORY, WISH, SINCE)),
        Kind("down", 3),
        Kind("restructure", 3, (WISH, SINCE)),
        Kind("dispute", 3, (STORY, SINCE)),
        Kind("complaint", 3, (STORY, WISH)),
        Kind("human", 4),
        Kind("failed", 4),
        Kind("request", 4),
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

COMPLAINTS = frozenset({"complaint", "dispute", "harassment"})
"""Kinds of case that the law of a market counts as complaints, with its deadlines."""
CARE = DISTRESS | {"complaint", "dispute", "fraud"}
"""Kinds of case in which nobody is written to casually, whatever their manner was before."""

OF_THE_CHAT = frozenset({"down", "human", "failed", "request"})
"""Kinds of case that are about one chat or one wish: a second one elsewhere is another matter, and answered there."""

OPEN_STATES = ("new", "waiting", "held", "with_borrower", "reopened")
"""States in which a case still needs somebody."""

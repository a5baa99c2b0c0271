"""The kinds of job: the function that does each, and how much memory it needs.

A function is named as `module:function` and only imported when its job is done. It has the form
`run(arguments: Mapping[str, Any], parts: Parts, tell: Tell) -> Mapping[str, Any]`; what it returns is the job's result,
what it raises of `RapportError` and LookupError is told to people as its failure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """`run` is `module:function`; `memory` the megabytes that must be free before it begins; `name` is for people.

    One that is done `beside` others waits for people most of its time, so it keeps no training waiting.
    """

    run: str
    memory: int
    name: str
    beside: bool = False


KINDS: Mapping[str, Kind] = {
    # At most 3,644 MB (PSS) when it was measured with 48,947 messages, the two machines fitted at once.
    "train": Kind("training.jobs.model:run", 3700, "Train a model"),
    "compare": Kind("training.comparing.job:run", 2500, "Compare a model with the one that serves"),
    "harvest": Kind("training.harvest.job:run", 1500, "Look for messages to review"),
    "check_stories": Kind("training.story_check.job:run", 1000, "Check stories"),
    "rehearse": Kind("training.stage.job:run", 1200, "Rehearse with a model", beside=True),
}

BESIDE = frozenset(name for name, kind in KINDS.items() if kind.beside)

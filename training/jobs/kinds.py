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
    """`run` is `module:function`; `memory` the megabytes that must be free before it begins; `name` is for people."""

    run: str
    memory: int
    name: str


KINDS: Mapping[str, Kind] = {
    "train": Kind("training.jobs.model:run", 2500, "Train a model"),
    "compare": Kind("training.comparing.job:run", 2500, "Compare a model with the one that serves"),
    "harvest": Kind("training.harvest.job:run", 1500, "Look for messages to review"),
    "check_stories": Kind("training.story_check.job:run", 1000, "Check stories"),
}

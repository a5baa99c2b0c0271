"""The job `check_stories`: checks one version of a draft, and keeps with it what was found."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.bootstrap import Parts
from bot.crm import story_drafts
from bot.errors import SaveRefused
from bot.workshop import saving
from bot.workshop.stories import steps
from training.jobs.telling import Tell
from training.story_check.check import Checked, check


def run(arguments: Mapping[str, Any], parts: Parts, tell: Tell) -> Mapping[str, Any]:
    """Checks the draft `draft` in its version `version`: how many findings there are, and how many stop it.

    It is checked among all that was saved so far. Where that folder cannot be made, it is checked among the project's
    own stories, and the log says why. Raises LookupError where the draft was thrown away.
    """
    began, draft_id = time.monotonic(), str(arguments["draft"])
    with parts.database.read() as session:
        draft = story_drafts.find(session, draft_id)
    if draft is None:
        raise LookupError("The draft was thrown away before it was checked.")
    version = int(draft.version)

    def progress(step: str, share: float) -> None:
        tell.step(step)
        tell.share(share)

    progress("Looking for what was saved last", 0.05)
    folder = Path.cwd()
    try:
        folder = saving.newest_folder(folder, parts.settings.var)
    except SaveRefused as refused:
        tell.line(f"Checked among the project's own stories alone: {refused}")
    was = (str(draft.saved_path), str(draft.saved_title)) if draft.saved_path else None
    checked = Checked(str(draft.title), str(draft.kind), steps.from_json(draft.steps), was)
    found = check(folder, checked, progress)
    with parts.database.write() as session:
        counts = story_drafts.checked(session, draft_id, version, [each.as_json() for each in found])
    tell.line(f"{len(found)} findings in {time.monotonic() - began:.1f} s.")
    return {
        "draft": draft_id,
        "version": version,
        "findings": len(found),
        "stopping": sum(each.stops for each in found),
        "counts": counts,
    }

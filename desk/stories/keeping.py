"""Checking a draft among all stories and rules, and saving it into the project."""

from __future__ import annotations

from pathlib import Path

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from bot.crm import jobs, story_drafts
from bot.crm.session import Session
from bot.errors import BadInput, SaveRefused
from bot.workshop import saving
from bot.workshop.saved import Author, Saved
from bot.workshop.stories import steps
from bot.workshop.stories.into_files import Draft
from desk.pages import NO_STORE
from desk.stories import drafts
from desk.visit import Visit, see

JOB = "check_stories"
"""The kind of job that checks a draft."""

LONGEST_MESSAGE = 500
"""Characters of what is said of a save."""


async def check(visit: Visit) -> Response:
    """Asks for a check of the draft as it stands."""
    draft_id = (await drafts.read(visit)).draft.id

    def work(session: Session) -> None:
        draft = story_drafts.lock(session, draft_id)
        asked = {"draft": draft_id, "version": draft.version}
        job = jobs.add(session, JOB, asked, f"officer:{visit.officer.login}", visit.now)
        story_drafts.check_asked(session, draft_id, str(job.id))

    await visit.desk.write(work)
    return see(f"/desk/stories/drafts/{draft_id}#check")


async def progress(visit: Visit) -> Response:
    """How far the check is, for the page's script: whether it goes on, in words, and as a share of all."""
    shown = await drafts.read(visit)
    job = shown.job
    told = {
        "checking": shown.checking,
        "step": (job.step or "Waiting for its turn") if job else "",
        "share": job.share if job else None,
        "version": shown.draft.version,
    }
    return JSONResponse(told, headers=NO_STORE)


async def save(visit: Visit) -> Response:
    """Saves the draft as a commit, or a patch, with the trainer's name."""
    shown = await drafts.read(visit)
    draft, message = shown.draft, " ".join(visit.form.get("message", "").split())[:LONGEST_MESSAGE]
    refused = _refused(shown, drafts.version(visit))
    if refused:
        return await drafts.editor(visit, 409, problem=refused)
    made = Draft(
        title=str(draft.title),
        kind=str(draft.kind),
        steps=steps.from_json(draft.steps),
        was_path=draft.saved_path,
        was_title=draft.saved_title,
    )
    kind = "Story" if made.kind == "story" else "Conversation test"

    def write() -> Saved:
        author = Author(str(visit.officer.name), str(visit.officer.login))
        said = message or f"{kind}: {made.title}"
        return saving.save(Path.cwd(), visit.parts.settings.var, made.change, said, author)

    try:
        saved = await anyio.to_thread.run_sync(write)
    except (BadInput, SaveRefused) as error:
        return await drafts.editor(visit, 409, problem=str(error))

    def keep(session: Session) -> None:
        name = saved.name or str(draft.saved_as or "")
        try:
            story_drafts.saved(session, str(draft.id), int(draft.version), made.path, made.title, name, visit.now)
        except LookupError as error:
            raise HTTPException(404, str(error)) from error

    await visit.desk.write(keep)
    if saved.missed:
        return await drafts.editor(visit, notice=f"It is saved. {saved.missed}")
    return see(f"/desk/stories/drafts/{draft.id}#saved")


def _refused(shown: drafts.Shown, version: int) -> str:
    """Why the draft cannot be saved as it stands, or nothing."""
    if version != shown.draft.version:
        return f"{shown.draft.changed_by} has changed this draft meanwhile. Read it as it is now, and save it then."
    if not shown.is_checked:
        return "Check it first: it was changed since the last check."
    if shown.stops:
        return "What the check has found stands against saving it. Change that first, and check again."
    return ""

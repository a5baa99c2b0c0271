"""The list of drafts and the editor: a draft as a dialogue whose steps can be cut, changed, moved and left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import jobs, story_drafts
from bot.crm.session import Session
from bot.crm.tables import Job, StoryDraft
from bot.errors import BadInput
from bot.workshop.stories import findings, generalising, steps, writing
from bot.workshop.stories.findings import Finding
from desk.stories import ground, naming
from desk.stories.changing import changed
from desk.visit import Visit, see


@dataclass(frozen=True)
class Shown:
    """A draft with the check that was asked for last."""

    draft: StoryDraft
    job: Optional[Job]

    @property
    def is_checked(self) -> bool:
        """Whether the findings are of the draft as it stands."""
        return bool(self.draft.checked_version == self.draft.version)

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found of the draft as it stands."""
        return findings.from_json(self.draft.findings) if self.is_checked else []

    @property
    def checking(self) -> bool:
        """Whether a check of the draft as it stands is waited for."""
        return self.job is not None and self.job.state not in jobs.ENDED and not self.is_checked

    @property
    def stops(self) -> Sequence[Finding]:
        """What keeps it from being saved. What a test has against today's rules does not: it says what shall be."""
        of_test = (findings.CONTRADICTS_RULE, findings.CONTRADICTS_STORY)
        return [
            each for each in self.findings if each.stops and not (self.draft.kind == "test" and each.kind in of_test)
        ]


async def show_all(visit: Visit) -> Response:
    """The drafts, the last changed first."""
    found = await visit.desk.read(story_drafts.newest)
    return visit.page("stories/drafts.html", drafts=found, zone=visit.now.tzinfo)


async def show(visit: Visit) -> Response:
    """The editor."""
    return await editor(visit)


async def change(visit: Visit) -> Response:
    """One change of the steps."""
    draft = (await read(visit)).draft
    try:
        made, place = changed(steps.from_json(draft.steps), visit.form, ground.names(visit))
        await _keep(visit, steps=steps.as_json(made))
    except BadInput as error:
        return await editor(visit, 409 if error.code == "changed" else 422, problem=str(error))
    return see(f"/desk/stories/drafts/{draft.id}#s{place}")


async def describe(visit: Visit) -> Response:
    """Another title or kind; with the kind goes which steps are proposed to be kept."""
    draft, kind = (await read(visit)).draft, visit.form.get("kind", "")
    more: dict[str, Any] = {"title": visit.form.get("title", ""), "kind": kind}
    if kind != draft.kind and kind in story_drafts.KINDS:
        more["steps"] = steps.as_json(generalising.propose(steps.from_json(draft.steps), kind))
    try:
        await _keep(visit, **more)
    except BadInput as error:
        return await editor(visit, 409 if error.code == "changed" else 422, problem=str(error))
    return see(f"/desk/stories/drafts/{draft.id}")


async def throw_away(visit: Visit) -> Response:
    """Deletes the draft."""
    draft_id = (await read(visit)).draft.id
    await visit.desk.write(lambda session: story_drafts.throw_away(session, draft_id))
    return see("/desk/stories")


async def read(visit: Visit) -> Shown:
    """The draft of the address. Raises `HTTPException` 404."""
    draft_id = visit.path_id()

    def work(session: Session) -> Shown:
        draft = story_drafts.find(session, draft_id)
        if draft is None:
            raise HTTPException(404, "There is no such draft; somebody may have thrown it away.")
        return Shown(draft, _job(session, draft))

    return await visit.desk.read(work)


async def editor(visit: Visit, status: int = 200, problem: str = "", notice: str = "") -> Response:
    """The editor's page."""
    shown, names = await read(visit), ground.names(visit)
    found = steps.from_json(shown.draft.steps)
    by_step: dict[Optional[int], list[Finding]] = {}
    for each in shown.findings:
        by_step.setdefault(each.step, []).append(each)
    return visit.page(
        "stories/editor.html",
        status,
        shown=shown,
        draft=shown.draft,
        turns=steps.turns(found),
        kept=sum(step.kept for step in found),
        by_step=by_step,
        names=names,
        naming=naming,
        reasons=generalising.REASONS,
        kinds=findings.KINDS,
        written=writing.block(str(shown.draft.title), found, with_words=shown.draft.kind == "test"),
        problem=problem,
        notice=notice,
        longest=story_drafts.LONGEST_TITLE,
        zone=visit.now.tzinfo,
    )


def version(visit: Visit) -> int:
    """The version that the form was made of. Raises `BadInput`."""
    given = visit.form.get("version", "")
    if not (given.isascii() and given.isdigit() and len(given) < 9):
        raise BadInput("version", "The form has expired. Load the page again.")
    return int(given)


def _job(session: Session, draft: StoryDraft) -> Optional[Job]:
    try:
        return jobs.find(session, str(draft.job_id)) if draft.job_id else None
    except LookupError:
        return None


async def _keep(visit: Visit, **more: Any) -> None:
    draft_id, read_as = visit.path_id(), version(visit)

    def work(session: Session) -> None:
        try:
            story_drafts.change(session, draft_id, read_as, visit.officer, visit.now, **more)
        except LookupError as error:
            raise HTTPException(404, str(error)) from error

    await visit.desk.write(work)

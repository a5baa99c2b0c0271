"""A job's page: how far it is, what it wrote, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import jobs, models
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import Job, JobLine
from bot.workshop.models.shelf import full_name
from desk.guard import act, live, page
from desk.models.overview import logins
from desk.models.shown import officer, piece, shown
from desk.visit import ID, Visit, see

LINES = 300
"""So many of a log's last lines are shown."""


@dataclass(frozen=True)
class Work:
    """A job with the end of its log; `left_out` counts the lines before. What came of it: a model, the job that
    compares it, a comparison."""

    job: Job
    lines: Sequence[JobLine]
    left_out: int
    ended: bool
    model: Optional[str]
    compare: Optional[str]
    comparison: Optional[str]
    names: Mapping[str, str]


def routes() -> list[BaseRoute]:
    """The routes of jobs."""
    return [
        page("/jobs/{id}", May.SEE_MODELS, show),
        live("/jobs/{id}/live", May.SEE_MODELS, show_live),
        act("/jobs/{id}/cancel", May.TRAIN, cancel),
    ]


async def show(visit: Visit) -> Response:
    """The page."""
    return await shown(visit, "job.html", work=await _read(visit))


async def show_live(visit: Visit) -> Response:
    """What changes on it."""
    return piece(visit, "job_piece.html", work=await _read(visit))


async def cancel(visit: Visit) -> Response:
    """Somebody wishes it to stop."""
    job_id = visit.path_id()

    def work(session: Session) -> None:
        try:
            jobs.want_cancel(session, job_id, officer(visit), visit.now)
        except LookupError as error:
            raise HTTPException(404, "There is no such job.") from error

    await visit.desk.write(work)
    return see(f"/desk/jobs/{job_id}")


async def _read(visit: Visit) -> Work:
    job_id = visit.path_id()
    return await visit.desk.read(lambda session: read(session, job_id))


def read(session: Session, job_id: str) -> Work:
    """A job as it is now. Raises `HTTPException` 404."""
    try:
        job = jobs.find(session, job_id)
    except LookupError as error:
        raise HTTPException(404, "There is no such job.") from error
    lines = jobs.lines(session, job_id)
    result = job.result or {}
    following = str(result.get("compare") or "")
    return Work(
        job,
        lines[-LINES:],
        max(len(lines) - LINES, 0),
        job.state in jobs.ENDED,
        str(result["model"]) if job.kind == "train" and result.get("model") else None,
        following if ID.fullmatch(following) else None,
        _comparison(session, result) if job.kind == "compare" else None,
        logins(session),
    )


def _comparison(session: Session, result: Mapping[str, object]) -> Optional[str]:
    """The id of the line of the audit trail that a comparison has left."""
    if "candidate" not in result:
        return None
    candidate, against = full_name(str(result["candidate"])), full_name(str(result["against"]))
    found = models.last_comparison(session, candidate, against)
    return str(found.id) if found else None

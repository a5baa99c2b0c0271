"""Merging cases, and the steps that follow a resolution."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import Case, Officer
from desk.case.lookup import known, locked
from desk.guard import act
from desk.visit import Visit, see


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        act("/cases/{id}/merge", May.ACT_ON_CASES, merge),
        act("/cases/{id}/steps", May.ACT_ON_CASES, add_step),
        act("/cases/{id}/step-done", May.ACT_ON_CASES, finish_step),
        act("/cases/{id}/step-dropped", May.ACT_ON_CASES, drop_step),
    ]


async def merge(visit: Visit) -> Response:
    """Merges the case into another one, whose page is shown then."""
    case_id, into, why = visit.path_id(), visit.form.get("into", ""), visit.form.get("why", "")

    def work(session: Session) -> str:
        known(session, case_id)  # merging itself locks two conversations, in an order of its own
        return str(visit.parts.merging.merge(session, case_id, visit.officer, into, why, visit.parts.clock).id)

    return see(f"/desk/cases/{await visit.desk.write(work)}")


async def add_step(visit: Visit) -> Response:
    """Plans a step."""
    form, repair = visit.form, visit.parts.repair
    what, days, words = form.get("what", ""), form.get("days", ""), form.get("words", "")
    return await _step(visit, lambda session, case, me, now: repair.add(session, case, me, what, days, words, now))


async def finish_step(visit: Visit) -> Response:
    """Ticks a step off."""
    step, repair = visit.form.get("step", ""), visit.parts.repair
    return await _step(visit, lambda session, case, me, now: repair.done(session, case, me, step, now))


async def drop_step(visit: Visit) -> Response:
    """Gives a step up."""
    step, why, repair = visit.form.get("step", ""), visit.form.get("why", ""), visit.parts.repair
    return await _step(visit, lambda session, case, me, now: repair.drop(session, case, me, step, why, now))


async def _step(visit: Visit, step: Callable[[Session, str, Officer, datetime], Case]) -> Response:
    case_id = visit.path_id()

    def work(session: Session) -> str:
        now = locked(session, case_id, visit.parts.clock)
        try:
            return str(step(session, case_id, visit.officer, now).id)
        except LookupError as error:
            raise HTTPException(404, str(error)) from error

    return see(f"/desk/cases/{await visit.desk.write(work)}")

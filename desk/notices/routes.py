"""The page of notices, marking them as seen, and going on and off duty."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from bot.crm import officer_notices, officers
from bot.crm.roles import May
from bot.crm.session import Session
from desk.guard import act, live, page
from desk.pages import NO_STORE
from desk.visit import Visit, see


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/notices", May.READ_CASES, show),
        live("/notices/count", May.READ_CASES, count),
        act("/notices/seen", May.READ_CASES, mark_seen),
        act("/notices/duty", May.ACT_ON_CASES, change_duty),
    ]


async def show(visit: Visit) -> Response:
    """What the officer has not looked at yet, the newest first."""
    lender = visit.parts.lender

    def read(session: Session) -> list[tuple[object, object, object]]:
        found = officer_notices.unseen(session, visit.officer.id)
        return [(notice, case, lender.office(case.market).zone) for notice, case in found]

    return visit.page("notices/page.html", notices=await visit.desk.read(read))


async def count(visit: Visit) -> Response:
    """How many there are, for the sign in the head of every page."""
    number = await visit.desk.read(lambda session: officer_notices.count_unseen(session, visit.officer.id))
    return JSONResponse({"unseen": number}, headers=NO_STORE)


async def mark_seen(visit: Visit) -> Response:
    """The officer has looked at all of them."""
    await visit.desk.write(lambda session: officer_notices.seen(session, visit.officer.id, visit.now))
    return see("/desk/notices")


async def change_duty(visit: Visit) -> Response:
    """Goes on duty or off (`on`: `yes` or `no`). Off duty nobody is given cases; what they hold stays theirs."""
    on_duty = visit.form.get("on") == "yes"

    def write(session: Session) -> None:
        officer = officers.get(session, visit.officer.id)
        assert officer is not None, "the session's foreign key keeps its officer"
        officer.on_duty = on_duty

    await visit.desk.write(write)
    return see("/desk/notices")

"""The inbox: open cases, ended cases, and how an open page learns of changes."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute

from bot.crm.roles import May
from desk.guard import live, page
from desk.inbox.rows import Row, ended_rows, open_rows
from desk.live import INBOX
from desk.pages import NO_STORE
from desk.stream import changes
from desk.visit import Visit


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/", May.READ_CASES, show),
        page("/ended", May.READ_CASES, show_ended),
        live("/rows", May.READ_CASES, show_rows),
        live("/events", May.READ_CASES, stream),
    ]


async def show(visit: Visit) -> Response:
    """Open cases."""
    return visit.page("inbox/page.html", rows=await _open(visit), tab="open")


async def show_ended(visit: Visit) -> Response:
    """Ended cases."""
    rows = await visit.desk.read(lambda session: ended_rows(session, visit.parts.lender, visit.now))
    return visit.page("inbox/page.html", rows=rows, tab="ended")


async def show_rows(visit: Visit) -> Response:
    """Only the list of open cases, to put into an open page."""
    return HTMLResponse(visit.text("inbox/rows.html", rows=await _open(visit), tab="open"), headers=NO_STORE)


async def stream(visit: Visit) -> Response:
    """Says whenever the open cases have changed."""
    return changes(visit, INBOX)


async def _open(visit: Visit) -> Sequence[Row]:
    return await visit.desk.read(lambda session: open_rows(session, visit.parts.lender, visit.now))

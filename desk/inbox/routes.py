"""The inbox: open cases, ended cases, their filters, and how an open page learns of changes."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute

from bot.crm.roles import May
from bot.crm.session import Session
from desk.guard import act, live, page
from desk.inbox import lists, views
from desk.inbox.filters import LABELS, SORTS
from desk.inbox.lists import CaseList
from desk.inbox.views import View
from desk.live import INBOX
from desk.pages import NO_STORE
from desk.stream import changes
from desk.visit import ID, Visit


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/", May.READ_CASES, show),
        page("/ended", May.READ_CASES, show_ended),
        live("/rows", May.READ_CASES, show_rows),
        live("/events", May.READ_CASES, stream),
        page("/views", May.READ_CASES, views.show),
        act("/views/save", May.READ_CASES, views.save),
        act("/views/change", May.READ_CASES, views.change),
        act("/views/delete", May.READ_CASES, views.delete),
    ]


async def show(visit: Visit) -> Response:
    """Open cases."""
    return await _page(visit, "open")


async def show_ended(visit: Visit) -> Response:
    """Ended cases."""
    return await _page(visit, "ended")


async def show_rows(visit: Visit) -> Response:
    """Only the list of open cases with the same filters, to put into an open page."""
    found = await visit.desk.read(lambda session: _list(session, visit, "open"))
    return HTMLResponse(visit.text("inbox/rows.html", list=found, tab="open"), headers=NO_STORE)


async def stream(visit: Visit) -> Response:
    """Says whenever the open cases have changed."""
    return changes(visit, INBOX)


async def _page(visit: Visit, tab: str) -> Response:
    def work(session: Session) -> tuple[CaseList, Sequence[View]]:
        return _list(session, visit, tab), views.visible(session, views.known_choices(visit), visit.officer)

    found, saved = await visit.desk.read(work)
    opened = visit.request.query_params.get("view", "")
    return visit.page(
        "inbox/page.html", list=found, tab=tab, views=saved, opened=opened, labels=LABELS, sorts=SORTS[tab]
    )


def _list(session: Session, visit: Visit, tab: str) -> CaseList:
    query = visit.request.query_params
    after = query.get("after", "")
    return lists.read(
        session,
        visit.parts.lender,
        visit.parts.languages,
        visit.officer,
        visit.now,
        tab,
        query.multi_items(),
        after if ID.fullmatch(after) else None,
    )

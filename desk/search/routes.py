"""The page on which cases are searched."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm.roles import May
from desk.guard import page
from desk.search import results
from desk.visit import ID, Visit

LONGEST = 120
"""Characters of a search."""


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [page("/search", May.READ_CASES, show)]


async def show(visit: Visit) -> Response:
    """What `?q=` finds; behind the message `?after=`."""
    query = visit.request.query_params.get("q", "").replace("\0", "")[:LONGEST].strip()
    after = visit.request.query_params.get("after", "")
    start = after if ID.fullmatch(after) else None
    found = await visit.desk.read(lambda session: results.find(session, visit.parts.lender, query, start))
    return visit.page("search/page.html", results=found, query=query, start=start, longest=LONGEST)

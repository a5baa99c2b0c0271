"""Finding borrowers, and issuing the codes by which a chat recognises them."""

from __future__ import annotations

import anyio.to_thread
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.conversations.recognition import LIFETIME
from bot.crm import borrowers
from bot.crm.looks import SHOWN
from bot.crm.roles import May
from desk.borrower import record
from desk.case.account import account
from desk.case.audit import looks_of
from desk.guard import act, page
from desk.visit import Visit


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/borrowers", May.READ_BORROWERS, show_all),
        page("/borrowers/{id}", May.READ_BORROWERS, show),
        act("/borrowers/{id}/code", May.ISSUE_CODES, issue),
    ]


async def show_all(visit: Visit) -> Response:
    """Borrowers by name, or those whose name or number holds `?q=`."""
    query = visit.request.query_params.get("q", "").replace("\0", "")[:120]
    found = await visit.desk.read(lambda session: borrowers.search(session, query))
    return visit.page("borrower/list.html", borrowers=found, query=query)


async def show(visit: Visit) -> Response:
    """One borrower. That the record was looked at is kept before it is shown."""
    borrower_id = visit.path_id()
    await visit.desk.write(lambda session: record.look(session, borrower_id, visit.officer, visit.now))
    return await _record(visit)


async def issue(visit: Visit) -> Response:
    """Issues a code and shows it, this once: it is kept as a hash only, so the answer is the page itself."""
    borrower_id = visit.path_id()
    code = await visit.desk.write(lambda session: record.issue_code(session, borrower_id, visit.officer, visit.now))
    return await _record(visit, code)


async def _record(visit: Visit, new_code: str = "") -> Response:
    borrower_id, parts = visit.path_id(), visit.parts
    shown = await visit.desk.read(lambda session: record.read(session, parts.lender, borrower_id))
    money = await anyio.to_thread.run_sync(lambda: account(parts, shown.borrower, visit.now))
    return visit.page(
        "borrower/page.html",
        record=shown,
        account=money,
        new_code=new_code,
        days=LIFETIME.days,
        code_state=record.code_state,
        looks_shown=SHOWN,
        looks=looks_of(reversed(shown.looks)),
    )

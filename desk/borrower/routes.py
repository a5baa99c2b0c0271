"""Finding borrowers, and issuing the codes by which a chat recognises them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

import anyio.to_thread
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from bot.conversations.recognition import LIFETIME
from bot.conversations.saying import Voice
from bot.crm import borrowers
from bot.crm.looks import SHOWN
from bot.crm.roles import May
from bot.crm.session import Session
from bot.errors import BadInput
from desk.borrower import record, wording
from desk.case.account import account
from desk.case.audit import looks_of
from desk.guard import act, page
from desk.visit import Visit

LONGEST = 254
"""Characters that are taken of a contact."""


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/borrowers", May.READ_BORROWERS, show_all),
        page("/borrowers/{id}", May.READ_BORROWERS, show),
        act("/borrowers/{id}/code", May.ISSUE_CODES, issue),
        act("/borrowers/{id}/contact", May.KEEP_CONTACTS, set_contact),
        act("/borrowers/{id}/unlink", May.KEEP_CONTACTS, unlink),
        act("/borrowers/{id}/reminders", May.SWITCH_REMINDERS, switch_reminders),
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


async def set_contact(visit: Visit) -> Response:
    """Keeps a contact; one that is none is shown again with what is wrong about it."""
    borrower_id, kind, given = visit.path_id(), visit.form.get("kind", ""), visit.form.get("value", "")[:LONGEST]

    def keep(session: Session) -> None:
        record.set_contact(session, visit.parts, borrower_id, kind, given, visit.officer, visit.now)

    try:
        await visit.desk.write(keep)
    except BadInput as refused:
        return await _record(visit, refused={"kind": kind, "value": given, "why": str(refused)})
    return RedirectResponse(f"/desk/borrowers/{borrower_id}", 303)


async def unlink(visit: Visit) -> Response:
    """Unties one of the borrower's chats."""
    borrower_id, chat, parts = visit.path_id(), visit.form.get("chat", ""), visit.parts
    voice = Voice(parts.notices, parts.lender.name)
    await visit.desk.write(lambda session: record.unlink(session, voice, borrower_id, chat, visit.officer, visit.now))
    return RedirectResponse(f"/desk/borrowers/{borrower_id}", 303)


async def switch_reminders(visit: Visit) -> Response:
    """Switches the borrower's reminders: on where the form says so, else off."""
    borrower_id, on = visit.path_id(), visit.form.get("reminders") == "on"
    await visit.desk.write(lambda session: record.switch_reminders(session, borrower_id, on, visit.officer, visit.now))
    return RedirectResponse(f"/desk/borrowers/{borrower_id}", 303)


async def _record(visit: Visit, new_code: str = "", refused: Optional[Mapping[str, str]] = None) -> Response:
    borrower_id, parts = visit.path_id(), visit.parts
    shown = await visit.desk.read(lambda session: record.read(session, parts.lender, borrower_id))
    money = await anyio.to_thread.run_sync(lambda: account(parts, shown.borrower, visit.now))
    return visit.page(
        "borrower/page.html",
        record=shown,
        account=money,
        new_code=new_code,
        refused=refused or {},
        wording=wording,
        reminded=parts.settings.reminds,
        days=LIFETIME.days,
        code_state=record.code_state,
        looks_shown=SHOWN,
        looks=looks_of(reversed(shown.looks)),
    )

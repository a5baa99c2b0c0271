"""A case's page, what keeps it up to date, and what an officer does there."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any, Optional

import anyio.to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from bot.cases.steps import NOTE_LIMIT
from bot.conversations.file_check import ACCEPTED
from bot.crm import looks, officer_notices, presence
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import Case, Officer
from bot.errors import BadInput
from desk.case import file, understanding
from desk.case.account import account
from desk.case.attachments import checked, hand_out
from desk.case.brief import brief
from desk.case.file import CaseFile
from desk.case.lookup import known, locked
from desk.case.relief import relief
from desk.case.timing import timings
from desk.guard import act, live, page, wants_json
from desk.pages import NO_STORE
from desk.phrasebook import used
from desk.stream import changes
from desk.visit import Visit, see
from desk.wordlists import requests as asking

LOOK_BACK = 30
"""So many messages before the newest are sent again, because their delivery or their meaning may have come in since."""


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/cases/{id}", May.READ_CASES, show),
        live("/cases/{id}/live", May.READ_CASES, show_news),
        live("/cases/{id}/events", May.READ_CASES, stream),
        act("/cases/{id}/take", May.ACT_ON_CASES, take),
        act("/cases/{id}/messages", May.ACT_ON_CASES, write, takes_file=True),
        live("/cases/{id}/attachments/{attachment}", May.READ_CASES, hand_out),
        act("/cases/{id}/hand-back", May.ACT_ON_CASES, hand_back),
        act("/cases/{id}/resolve", May.ACT_ON_CASES, resolve),
        act("/cases/{id}/transfer", May.ACT_ON_CASES, transfer),
        act("/cases/{id}/reopen", May.ACT_ON_CASES, reopen),
        act("/cases/{id}/notes", May.ACT_ON_CASES, remark),
        act("/cases/{id}/understanding", May.ACT_ON_CASES, understanding.say),
        act("/cases/{id}/presence", May.READ_CASES, sign_of_life),
    ]


async def show(visit: Visit) -> Response:
    """The whole page; with `?all=1` from the first message on. That it was looked at is kept before it is shown."""
    case_id = visit.path_id()

    def looked(session: Session) -> None:
        looks.at_case(session, known(session, case_id), visit.officer, visit.now)
        officer_notices.seen(session, visit.officer.id, visit.now, case_id)

    await visit.desk.write(looked)
    return await _page(visit, after=0 if "all" in visit.request.query_params else None)


async def show_news(visit: Visit) -> Response:
    """What a script puts into an open page: messages behind `?after=`, some before them again, and the page's rest."""
    start = max(0, visit.whole_number("after") - LOOK_BACK)
    await _keep_looking(visit)
    shown = await _read(visit, after=max(0, start - 1))
    context = await _context(visit, shown)
    pieces = {
        "entries": visit.text("case/entries.html", **context, only_behind=start),
        "heading": visit.text("case/heading.html", **context),
        "controls": visit.text("case/controls.html", **context, draft="", note="", error=""),
        "aside": visit.text("case/aside.html", **context),
    }
    last = shown.conversation.last_seq
    return JSONResponse({**pieces, "mode": _mode(shown), "last": last}, headers=NO_STORE)


async def stream(visit: Visit) -> Response:
    """Says whenever the case's conversation has changed."""
    case_id = visit.path_id()
    return changes(visit, await visit.desk.read(lambda session: str(known(session, case_id).conversation_id)))


async def take(visit: Visit) -> Response:
    """Takes the case over."""
    return await _do(visit, visit.parts.holding.take)


async def hand_back(visit: Visit) -> Response:
    """Gives the conversation back to the assistant."""
    return await _do(visit, visit.parts.holding.hand_back)


async def resolve(visit: Visit) -> Response:
    """Settles the case."""
    return await _do(visit, visit.parts.holding.resolve)


async def transfer(visit: Visit) -> Response:
    """Gives the case, and the conversation with it, to a colleague."""
    to, why, passing_on = visit.form.get("to", ""), visit.form.get("why", ""), visit.parts.passing_on
    return await _do(visit, lambda session, case, me, now: passing_on.transfer(session, case, me, to, why, now))


async def reopen(visit: Visit) -> Response:
    """Opens a case again that has ended."""
    why, passing_on = visit.form.get("why", ""), visit.parts.passing_on
    return await _do(visit, lambda session, case, me, now: passing_on.reopen(session, case, me, why, now))


async def remark(visit: Visit) -> Response:
    """Adds a note for colleagues."""
    text, passing_on = visit.form.get("text", ""), visit.parts.passing_on
    return await _do(visit, lambda session, case, me, now: passing_on.remark(session, case, me, text, now))


async def sign_of_life(visit: Visit) -> Response:
    """Notes that the officer has the case open, and what they do there; or, with `doing=gone`, that they have left.

    Colleagues see it. It leaves no line in the audit trail.
    """
    case_id, officer, doing = visit.path_id(), visit.officer, visit.form.get("doing", "")

    def work(session: Session) -> None:
        known(session, case_id)
        if doing == "gone":
            presence.gone(session, officer.id, case_id)
        elif doing in presence.DOING:
            presence.seen(session, officer.id, case_id, doing, visit.now)
        else:
            raise BadInput("doing", f"What is done is told as one of {', '.join(presence.DOING)}, or as gone.")

    await visit.desk.write(work)
    return Response(status_code=204, headers=NO_STORE)


async def write(visit: Visit) -> Response:
    """Writes to the borrower, with a file if one was chosen. A text that cannot be taken stays in the box."""
    case_id, text, once = visit.path_id(), visit.form.get("text", ""), visit.form.get("once")
    note, parts = visit.form.get("phrases", ""), visit.parts

    try:
        file = await checked(visit)

        def work(session: Session) -> int:
            now = locked(session, case_id, parts.clock)
            said, lang = None, None  # a file may come without any words
            if text.strip() or not file:
                said, lang = used.written(parts, session, known(session, case_id), visit.officer, text, note)
            return int(parts.holding.write(session, case_id, visit.officer, text, now, once, file, said, lang).seq)

        seq = await visit.desk.write(work)
    except BadInput as error:
        if wants_json(visit.request):
            raise
        kept = "" if error.code == "phrases" else note  # one that cannot be read would be refused again
        return await _page(visit, None, draft=text, note=kept, error=str(error), status=422)
    if wants_json(visit.request):
        return JSONResponse({"seq": seq}, headers=NO_STORE)
    return see(f"/desk/cases/{case_id}#latest")


async def _do(visit: Visit, step: Callable[[Session, str, Officer, datetime], Case]) -> Response:
    case_id = visit.path_id()

    def work(session: Session) -> None:
        step(session, case_id, visit.officer, locked(session, case_id, visit.parts.clock))

    await visit.desk.write(work)
    return see(f"/desk/cases/{case_id}#latest")


async def with_draft(visit: Visit, draft: str, note: str) -> Response:
    """The whole page with a text in the message box, and the note of its phrases."""
    return await _page(visit, None, draft=draft, note=note)


async def _page(
    visit: Visit, after: Optional[int], draft: str = "", note: str = "", error: str = "", status: int = 200
) -> Response:
    context = await _context(visit, await _read(visit, after))
    return visit.page("case/page.html", status, **context, only_behind=0, draft=draft, note=note, error=error)


async def _keep_looking(visit: Visit) -> None:
    """Keeps that somebody is still looking at a page that renews itself, now and then."""
    case_id, officer, now = visit.path_id(), visit.officer, visit.now
    if not await visit.desk.read(lambda session: looks.is_recent(session, case_id, officer, now)):
        await visit.desk.write(lambda session: looks.at_case(session, known(session, case_id), officer, now))


async def _read(visit: Visit, after: Optional[int]) -> CaseFile:
    case_id, lender = visit.path_id(), visit.parts.lender
    return await visit.desk.read(lambda session: file.read(session, lender, case_id, visit.officer, visit.now, after))


async def _context(visit: Visit, shown: CaseFile) -> dict[str, Any]:
    """The file, the brief, and the account, which is read outside of the desk's own transaction."""
    borrower, parts = shown.borrower, visit.parts
    money = await anyio.to_thread.run_sync(lambda: account(parts, borrower, visit.now)) if borrower else None
    offered = await anyio.to_thread.run_sync(lambda: relief(parts, borrower, shown.case, visit.now))
    return {
        "file": shown,
        "mode": _mode(shown),
        "brief": brief(shown.conversation, shown.case, parts.languages),
        "account": money,
        "relief": offered,
        "asking": asking,
        "ways": parts.settings.code_ways,
        "timings": timings(shown.clocks, visit.now),
        "limit": parts.settings.message_limit,
        "takes": ACCEPTED,
        "largest_file": parts.files.largest,
        "once": secrets.token_hex(8),
        "note_limit": NOTE_LIMIT,
    }


def _mode(shown: CaseFile) -> str:
    """What the controls depend on; a script puts new ones in only when this changes, so that a draft stays."""
    return f"{shown.mode}:{shown.holder or ''}"

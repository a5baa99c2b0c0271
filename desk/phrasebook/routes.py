"""The phrases of a case: a page of their own, the panel beside the message box, and putting them into a message."""

from __future__ import annotations

import json
from typing import Any

import anyio.to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from bot.crm.roles import May
from desk.case import file
from desk.case.file import CaseFile
from desk.case.routes import with_draft
from desk.guard import act, page, wants_json
from desk.pages import NO_STORE
from desk.phrasebook import used
from desk.phrasebook.fields import fill
from desk.phrasebook.ground import ground
from desk.phrasebook.sheet import Sheet, as_speaker, sheet
from desk.visit import Visit


def routes() -> list[BaseRoute]:
    """The routes of this room.

    Figures and names come in forms and never in addresses, which proxies and browsers write down.
    """
    return [
        page("/cases/{id}/phrases", May.ACT_ON_CASES, show),
        act("/cases/{id}/phrases/fill", May.ACT_ON_CASES, show_filled),
        act("/cases/{id}/phrases/done", May.ACT_ON_CASES, put_in),
    ]


async def show(visit: Visit) -> Response:
    """The page, with what is known of the case filled in."""
    shown, made = await _sheet(visit)
    return _page(visit, shown, made, draft="", noted="")


async def show_filled(visit: Visit) -> Response:
    """The phrases with the figures of the form; where one was chosen, it is put behind the draft.

    A script gets pieces of the page, and puts phrases into the message itself.
    """
    shown, made = await _sheet(visit)
    if wants_json(visit.request):
        context = {"sheet": made, "may_use": _may_use(shown), "filling": False}
        pieces: dict[str, Any] = {
            "sheet": visit.text("phrasebook/sheet.html", **context),
            "lines": visit.text("phrasebook/lines.html", **context),
            "hints": {each.name: {"text": each.error or each.hint, "bad": bool(each.error)} for each in made.fields},
        }
        return JSONResponse(pieces, headers=NO_STORE)
    draft, noted = visit.form.get("draft", ""), visit.form.get("phrases", "")
    chosen = made.line(visit.form.get("use", ""))
    if chosen and chosen.text:
        draft = f"{draft.rstrip()}{made.between if draft.strip() else ''}{chosen.text}"
        noted = json.dumps([*used.noted(noted), json.loads(chosen.used)], ensure_ascii=False)
    return _page(visit, shown, made, draft, noted)


async def put_in(visit: Visit) -> Response:
    """The case's page with the draft in its message box."""
    return await with_draft(visit, visit.form.get("draft", ""), visit.form.get("phrases", ""))


def _page(visit: Visit, shown: CaseFile, made: Sheet, draft: str, noted: str) -> Response:
    limit = visit.parts.settings.message_limit
    return visit.page(
        "phrasebook/page.html",
        file=shown,
        sheet=made,
        may_use=_may_use(shown),
        draft=draft,
        noted=noted,
        limit=limit,
        filling=any(each.name in visit.form for each in made.fields),
    )


async def _sheet(visit: Visit) -> tuple[CaseFile, Sheet]:
    case_id, parts = visit.path_id(), visit.parts
    shown = await visit.desk.read(lambda session: file.read(session, parts.lender, case_id, visit.officer, visit.now))

    def make() -> Sheet:
        base = ground(parts, shown.conversation, shown.case, shown.borrower, visit.officer, visit.now)
        book, facts = parts.phrasebook, parts.languages.get(base.manner.language)
        filled = fill(visit.form, book.contract, base)
        speaker = as_speaker(visit.form.get("speaker", ""))
        return sheet(book, base, filled, speaker, facts.direction if facts else "ltr")

    return shown, await anyio.to_thread.run_sync(make)


def _may_use(shown: CaseFile) -> bool:
    return shown.mode == "mine"

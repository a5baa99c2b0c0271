"""One practice: the conversation, the message box with ready phrases, and the review once it has ended."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Optional

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.conversations import inbound
from bot.crm import practice
from bot.crm.session import Session
from bot.crm.tables import Practice
from bot.errors import BadInput
from bot.workshop.practice.reviewing import ADVICE, DIFFERS, NOT_MEASURED
from bot.workshop.practice.session import Exercise
from desk.case.brief import brief_of
from desk.phrasebook import used
from desk.phrasebook.fields import fill
from desk.phrasebook.ground import Ground, Manner, known
from desk.phrasebook.sheet import Sheet, as_speaker, sheet
from desk.practice.choosing import HERE, MANNERS
from desk.visit import Visit, see

FOUND_BY = "as you chose"

ANSWER_AT = 15
"""The hour of the next day that stands as the promised time in ready phrases at first."""


async def show(visit: Visit) -> Response:
    """The conversation as it is; after its end the review."""
    return await _page(visit)


async def write(visit: Visit) -> Response:
    """The officer says something, and the borrower answers. A text that cannot be taken stays in the box."""
    practice_id, text, note = visit.path_id(), visit.form.get("text", ""), visit.form.get("phrases", "")
    parts = visit.parts

    def work(session: Session) -> None:
        found = _mine(session, visit, practice_id, lock=True)
        exercise = _exercise(found)
        said = inbound.clean(text, parts.settings.message_limit)
        how = _manner(visit, found)
        pieces = used.pieces(
            parts.phrasebook, note, said, how, known(parts, how, visit.officer), parts.settings.message_limit
        )
        entries, ended = parts.practices.go_on(exercise, found.entries, said, visit.now, pieces)
        practice.go_on(found, entries, ended, visit.now)

    try:
        await visit.desk.write(work)
    except BadInput as error:
        kept = "" if error.code == "phrases" else note
        return await _page(visit, text, kept, str(error), 422)
    return see(f"{HERE}/{practice_id}#latest")


async def put_in_phrase(visit: Visit) -> Response:
    """The page with the phrases as the form's figures fill them; one that was chosen is put behind the draft."""
    draft, note = visit.form.get("text", ""), visit.form.get("phrases", "")
    found = await visit.desk.read(lambda session: _mine(session, visit, visit.path_id()))
    made = await anyio.to_thread.run_sync(lambda: _sheet(visit, found))
    chosen = made.line(visit.form.get("use", ""))
    if chosen and chosen.text:
        draft = f"{draft.rstrip()}{made.between if draft.strip() else ''}{chosen.text}"
        try:
            note = json.dumps([*used.noted(note), json.loads(chosen.used)], ensure_ascii=False)
        except BadInput:
            note = ""  # somebody has changed it; only the English beside the phrases is lost
    return await _page(visit, draft, note, filling="use" not in visit.form)


async def end(visit: Visit) -> Response:
    """The officer has had enough, and reads the review."""
    practice_id = visit.path_id()
    await visit.desk.write(lambda session: practice.end(_mine(session, visit, practice_id, lock=True), visit.now))
    return see(f"{HERE}/{practice_id}#review")


async def _page(
    visit: Visit, draft: str = "", note: str = "", error: str = "", status: int = 200, filling: bool = False
) -> Response:
    found = await visit.desk.read(lambda session: _mine(session, visit, visit.path_id()))
    exercise, practices, parts = _exercise(found), visit.parts.practices, visit.parts
    register = await anyio.to_thread.run_sync(lambda: practices.register(exercise, found.entries))
    facts = parts.languages[exercise.language]
    context = {
        "practice": found,
        "situation": practices.scripts.situations[exercise.situation],
        "manner": MANNERS[exercise.voice],
        "brief": brief_of(exercise.language, register, parts.languages, FOUND_BY),
        "direction": facts.direction,
        "zone": parts.lender.office(parts.market).zone,
    }
    if found.ended_at is not None:
        reviewed = await anyio.to_thread.run_sync(lambda: practices.review(exercise, found.entries))
        told = {"reviewed": reviewed, "advice": ADVICE, "differs": DIFFERS, "not_measured": NOT_MEASURED}
        return visit.page("practice/review.html", status, **context, **told)
    made = await anyio.to_thread.run_sync(lambda: _sheet(visit, found))
    writing = {"draft": draft, "note": note, "error": error, "filling": filling, "sheet": made, "may_use": True}
    return visit.page("practice/talk.html", status, **context, **writing, limit=parts.settings.message_limit)


def _sheet(visit: Visit, found: Practice) -> Sheet:
    parts = visit.parts
    how, market = _manner(visit, found), parts.lender.market(parts.market)
    zone = parts.lender.office(parts.market).zone
    by = (visit.now + timedelta(days=1)).astimezone(zone).replace(hour=ANSWER_AT, minute=0)
    written_by = visit.now.astimezone(zone).date() + timedelta(days=market.complaints.answer_days)
    base = Ground(
        manner=how,
        known=known(parts, how, visit.officer),
        defaults={"by": f"{by:%Y-%m-%dT%H:%M}", "answer": written_by.isoformat()},
        currency=market.currency,
        zone=zone,
        now=visit.now,
    )
    facts = parts.languages[how.language]
    filled = fill(visit.form, parts.phrasebook.contract, base)
    return sheet(parts.phrasebook, base, filled, as_speaker(visit.form.get("speaker", "")), facts.direction)


def _manner(visit: Visit, found: Practice) -> Manner:
    exercise, practices = _exercise(found), visit.parts.practices
    register = practices.register(exercise, found.entries)
    return Manner(exercise.language, register, visit.parts.market, practices.care(exercise))


def _exercise(found: Practice) -> Exercise:
    return Exercise(str(found.language), str(found.situation), str(found.voice))


def _mine(session: Session, visit: Visit, practice_id: Optional[str], lock: bool = False) -> Practice:
    """The visitor's own practice. Raises `HTTPException` 404 for any other, and for one not offered any more."""
    try:
        take = practice.lock if lock else practice.mine
        found = take(session, visit.officer, str(practice_id))
    except LookupError as why:
        raise HTTPException(404, str(why)) from why
    scripts = visit.parts.practices.scripts
    if found.situation not in scripts.situations or found.language not in scripts.languages:
        raise HTTPException(404, "What was practised here is not offered any more.")
    return found

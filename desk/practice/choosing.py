"""What somebody wants to practise, and what they have practised before; nobody else sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import practice
from bot.crm.session import Session
from bot.crm.tables import Practice
from bot.errors import BadInput
from bot.workshop.practice.script import VOICES
from bot.workshop.practice.session import Exercise
from desk import words
from desk.visit import Visit, see

HERE = "/desk/practice"

MANNERS: Mapping[str, str] = {
    "formal": "formally, with a greeting and a word before the matter",
    "familiar": "familiarly, straight to the matter",
}
"""How the borrower writes, by voice."""


async def show(visit: Visit) -> Response:
    """The choice, and the own list."""
    return await _page(visit)


async def begin(visit: Visit) -> Response:
    """Begins a practice. Only what stands in the lists can be practised."""
    form, practices = visit.form, visit.parts.practices
    chosen = Exercise(form.get("language", ""), form.get("situation", ""), form.get("voice", ""))
    try:
        entries = await anyio.to_thread.run_sync(lambda: practices.begin(chosen, visit.now))

        def work(session: Session) -> str:
            return str(practice.begin(session, visit.officer, *_row(chosen), entries, visit.now).id)

        made = await visit.desk.write(work)
    except BadInput as why:
        return await _page(visit, str(why), 422)
    return see(f"{HERE}/{made}#text")


async def delete(visit: Visit) -> Response:
    """Deletes an own practice."""
    practice_id = visit.path_id()

    def work(session: Session) -> None:
        try:
            practice.throw_away(session, visit.officer, practice_id)
        except LookupError as why:
            raise HTTPException(404, str(why)) from why

    await visit.desk.write(work)
    return see(HERE)


async def _page(visit: Visit, why: str = "", status: int = 200) -> Response:
    kept: Sequence[Practice] = await visit.desk.read(lambda session: practice.own(session, visit.officer))
    form, parts = visit.form, visit.parts
    return visit.page(
        "practice/choose.html",
        status,
        why=why,
        kept=kept,
        situations=parts.practices.scripts.situations,
        languages=sorted(parts.languages, key=words.language_name),
        voices=VOICES,
        manners=MANNERS,
        chosen={
            "language": form.get("language", parts.language),
            "situation": form.get("situation", ""),
            "voice": form.get("voice", VOICES[0]),
        },
        zone=parts.lender.office(parts.market).zone,
    )


def _row(chosen: Exercise) -> tuple[str, str, str]:
    return chosen.language, chosen.situation, chosen.voice

"""The routes of the models room: the models themselves and their audit trail."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import jobs, models
from bot.crm.model_trail import COMPARED
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import ModelEvent
from bot.errors import BadInput
from desk.guard import act, live, page
from desk.models import changing, comparisons, overview, trend_routes, work
from desk.models.overview import Line, Overview, Rasas
from desk.models.shown import HOME, model_name, named, officer, piece, shown
from desk.visit import Visit, see

REPLAYED, MOST = 200, 2000
"""So many of the last conversations are read again, if nobody says how many; and at most."""


def routes() -> list[BaseRoute]:
    """The routes of this room; those with a model's name are last, as any name would fit."""
    return [
        page("/models", May.SEE_MODELS, show),
        live("/models/rasas", May.SEE_MODELS, show_rasas),
        page("/models/trail", May.SEE_MODELS, show_trail),
        act("/models/train", May.TRAIN, train),
        act("/models/compare", May.TRAIN, compare),
        *work.routes(),
        *comparisons.routes(),
        *trend_routes.routes(),
        *changing.routes(),
        page("/models/{id}", May.SEE_MODELS, show_model),
    ]


async def show(visit: Visit) -> Response:
    """What serves, what was before, the canary, candidates, Rasas and jobs."""
    found: Overview = await visit.desk.read(lambda session: overview.read(session, visit.now))
    return await shown(visit, "page.html", found=found, rasas=found.rasas, names=found.names)


async def show_rasas(visit: Visit) -> Response:
    """What the Rasas do now."""

    def work(session: Session) -> Rasas:
        return overview.rasas(session, models.in_use(session), visit.now)

    return piece(visit, "rasas.html", rasas=await visit.desk.read(work))


async def show_trail(visit: Visit) -> Response:
    """Who did what with which model, and why."""
    found, names = await visit.desk.read(lambda session: (models.events(session), overview.logins(session)))
    return await shown(visit, "trail.html", events=found, names=names)


async def show_model(visit: Visit) -> Response:
    """One model: what it was made of, its comparisons, and what was done with it."""
    name = named(visit)

    def work(session: Session) -> tuple[Line, bool, list[ModelEvent], list[ModelEvent], dict[str, str]]:
        model = models.find(session, name)
        if model is None:
            raise HTTPException(404, "There is no model of this name.")
        used = models.in_use(session)
        found = overview.line(session, model, used)
        trail = list(models.events(session, name))
        compared = [each for each in trail if each.what == COMPARED]
        return found, used is not None, compared, trail, dict(overview.logins(session))

    found, serves, compared, trail, names = await visit.desk.read(work)
    here = (visit.parts.settings.models / name).is_file()
    return await shown(
        visit,
        "model.html",
        found=found,
        serves=serves,
        compared=compared,
        events=trail,
        names=names,
        on_this_machine=here,
        replayed=REPLAYED,
        most=MOST,
    )


async def train(visit: Visit) -> Response:
    """Asks for a candidate, and for its comparison with the model that serves."""
    where = visit.form.get("from", "workshop")
    if where not in ("workshop", "project"):
        raise BadInput("from", "A model is trained from what the workshop has saved, or from the project.")
    who = officer(visit)
    wish = {"from": where, "compare": True, "who": who}
    return see(
        await visit.desk.write(lambda session: f"/desk/jobs/{jobs.add(session, 'train', wish, who, visit.now).id}")
    )


async def compare(visit: Visit) -> Response:
    """Asks for a comparison of a candidate with the model that serves."""
    given = visit.form.get("candidate", "")
    if not given:
        raise BadInput("candidate", "Choose the model that is to be compared.")
    name, replay, who = model_name(given), _replay(visit.form.get("replay", str(REPLAYED))), officer(visit)

    def work(session: Session) -> str:
        used, model = models.in_use(session), models.find(session, name)
        if model is None or model.removed_at is not None:
            raise HTTPException(404, "There is no model of this name.")
        if used is None or used.serving == name:
            raise BadInput("candidate", "This model serves itself: there is nothing to compare it with.")
        wish = {"candidate": name, "against": str(used.serving), "replay": replay, "who": who}
        return f"/desk/jobs/{jobs.add(session, 'compare', wish, who, visit.now).id}"

    return see(await visit.desk.write(work))


def _replay(given: str) -> int:
    if not (given.isascii() and given.isdigit() and len(given) < 6 and int(given) <= MOST):
        raise BadInput("replay", f"Say how many conversations are to be read again: a whole number from 0 to {MOST}.")
    return int(given)


__all__ = ["HOME", "routes"]

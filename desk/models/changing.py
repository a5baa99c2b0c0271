"""Bringing a model into service, as a canary or for all, and going back. Each asks once more and says what will be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Optional

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import models
from bot.crm.models import ModelRefused
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import ModelInUse
from bot.errors import BadInput
from bot.workshop.models import service
from bot.workshop.models.shelf import short_name
from desk.guard import act, page
from desk.models.shown import HOME, named, officer, shown
from desk.visit import Visit, see

MOST_REASON = 1000
"""Characters of a reason."""

MEANWHILE = "Somebody has changed meanwhile what serves. This is how it is now: decide again."


@dataclass(frozen=True)
class Step:
    """What a page asks once more. `says` is what will happen, `refusals` why it does not.

    `version` is that of what is in use, so that nobody decides about what has changed meanwhile. A `share` is asked
    for where it is not None; a reason must be given where it overrules the gate.
    """

    title: str
    address: str
    button: str
    says: Sequence[str]
    version: int
    possible: bool = True
    refusals: Sequence[str] = field(default_factory=tuple)
    overrule: bool = False
    share: Optional[int] = None
    model: Optional[str] = None


def routes() -> list[BaseRoute]:
    """The routes of what changes what serves."""
    return [
        page("/models/back", May.PROMOTE_MODELS, ask_back),
        act("/models/back/now", May.PROMOTE_MODELS, go_back),
        page("/models/withdraw", May.PROMOTE_MODELS, ask_withdraw),
        act("/models/withdraw/now", May.PROMOTE_MODELS, withdraw),
        page("/models/{id}/promote", May.PROMOTE_MODELS, ask_promote),
        act("/models/{id}/promote/now", May.PROMOTE_MODELS, promote),
        page("/models/{id}/canary", May.PROMOTE_MODELS, ask_canary),
        act("/models/{id}/canary/now", May.PROMOTE_MODELS, start_canary),
    ]


async def ask_back(visit: Visit) -> Response:
    """What going back would do."""
    return await shown(visit, "confirm.html", step=await visit.desk.read(partial(_back, visit.parts.settings.models)))


async def go_back(visit: Visit) -> Response:
    """Lets the model serve again that did before."""
    why, folder = _reason(visit, "why"), visit.parts.settings.models

    def work(session: Session) -> Optional[str]:
        if service.no_way_back(folder, models.in_use(session)) is None and not _is_as_seen(session, visit):
            return MEANWHILE
        try:
            service.back(session, folder, officer(visit), why, visit.now)
        except ModelRefused as refused:
            return str(refused)
        return None

    return await _done(visit, await visit.desk.write(work), partial(_back, folder))


async def ask_withdraw(visit: Visit) -> Response:
    """What withdrawing the canary would do."""
    return await shown(visit, "confirm.html", step=await visit.desk.read(_withdraw))


async def withdraw(visit: Visit) -> Response:
    """Ends the canary."""
    why = _reason(visit, "why")

    def work(session: Session) -> Optional[str]:
        if not _is_as_seen(session, visit):
            return MEANWHILE
        done = models.withdraw(session, officer(visit), why, visit.now)
        return None if done else "There is no canary."

    return await _done(visit, await visit.desk.write(work), _withdraw)


async def ask_promote(visit: Visit) -> Response:
    """What would happen if the model served."""
    step = partial(_bring, visit.parts.settings.models, named(visit), None)
    return await shown(visit, "confirm.html", step=await visit.desk.read(step))


async def promote(visit: Visit) -> Response:
    """Lets a model serve, if it may."""
    return await _try(visit, None)


async def ask_canary(visit: Visit) -> Response:
    """What would happen if the model were a canary."""
    step = partial(_bring, visit.parts.settings.models, named(visit), visit.parts.settings.canary_share)
    return await shown(visit, "confirm.html", step=await visit.desk.read(step))


async def start_canary(visit: Visit) -> Response:
    """Lets a model answer a share of new conversations, if it may."""
    given = visit.form.get("share", str(visit.parts.settings.canary_share))
    if not (given.isascii() and given.isdigit() and 1 <= int(given[:3]) <= 99):
        raise BadInput("share", "A canary answers 1 to 99 percent of new conversations.")
    return await _try(visit, int(given))


async def _try(visit: Visit, share: Optional[int]) -> Response:
    name, folder = named(visit), visit.parts.settings.models
    wish = service.Wish(name, officer(visit), _reason(visit, "why"), _reason(visit, "overrule"), share)

    def work(session: Session) -> Optional[str]:
        if not _is_as_seen(session, visit):
            return MEANWHILE
        try:
            decision, used = service.bring(session, folder, wish, visit.now)
        except (ModelRefused, LookupError) as refused:
            return str(refused)
        return None if used else decision.why[-1]

    said = await visit.desk.write(work)
    return await _done(visit, said, partial(_bring, folder, name, share))


async def _done(visit: Visit, refused: Optional[str], step: Callable[[Session], Step]) -> Response:
    """On to the models, where each Rasa is seen going over; or the same page again with why not."""
    if refused is None:
        return see(HOME)
    return await shown(visit, "confirm.html", 409, step=await visit.desk.read(step), refused=refused, given=visit.form)


def _back(folder: Path, session: Session) -> Step:
    used = models.in_use(session)
    nowhere = service.no_way_back(folder, used)
    if used is None or nowhere:
        return Step("Roll back", f"{HOME}/back/now", "", [str(nowhere)], _version(used), possible=False)
    now, before = short_name(str(used.serving)), short_name(str(used.previous))
    says = [
        f"{before} serves again, in place of {now}.",
        "Every Rasa still has it loaded, so this takes seconds. Nobody waits, and no conversation is lost.",
        *_ends(used),
        "Going back once more undoes it.",
    ]
    return Step(f"Roll back to {before}", f"{HOME}/back/now", "Roll back", says, _version(used))


def _withdraw(session: Session) -> Step:
    used = models.in_use(session)
    if used is None or used.canary is None:
        says = ["There is no canary."]
        return Step("Withdraw the canary", f"{HOME}/withdraw/now", "", says, _version(used), possible=False)
    canary, serving = short_name(str(used.canary)), short_name(str(used.serving))
    says = [f"{canary} answers nobody any more. Its conversations go on with {serving}."]
    return Step(f"Withdraw {canary}", f"{HOME}/withdraw/now", "Withdraw the canary", says, _version(used))


def _bring(folder: Path, name: str, share: Optional[int], session: Session) -> Step:
    try:
        models.existing(session, name)
    except LookupError as error:
        raise HTTPException(404, "There is no model of this name.") from error
    used, short = models.in_use(session), short_name(name)
    address = f"{HOME}/{short}/{'promote' if share is None else 'canary'}/now"
    title = f"Let {short} serve" if share is None else f"{short} as a canary"
    if used is not None and used.serving == name:
        return Step(title, address, "", ["It serves already."], _version(used), possible=False)
    decision = service.judged(session, name)
    serving = short_name(str(used.serving)) if used else None
    nowhere = service.no_file_to_go_back_to(folder, str(used.serving)) if used else None
    if share is not None:
        says = [
            f"It answers a share of new conversations; all others stay with {serving}.",
            "A conversation stays with its model. Should it be worse, by more than chance would make, it is withdrawn.",
            *(
                [f"{short_name(str(used.canary))} is no canary any more."]
                if used and used.canary not in (None, name)
                else []
            ),
        ]
    else:
        says = [
            f"It answers every new message{f', in place of {serving}' if serving else ''}.",
            "Each Rasa loads it first and goes over when it is ready; nobody waits.",
            *([nowhere or f"{serving} stays loaded, so that going back takes seconds."] if serving else []),
            *(_ends(used) if used and used.canary != name else []),
        ]
    return Step(
        title,
        address,
        "Let it serve" if share is None else "Start the canary",
        says,
        _version(used),
        decision.allowed or decision.can_overrule,
        decision.why,
        decision.can_overrule,
        share,
        short,
    )


def _ends(used: ModelInUse) -> Sequence[str]:
    """A canary ends with any change."""
    return [f"The canary, {short_name(str(used.canary))}, ends."] if used.canary else []


def _version(used: Optional[ModelInUse]) -> int:
    return 0 if used is None else int(used.version)


def _is_as_seen(session: Session, visit: Visit) -> bool:
    """Whether what is in use is still what the page showed; a form without it is from no page of ours."""
    return visit.form.get("version", "") == str(_version(models.in_use(session)))


def _reason(visit: Visit, name: str) -> Optional[str]:
    given = visit.form.get(name, "").strip()
    if len(given) > MOST_REASON:
        raise BadInput(name, f"Say it in at most {MOST_REASON} characters.")
    return given or None

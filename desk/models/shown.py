"""What all pages of the models room have in common."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse

from bot.crm import models
from bot.crm.roles import May, may
from bot.workshop.models.service import no_way_back
from bot.workshop.models.shelf import full_name, short_name
from desk.models import wording
from desk.visit import Visit

HOME = "/desk/models"


async def shown(visit: Visit, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A page of this room. Going back is offered on all of them, to those who may, where there is a model to go to."""
    used = await visit.desk.read(models.in_use)
    common = _common(visit)
    nowhere = no_way_back(visit.parts.settings.models, used)
    back = {"nowhere": nowhere, "may_go_back": common["may_promote"] and nowhere is None}
    return visit.page(f"models/{template}", status, **common, **back, **context)


def piece(visit: Visit, template: str, **context: Any) -> HTMLResponse:
    """A piece of a page, which a script puts in place of what is there."""
    text = visit.text(f"models/{template}", **_common(visit), **context)
    return HTMLResponse(text, headers={"Cache-Control": "no-store"})


def named(visit: Visit) -> str:
    """The model that the address names. Raises `HTTPException` 404 for what can be none."""
    return model_name(str(visit.request.path_params["id"]))


def model_name(given: str) -> str:
    """A model's full name. Raises `HTTPException` 404 for what can be none."""
    try:
        return full_name(given)
    except LookupError as error:
        raise HTTPException(404, "There is no model of this name.") from error


def officer(visit: Visit) -> str:
    """Who asks, as it is kept."""
    return f"officer:{visit.officer.login}"


def _common(visit: Visit) -> dict[str, Any]:
    role = str(visit.officer.role)
    return {
        "wording": wording,
        "short": short_name,
        "may_train": may(role, May.TRAIN),
        "may_promote": may(role, May.PROMOTE_MODELS),
    }

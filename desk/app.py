"""The desk as routes under `/desk`."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import anyio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.bootstrap import Parts
from bot.crm.sealing import Seal
from bot.errors import BadSetting
from desk.account.routes import routes as account_routes
from desk.borrower.routes import routes as borrower_routes
from desk.case.afterwards import routes as afterwards_routes
from desk.case.plans import routes as plan_routes
from desk.case.requests import routes as request_routes
from desk.case.routes import routes as case_routes
from desk.deliveries.routes import routes as deliveries_routes
from desk.inbox.routes import routes as inbox_routes
from desk.live import Pulse
from desk.login.form_token import FormTokens
from desk.login.pending import PendingLogIns
from desk.login.routes import routes as login_routes
from desk.models.routes import routes as models_routes
from desk.notices.routes import routes as notices_routes
from desk.officer.routes import routes as officer_routes
from desk.pages import Pages
from desk.phrasebook.routes import routes as phrasebook_routes
from desk.practice.routes import routes as practice_routes
from desk.problems import HANDLERS
from desk.review.routes import routes as review_routes
from desk.search.routes import routes as search_routes
from desk.statistics.routes import routes as statistics_routes
from desk.stories.routes import routes as stories_routes
from desk.visit import Desk

STATIC = Path(__file__).parent / "static"


def desk_routes(parts: Parts) -> list[BaseRoute]:
    """The desk's routes, to stand before any other that would match `/desk`.

    Without `desk_secret` in the settings the log-in forms are signed with a secret of this process alone. Raises
    `BadSetting` where second factors are used as well, because they are encrypted with it.
    """
    if parts.settings.two_factor != "off" and not parts.settings.desk_secret:
        raise BadSetting("Set RAPPORT_DESK_SECRET: without it second factors could not be read after the next start.")
    app = Starlette(
        routes=[
            *login_routes(),
            *inbox_routes(),
            *case_routes(),
            *plan_routes(),
            *request_routes(),
            *afterwards_routes(),
            *phrasebook_routes(),
            *borrower_routes(),
            *notices_routes(),
            *deliveries_routes(),
            *review_routes(),
            *models_routes(),
            *statistics_routes(),
            *officer_routes(),
            *stories_routes(),
            *practice_routes(),
            *account_routes(),
            *search_routes(),
            Mount("/static", _Static(directory=STATIC)),
        ],
        exception_handlers=dict(HANDLERS),
    )
    secret = parts.settings.desk_secret or secrets.token_urlsafe(32)
    app.state.desk = Desk(
        parts,
        Pages(),
        Pulse(parts.database, parts.clock),
        FormTokens(secret),
        PendingLogIns(secret),
        Seal(secret, "second factors"),
        anyio.CapacityLimiter(2),
    )
    return [Route("/desk", _to_the_log_in, methods=["GET"]), Mount("/desk", app)]


class _Static(StaticFiles):
    """Files that a browser keeps, and asks about before it uses them again, so that none outlives an update."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """The file, or that it has not changed."""
        answer = super().file_response(*args, **kwargs)
        answer.headers["Cache-Control"] = "no-cache"
        return answer


async def _to_the_log_in(request: Request) -> RedirectResponse:
    """From there whoever is logged in goes on to where their role comes in."""
    return RedirectResponse("/desk/login", 307)

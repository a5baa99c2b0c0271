"""The desk as routes under `/desk`."""

from __future__ import annotations

import secrets

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.bootstrap import Parts
from desk.borrower.routes import routes as borrower_routes
from desk.case.routes import routes as case_routes
from desk.inbox.routes import routes as inbox_routes
from desk.live import Pulse
from desk.login.form_token import FormTokens
from desk.login.routes import routes as login_routes
from desk.pages import STATIC, Pages
from desk.problems import HANDLERS
from desk.visit import Desk


def desk_routes(parts: Parts) -> list[BaseRoute]:
    """The desk's routes, to stand before any other that would match `/desk`.

    Without `desk_secret` in the settings the log-in forms are signed with a secret of this process alone.
    """
    app = Starlette(
        routes=[
            *login_routes(),
            *inbox_routes(),
            *case_routes(),
            *borrower_routes(),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        exception_handlers=dict(HANDLERS),
    )
    secret = parts.settings.desk_secret or secrets.token_urlsafe(32)
    app.state.desk = Desk(parts, Pages(), Pulse(parts.database), FormTokens(secret))
    return [Route("/desk", _to_inbox, methods=["GET"]), Mount("/desk", app)]


async def _to_inbox(request: Request) -> RedirectResponse:
    return RedirectResponse("/desk/", 307)

"""The desk as routes under `/desk`."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.bootstrap import Parts
from desk.borrower.routes import routes as borrower_routes
from desk.case.routes import routes as case_routes
from desk.inbox.routes import routes as inbox_routes
from desk.live import Pulse
from desk.login.form_token import FormTokens
from desk.login.routes import routes as login_routes
from desk.pages import Pages
from desk.phrasebook.routes import routes as phrasebook_routes
from desk.problems import HANDLERS
from desk.visit import Desk

STATIC = Path(__file__).parent / "static"


def desk_routes(parts: Parts) -> list[BaseRoute]:
    """The desk's routes, to stand before any other that would match `/desk`.

    Without `desk_secret` in the settings the log-in forms are signed with a secret of this process alone.
    """
    app = Starlette(
        routes=[
            *login_routes(),
            *inbox_routes(),
            *case_routes(),
            *phrasebook_routes(),
            *borrower_routes(),
            Mount("/static", _Static(directory=STATIC)),
        ],
        exception_handlers=dict(HANDLERS),
    )
    secret = parts.settings.desk_secret or secrets.token_urlsafe(32)
    app.state.desk = Desk(parts, Pages(), Pulse(parts.database), FormTokens(secret))
    return [Route("/desk", _to_inbox, methods=["GET"]), Mount("/desk", app)]


class _Static(StaticFiles):
    """Files that a browser keeps, and asks about before it uses them again, so that none outlives an update."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """The file, or that it has not changed."""
        answer = super().file_response(*args, **kwargs)
        answer.headers["Cache-Control"] = "no-cache"
        return answer


async def _to_inbox(request: Request) -> RedirectResponse:
    return RedirectResponse("/desk/", 307)

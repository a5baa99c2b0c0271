"""Who may come in. Every route of the desk but the log-in and the static files is made here, and so is guarded."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Optional

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.conversations.uploads import Upload
from bot.crm import officer_sessions
from bot.crm.session import Session
from bot.crm.tables import Officer, OfficerSession
from desk.forms import read_form, read_form_with_file
from desk.visit import Desk, Visit

COOKIE = "rapport_desk"
CSRF_FIELD, CSRF_HEADER = "csrf", "X-CSRF-Token"

Handler = Callable[[Visit], Awaitable[Response]]


class NotLoggedIn(Exception):
    """Nobody is logged in. A page leads to the log-in and back to `back`; anything else (`back` is None) gets 401."""

    def __init__(self, back: Optional[str]) -> None:
        super().__init__("Log in first.")
        self.back = back


async def require_officer(request: Request, back: Optional[str] = None) -> Visit:
    """The officer's visit. Raises `NotLoggedIn` where there is no session, or one that has ended."""
    desk: Desk = request.app.state.desk
    token, now = request.cookies.get(COOKIE, ""), desk.parts.clock()

    def find(session: Session) -> Optional[tuple[OfficerSession, Officer]]:
        return officer_sessions.find(session, token, now)

    found = await desk.read(find) if token else None
    if found is None:
        raise NotLoggedIn(back)
    return Visit(request, desk, found[1], found[0].csrf, now)


def page(path: str, handler: Handler) -> Route:
    """A page to look at."""

    async def endpoint(request: Request) -> Response:
        return await handler(await require_officer(request, back=request.url.path))

    return Route(path, endpoint, methods=["GET"])


def live(path: str, handler: Handler) -> Route:
    """Something that a page's script fetches."""

    async def endpoint(request: Request) -> Response:
        return await handler(await require_officer(request))

    return Route(path, endpoint, methods=["GET"])


def act(path: str, handler: Handler, takes_file: bool = False) -> Route:
    """Something that changes something: a POST with the session's CSRF token, and with a file where it `takes_file`."""

    async def endpoint(request: Request) -> Response:
        back = request.url.path.rsplit("/", 1)[0]  # every form posts to an address below its page's
        visit = await require_officer(request, back=None if wants_json(request) else back)
        largest = visit.parts.files.largest
        form = await read_form_with_file(request, largest) if takes_file else Upload(await read_form(request), None)
        check_csrf(request, form.fields, visit.csrf)
        return await handler(replace(visit, form=form.fields, file=form.file))

    return Route(path, endpoint, methods=["POST"])


def check_csrf(request: Request, form: Mapping[str, str], expected: str) -> None:
    """Raises `HTTPException` 403 unless the form's field or the header holds the expected token."""
    given = request.headers.get(CSRF_HEADER) or form.get(CSRF_FIELD, "")
    if not hmac.compare_digest(given.encode(), expected.encode()):
        raise HTTPException(403, "This form has expired. Go back, load the page again, and send it once more.")


def wants_json(request: Request) -> bool:
    """Whether a script asks, which reads JSON, and not a browser that shows a page."""
    accepted = request.headers.get("accept", "")
    return "text/html" not in accepted and ("application/json" in accepted or "text/event-stream" in accepted)

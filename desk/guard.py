"""Who may come in. Every route of the desk but the log-in and the static files is made here, and so is guarded.

A route says what it is for (`May`), and who may do that stands in `bot.crm.roles`. Whoever has something to settle
first, a temporary password or a second factor that is required, gets nowhere else.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any, Optional

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.conversations.uploads import Upload
from bot.crm import officer_sessions, second_factors
from bot.crm.officer_sessions import GRAIN
from bot.crm.roles import May, may, refusal
from bot.crm.session import DatabaseBusy, Session
from bot.crm.tables import Officer, OfficerSession
from desk.forms import read_form, read_form_with_file
from desk.visit import Desk, Visit

COOKIE = "rapport_desk"
CSRF_FIELD, CSRF_HEADER = "csrf", "X-CSRF-Token"
ACTIVE_HEADER = "X-Officer-Active"
"""What a page's script sends along when the officer has used keys or pointer since it last fetched something.

A page that only renews itself does not keep a session alive.
"""

PASSWORD_PAGE, SECOND_FACTOR_PAGE = "/desk/account/password", "/desk/account/two-factor"

Handler = Callable[[Visit], Awaitable[Response]]


class NotLoggedIn(Exception):
    """Nobody is logged in. A page leads to the log-in and back to `back`; anything else (`back` is None) gets 401."""

    def __init__(self, back: Optional[str]) -> None:
        super().__init__("Log in first.")
        self.back = back


class SettleFirst(Exception):
    """The officer has to do something at `path` before anything else."""

    def __init__(self, path: str) -> None:
        super().__init__("Choose your own password or set up your second factor first.")
        self.path = path


class Guarded(Route):
    """A route that is for something."""

    def __init__(self, path: str, what: May, endpoint: Callable[..., Any], method: str) -> None:
        super().__init__(path, endpoint, methods=[method])
        self.what = what


async def admit_visit(request: Request, what: May, back: Optional[str] = None, active: bool = False) -> Visit:
    """The officer's visit; `active` if the officer, and not a script alone, has done something.

    Raises `NotLoggedIn` where there is no session, or one that has ended, `SettleFirst`, and `HTTPException` 403 for a
    role that may not.
    """
    desk: Desk = request.app.state.desk
    settings, now = desk.parts.settings, desk.parts.clock()
    token, idle = request.cookies.get(COOKIE, ""), timedelta(minutes=settings.officer_idle_minutes)

    def find(session: Session) -> Optional[tuple[OfficerSession, Officer, Optional[str]]]:
        found = officer_sessions.find(session, token, now, idle)
        return (*found, _unsettled(session, found[1], settings.two_factor == "required")) if found else None

    found = await desk.read(find) if token else None
    if found is None:
        raise NotLoggedIn(back)
    log_in, officer, unsettled = found
    if active and now - log_in.used_at >= GRAIN:
        with suppress(DatabaseBusy):  # the next page marks it
            await desk.write(lambda session: officer_sessions.touch(session, log_in, now))
    if unsettled and what is not May.SETTLE_LOG_IN:
        raise SettleFirst(unsettled)
    if not may(officer.role, what):
        raise HTTPException(403, refusal(officer.role, what))
    return Visit(request, desk, officer, log_in, what, now, settled=unsettled is None)


def _unsettled(session: Session, officer: Officer, needs_second_factor: bool) -> Optional[str]:
    if officer.must_change:
        return PASSWORD_PAGE
    if needs_second_factor and not second_factors.is_set_up(session, officer.id):
        return SECOND_FACTOR_PAGE
    return None


def page(path: str, what: May, handler: Handler) -> Guarded:
    """A page to look at."""

    async def endpoint(request: Request) -> Response:
        query = f"?{request.url.query}" if request.url.query else ""
        return await handler(await admit_visit(request, what, back=request.url.path + query, active=True))

    return Guarded(path, what, endpoint, "GET")


def live(path: str, what: May, handler: Handler) -> Guarded:
    """Something that a page's script fetches."""

    async def endpoint(request: Request) -> Response:
        return await handler(await admit_visit(request, what, active=ACTIVE_HEADER in request.headers))

    return Guarded(path, what, endpoint, "GET")


def act(path: str, what: May, handler: Handler, takes_file: bool = False) -> Guarded:
    """Something that changes something: a POST with the session's CSRF token, and with a file where it `takes_file`."""

    async def endpoint(request: Request) -> Response:
        back = request.url.path.rsplit("/", 1)[0]  # every form posts to an address below its page's
        visit = await admit_visit(request, what, back=None if wants_json(request) else back, active=True)
        largest = visit.parts.files.largest
        form = await read_form_with_file(request, largest) if takes_file else Upload(await read_form(request), None)
        check_csrf(request, form.fields, visit.csrf)
        return await handler(replace(visit, form=form.fields, file=form.file))

    return Guarded(path, what, endpoint, "POST")


def check_csrf(request: Request, form: Mapping[str, str], expected: str) -> None:
    """Raises `HTTPException` 403 unless the form's field or the header holds the expected token."""
    given = request.headers.get(CSRF_HEADER) or form.get(CSRF_FIELD, "")
    if not hmac.compare_digest(given.encode(), expected.encode()):
        raise HTTPException(403, "This form has expired. Go back, load the page again, and send it once more.")


def wants_json(request: Request) -> bool:
    """Whether a script asks, which reads JSON, and not a browser that shows a page."""
    accepted = request.headers.get("accept", "")
    return "text/html" not in accepted and ("application/json" in accepted or "text/event-stream" in accepted)

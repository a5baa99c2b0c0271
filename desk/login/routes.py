"""The log-in form, logging in, logging out."""

from __future__ import annotations

import math
import re
from datetime import timedelta

import anyio
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.crm import officer_sessions
from desk.forms import read_form
from desk.guard import COOKIE, CSRF_FIELD, NotLoggedIn, act, require_officer
from desk.login.admission import admit
from desk.login.form_token import LIFETIME
from desk.visit import Desk, Visit, see
from desk.words import english

FORM_COOKIE = "rapport_desk_form"
INSIDE = re.compile(r"/desk/[A-Za-z0-9/_-]*(?:\?[A-Za-z0-9%&=+._~-]*)?")
"""Where a log-in may lead: nowhere outside of the desk."""

WRONG = "Log-in name or password is wrong."


def routes() -> list[BaseRoute]:
    """The routes of this room; the first two are open to everybody."""
    verifying = anyio.CapacityLimiter(2)  # each takes 64 MiB for its hash

    async def log_in(request: Request) -> Response:
        return await _log_in(request, verifying)

    return [
        Route("/login", show, methods=["GET"]),
        Route("/login", log_in, methods=["POST"]),
        act("/logout", log_out),
    ]


async def show(request: Request) -> Response:
    """The form; whoever is logged in goes on at once."""
    goal = _goal(request.query_params.get("next", ""))
    try:
        await require_officer(request)
    except NotLoggedIn:
        return _form(request, goal)
    return see(goal)


async def log_out(visit: Visit) -> Response:
    """Ends the session, on the server too."""
    token = visit.request.cookies[COOKIE]
    await visit.desk.write(lambda session: officer_sessions.end(session, token))
    answer = see("/desk/login")
    answer.delete_cookie(COOKIE, path="/desk")
    return answer


async def _log_in(request: Request, verifying: anyio.CapacityLimiter) -> Response:
    desk: Desk = request.app.state.desk
    form, now = await read_form(request), desk.parts.clock()
    if not desk.form_tokens.agree(request.cookies.get(FORM_COOKIE, ""), form.get(CSRF_FIELD, ""), now):
        raise HTTPException(403, "The log-in form has expired. Load the log-in page again, with cookies allowed.")
    goal, login = _goal(form.get("next", "")), form.get("login", "")
    lifetime = timedelta(hours=desk.parts.settings.officer_session_hours)
    address = request.client.host if request.client else "unknown"
    before = request.cookies.get(COOKIE, "")
    admission = await anyio.to_thread.run_sync(
        lambda: admit(desk.parts.database, login, form.get("password", ""), address, now, lifetime, before),
        limiter=verifying,
    )
    if admission.wait:
        minutes = math.ceil(admission.wait / timedelta(minutes=1))
        waits = f"Too many failed log-ins. Try again in {minutes} minute{'s' if minutes > 1 else ''}."
        answer = _form(request, goal, login, waits, 429)
        answer.headers["Retry-After"] = str(math.ceil(admission.wait.total_seconds()))
        return answer
    if not admission.token:
        return _form(request, goal, login, WRONG, 401)
    entered = see(goal)
    _set_cookie(entered, desk, COOKIE, admission.token, "/desk", lifetime)
    entered.delete_cookie(FORM_COOKIE, path="/desk/login")
    return entered


def _form(request: Request, goal: str, login: str = "", error: str = "", status: int = 200) -> HTMLResponse:
    desk: Desk = request.app.state.desk
    now = desk.parts.clock()
    token = request.cookies.get(FORM_COOKIE, "")
    if not desk.form_tokens.is_good(token, now):
        token = desk.form_tokens.new(now)
    lender = english(desk.parts.lender.name)
    shown = desk.pages.page("login.html", status, csrf=token, goal=goal, login=login, error=error, lender=lender)
    _set_cookie(shown, desk, FORM_COOKIE, token, "/desk/login", LIFETIME)
    return shown


def _set_cookie(response: Response, desk: Desk, name: str, value: str, path: str, lifetime: timedelta) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(lifetime.total_seconds()),
        path=path,
        secure=desk.parts.settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )


def _goal(wanted: str) -> str:
    return wanted if INSIDE.fullmatch(wanted) and "//" not in wanted else "/desk/"

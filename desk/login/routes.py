"""The log-in forms, logging in by password and, where there is an app, by code; logging out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.crm import officer_sessions
from bot.crm.roles import May
from bot.crm.sealing import SealBroken
from desk.forms import read_form
from desk.guard import COOKIE, CSRF_FIELD, NotLoggedIn, act, admit_visit
from desk.login import pending
from desk.login.admission import Admission, Door
from desk.login.cookies import forget_session, set_cookie, set_session
from desk.login.form_token import LIFETIME
from desk.login.tries import TooManyTries
from desk.rooms import home
from desk.visit import Desk, Visit, client_address, see
from desk.words import english

FORM_COOKIE, PENDING_COOKIE = "rapport_desk_form", "rapport_desk_pending"
FORMS = "/desk/login"
INSIDE = re.compile(r"/desk/(?:[A-Za-z0-9/_-]+(?:\?[A-Za-z0-9%&=+._~-]*)?|\?[A-Za-z0-9%&=+._~-]+)")
"""Where a log-in may lead: nowhere outside of the desk."""

WRONG = "Log-in name or password is wrong."
WRONG_CODE = "This code is not right, or it has been used. Type the next one that your app shows."
UNREADABLE = (
    "Your authenticator app cannot be checked any more, because the desk’s secret was changed. Log in with a recovery "
    "code, or ask an administrator to remove your second factor."
)


def routes() -> list[BaseRoute]:
    """The routes of this room; all but the last are open to everybody."""
    return [
        Route("/login", show, methods=["GET"]),
        Route("/login", log_in, methods=["POST"]),
        Route("/login/code", show_code, methods=["GET"]),
        Route("/login/code", log_in_by_code, methods=["POST"]),
        act("/logout", May.SETTLE_LOG_IN, log_out),
    ]


async def show(request: Request) -> Response:
    """The form; whoever is logged in goes on at once."""
    goal = _goal(request.query_params.get("next", ""))
    try:
        visit = await admit_visit(request, May.SETTLE_LOG_IN)
    except NotLoggedIn:
        return _form(request, goal)
    return see(goal or home(visit.officer.role))


async def log_in(request: Request) -> Response:
    """The first step: log-in name and password."""
    desk: Desk = request.app.state.desk
    form = await _own_form(request)
    goal, login, door = _goal(form.get("next", "")), form.get("login", ""), _door(request)
    try:
        admission = await desk.hash(lambda: door.by_password(login, form.get("password", "")))
    except TooManyTries as error:
        return _wait(_form(request, goal, login, str(error), 429), error)
    if admission is None:
        return _form(request, goal, login, WRONG, 401)
    if admission.token:
        return _entered(desk, admission, admission.token, goal)
    onward = see(f"{FORMS}/code?next={quote(goal, safe='/')}" if goal else f"{FORMS}/code")
    set_cookie(onward, desk, PENDING_COOKIE, desk.pending.token(admission.officer, door.now), FORMS, pending.LIFETIME)
    return onward


async def show_code(request: Request) -> Response:
    """The form for the code; without the first step there is nothing to see."""
    desk: Desk = request.app.state.desk
    if desk.pending.read(request.cookies.get(PENDING_COOKIE, ""), desk.parts.clock()) is None:
        return see(FORMS)
    return _code_form(request, _goal(request.query_params.get("next", "")))


async def log_in_by_code(request: Request) -> Response:
    """The second step: a code of the app, or a recovery code."""
    desk: Desk = request.app.state.desk
    form = await _own_form(request)
    goal, door = _goal(form.get("next", "")), _door(request)
    begun = desk.pending.read(request.cookies.get(PENDING_COOKIE, ""), door.now)
    if begun is None:
        return see(FORMS)
    known = begun
    try:
        admission = await desk.hash(lambda: door.by_code(known, form.get("code", "")))
    except TooManyTries as error:
        return _wait(_code_form(request, goal, str(error), 429), error)
    except SealBroken:
        return _code_form(request, goal, UNREADABLE, 403)
    except LookupError:
        return see(FORMS)
    if admission is None or not admission.token:
        return _code_form(request, goal, WRONG_CODE, 401)
    entered = _entered(desk, admission, admission.token, goal)
    entered.delete_cookie(PENDING_COOKIE, path=FORMS)
    return entered


async def log_out(visit: Visit) -> Response:
    """Ends the session, on the server too."""
    token = visit.request.cookies[COOKIE]
    await visit.desk.write(lambda session: officer_sessions.end(session, token))
    answer = see(FORMS)
    forget_session(answer)
    return answer


async def _own_form(request: Request) -> Mapping[str, str]:
    """A form that this browser got from us. Raises `HTTPException` 403."""
    desk: Desk = request.app.state.desk
    form = await read_form(request)
    cookie, now = request.cookies.get(FORM_COOKIE, ""), desk.parts.clock()
    if not desk.form_tokens.agree(cookie, form.get(CSRF_FIELD, ""), now):
        raise HTTPException(403, "The log-in form has expired. Load the log-in page again, with cookies allowed.")
    return form


def _door(request: Request) -> Door:
    desk: Desk = request.app.state.desk
    settings = desk.parts.settings
    return Door(
        database=desk.parts.database,
        seal=desk.seal,
        address=client_address(request),
        now=desk.parts.clock(),
        lifetime=timedelta(hours=settings.officer_session_hours),
        before=request.cookies.get(COOKIE, ""),
        asks_code=settings.two_factor != "off",
    )


def _entered(desk: Desk, admission: Admission, token: str, goal: str) -> Response:
    entered = see(goal or home(admission.officer.role))
    set_session(entered, desk, token, timedelta(hours=desk.parts.settings.officer_session_hours))
    entered.delete_cookie(FORM_COOKIE, path=FORMS)
    return entered


def _form(request: Request, goal: str, login: str = "", error: str = "", status: int = 200) -> HTMLResponse:
    return _open_page(request, "login/page.html", status, goal=goal, login=login, error=error)


def _code_form(request: Request, goal: str, error: str = "", status: int = 200) -> HTMLResponse:
    return _open_page(request, "login/code.html", status, goal=goal, error=error)


def _open_page(request: Request, template: str, status: int, **context: Any) -> HTMLResponse:
    """A page for somebody who is not logged in, with a token for its form."""
    desk: Desk = request.app.state.desk
    now = desk.parts.clock()
    token = request.cookies.get(FORM_COOKIE, "")
    if not desk.form_tokens.is_good(token, now):
        token = desk.form_tokens.new(now)
    shown = desk.pages.page(template, status, csrf=token, lender=english(desk.parts.lender.name), **context)
    set_cookie(shown, desk, FORM_COOKIE, token, FORMS, LIFETIME)
    return shown


def _wait(answer: Response, error: TooManyTries) -> Response:
    answer.headers["Retry-After"] = str(error.seconds)
    return answer


def _goal(wanted: str) -> str:
    """An address within the desk; empty where none is asked for, which then depends on the role."""
    return wanted if INSIDE.fullmatch(wanted) and "//" not in wanted and wanted != "/desk/login" else ""

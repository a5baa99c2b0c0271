"""What goes wrong, as a page for people and as JSON for scripts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Optional
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.crm.session import DatabaseBusy
from bot.errors import BadInput, CaseRefused
from desk.guard import NotLoggedIn, SettleFirst, wants_json
from desk.login.tries import TooManyTries
from desk.pages import NO_STORE
from desk.visit import Desk

logger = logging.getLogger(__name__)

TITLES: Mapping[int, str] = {
    400: "That could not be read",
    403: "Not allowed",
    404: "Not found",
    405: "Not possible here",
    409: "Somebody else was quicker",
    413: "Too long",
    415: "That could not be read",
    422: "Please look at it again",
    429: "Please wait",
    500: "Something went wrong",
    503: "The database is busy",
}
NOT_FOUND = "There is nothing at this address. It may have been mistyped, or removed."
NOT_POSSIBLE = "This address does not take that."


def problem(request: Request, status: int, code: str, message: str, retry_after: Optional[int] = None) -> Response:
    """One problem in the form that the one who asks can read; `retry_after` in seconds."""
    headers = {**NO_STORE, **({"Retry-After": str(retry_after)} if retry_after else {})}
    if wants_json(request):
        return JSONResponse({"error": {"code": code, "message": message}}, status, headers=headers)
    desk: Desk = request.app.state.desk
    back = request.url.path.rsplit("/", 1)[0] if request.method == "POST" else ""
    shown = desk.pages.page(
        "problem.html", status, title=TITLES.get(status, "Problem"), message=message, number=status, back=back
    )
    shown.headers.update(headers)
    return shown


async def not_logged_in(request: Request, error: NotLoggedIn) -> Response:
    """To the log-in, or 401 for a script."""
    if error.back is None:
        body = {"error": {"code": "not_logged_in", "message": "You are logged out. Log in again."}}
        return JSONResponse(body, 401, headers=NO_STORE)
    return RedirectResponse(f"/desk/login?next={quote(error.back)}", 303, headers=NO_STORE)


async def settle_first(request: Request, error: SettleFirst) -> Response:
    """To the page where it is settled, or 403 for a script."""
    if wants_json(request):
        return problem(request, 403, "settle_first", str(error))
    return RedirectResponse(error.path, 303, headers=NO_STORE)


async def too_many_tries(request: Request, error: TooManyTries) -> Response:
    """429: passwords or codes were tried too often."""
    return problem(request, 429, "too_many_tries", str(error), retry_after=error.seconds)


async def refused_by_http(request: Request, error: HTTPException) -> Response:
    """404, 403 and their like."""
    standard = {404: NOT_FOUND, 405: NOT_POSSIBLE}
    plain = error.detail in ("Not Found", "Method Not Allowed")
    message = standard.get(error.status_code, error.detail) if plain else error.detail
    answer = problem(request, error.status_code, f"http_{error.status_code}", message)
    answer.headers.update(error.headers or {})
    return answer


async def case_refused(request: Request, error: CaseRefused) -> Response:
    """409: somebody else holds it, or it has ended."""
    return problem(request, 409, error.code, str(error))


async def bad_input(request: Request, error: BadInput) -> Response:
    """422: empty or too long."""
    return problem(request, 422, error.code, str(error))


async def busy(request: Request, error: DatabaseBusy) -> Response:
    """503: the same may be tried again."""
    return problem(request, 503, "busy", str(error), retry_after=2)


async def fault(request: Request, error: Exception) -> Response:
    """500: a fault of ours. Without details, which may be about people."""
    return problem(request, 500, "fault", "The desk has a fault. It has been written to the log; please try again.")


HANDLERS: Mapping[Any, Callable[..., Any]] = {
    NotLoggedIn: not_logged_in,
    SettleFirst: settle_first,
    TooManyTries: too_many_tries,
    HTTPException: refused_by_http,
    CaseRefused: case_refused,
    BadInput: bad_input,
    DatabaseBusy: busy,
    Exception: fault,
}

"""Cookies of the desk: out of reach of scripts, and sent to the desk only."""

from __future__ import annotations

from datetime import timedelta

from starlette.responses import Response

from desk.guard import COOKIE
from desk.visit import Desk


def set_cookie(response: Response, desk: Desk, name: str, value: str, path: str, lifetime: timedelta) -> None:
    """Sets a cookie for a part of the desk."""
    response.set_cookie(
        name,
        value,
        max_age=int(lifetime.total_seconds()),
        path=path,
        secure=desk.parts.settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )


def set_session(response: Response, desk: Desk, token: str, lifetime: timedelta) -> None:
    """Gives the browser its session."""
    set_cookie(response, desk, COOKIE, token, "/desk", lifetime)


def forget_session(response: Response) -> None:
    """Takes the session away from the browser."""
    response.delete_cookie(COOKIE, path="/desk")

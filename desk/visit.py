"""One request of an officer who is logged in, as the desk's rooms get it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Optional, TypeVar

import anyio
import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from bot.bootstrap import Parts
from bot.conversations.uploads import Sent
from bot.crm.roles import May
from bot.crm.sealing import Seal
from bot.crm.session import Session
from bot.crm.tables import Officer, OfficerSession
from desk.live import Pulse
from desk.login.form_token import FormTokens
from desk.login.pending import PendingLogIns
from desk.pages import Pages

T = TypeVar("T")
ID = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True)
class Desk:
    """What all rooms share.

    `seal` encrypts second factors. `hashing` bounds how many passwords are looked at at once, each of which takes
    64 MiB. `heartbeat` is how many seconds lie between an open stream's signs of life, by which proxies keep it and a
    lost log-in is noticed.
    """

    parts: Parts
    pages: Pages
    pulse: Pulse
    form_tokens: FormTokens
    pending: PendingLogIns
    seal: Seal
    hashing: anyio.CapacityLimiter
    heartbeat: float = 15.0

    async def read(self, work: Callable[[Session], T]) -> T:
        """Reads from the database, in a thread."""
        return await anyio.to_thread.run_sync(self._read, work)

    async def write(self, work: Callable[[Session], T]) -> T:
        """Writes to the database in one transaction, in a thread; open pages learn of it at once."""
        done = await anyio.to_thread.run_sync(self._write, work)
        self.pulse.nudge()
        return done

    async def hash(self, work: Callable[[], T]) -> T:
        """Something that looks at passwords or makes hashes of them, in a thread."""
        return await anyio.to_thread.run_sync(work, limiter=self.hashing)

    def _read(self, work: Callable[[Session], T]) -> T:
        with self.parts.database.read() as session:
            return work(session)

    def _write(self, work: Callable[[Session], T]) -> T:
        with self.parts.database.write() as session:
            return work(session)


@dataclass(frozen=True)
class Visit:
    """Only `desk.guard` makes these, so whoever has one is logged in.

    `what` is what the route is for. `form` is what a POST brought, its CSRF token checked. `settled` is false while the
    officer has to choose a password or to set up a second factor before anything else. `file` is what came with the
    form, not yet checked.
    """

    request: Request
    desk: Desk
    officer: Officer
    log_in: OfficerSession
    what: May
    now: datetime
    settled: bool = True
    form: Mapping[str, str] = field(default_factory=dict)
    file: Optional[Sent] = None

    @property
    def parts(self) -> Parts:
        """Rapport's parts."""
        return self.desk.parts

    @property
    def csrf(self) -> str:
        """The session's CSRF token."""
        return str(self.log_in.csrf)

    def page(self, template: str, status: int = 200, **context: Any) -> HTMLResponse:
        """A page with the officer's name on it, and the CSRF token for its forms."""
        return self.desk.pages.page(template, status, **self._own(), **context)

    def text(self, template: str, **context: Any) -> str:
        """A piece of a page."""
        return self.desk.pages.text(template, **self._own(), **context)

    def _own(self) -> dict[str, Any]:
        return {"officer": self.officer, "csrf": self.csrf, "now": self.now, "settled": self.settled}

    def path_id(self, name: str = "id") -> str:
        """The id in the request's path. Raises `HTTPException` 404 for something that no row can have as its id."""
        given = str(self.request.path_params[name])
        if not ID.fullmatch(given):
            raise HTTPException(404)
        return given

    @property
    def address(self) -> str:
        """Where the request comes from."""
        return client_address(self.request)

    def whole_number(self, name: str) -> int:
        """A number from 0 in the query, 0 if it is not there. Raises `HTTPException` 400 for anything else."""
        given = self.request.query_params.get(name, "0")
        if not (given.isascii() and given.isdigit() and len(given) < 10):
            raise HTTPException(400, f"A whole number is expected as {name}.")
        return int(given)


def client_address(request: Request) -> str:
    """The address of the one who asks, by which tries of passwords are counted."""
    return request.client.host if request.client else "unknown"


def see(path: str) -> RedirectResponse:
    """Sends the browser on after a form was taken, so that reloading does not send it again."""
    return RedirectResponse(path, 303)

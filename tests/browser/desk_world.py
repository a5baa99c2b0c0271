"""The desk on a port of this machine, over a database of its own, with officers who are logged in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Page
from starlette.applications import Starlette
from starlette.middleware import Middleware

from bot.bootstrap import Parts, now
from bot.channels.headers import SecurityHeaders
from bot.crm import officer_sessions
from bot.crm.migrate import migrate
from bot.crm.tables import Officer
from desk.app import desk_routes
from desk.guard import COOKIE
from tests.channels.serving import serving
from tests.desk.conftest import settings


@dataclass(frozen=True)
class DeskWorld:
    """The parts behind the desk, and its address."""

    parts: Parts
    url: str

    def page(self, new_page: Callable[..., Page], officer: Officer, **options: Any) -> Page:
        """A page of a browser in which an officer is logged in."""
        at = now()
        with self.parts.database.write() as session:
            token = officer_sessions.start(session, officer, at, at + timedelta(hours=1))
        page = new_page(base_url=self.url, **options)
        page.context.add_cookies([{"name": COOKIE, "value": token, "url": f"{self.url}/desk"}])
        return page


@contextmanager
def desk_world(folder: Path) -> Iterator[DeskWorld]:
    """Serves the desk until the end."""
    parts = Parts(settings(f"sqlite:///{folder / 'rapport.db'}", folder))
    migrate(parts.database)
    app = Starlette(routes=desk_routes(parts), middleware=[Middleware(SecurityHeaders)])
    with serving(app) as port:
        yield DeskWorld(parts, f"http://127.0.0.1:{port}")
    parts.database.close()

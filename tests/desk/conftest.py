"""A desk over a real database, and browsers of officers who are logged in or not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from bot.bootstrap import Parts
from bot.channels.headers import SecurityHeaders
from bot.crm import officer_sessions
from bot.crm.session import Database
from bot.crm.tables import Officer
from bot.settings import Settings
from desk.app import desk_routes
from desk.guard import COOKIE
from tests.conftest import NOW, ROOT
from tests.desk.content import PASSWORD, add_officer


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **length: Any) -> None:
        self.now += timedelta(**length)


@dataclass
class Browser:
    """A browser at the desk: sends its cookies, and the CSRF token of its session with every form."""

    http: TestClient
    csrf: str = ""

    def get(self, path: str, **options: Any) -> Any:
        return self.http.get(path, **options)

    def go_on(self, clock: Clock, **length: Any) -> None:
        """Time goes by, in which the officer does something now and then."""
        until = clock.now + timedelta(**length)
        while clock.now < until:
            clock.now = min(until, clock.now + timedelta(minutes=50))
            self.get("/desk/account")

    def post(self, path: str, **fields: str) -> Any:
        return self.http.post(path, data={"csrf": self.csrf, **fields})

    def json(self, path: str, **fields: str) -> Any:
        """As the page's script posts."""
        return self.http.post(path, data=fields, headers={"Accept": "application/json", "X-CSRF-Token": self.csrf})

    def log_in(self, login: str = "ana", password: str = PASSWORD, **more: str) -> Any:
        token = field(self.get("/desk/login").text, "csrf")
        answer = self.http.post(
            "/desk/login", data={"csrf": token, "login": login, "password": password, "next": "/desk/", **more}
        )
        if answer.status_code == 303 and answer.headers["location"].split("?")[0] != "/desk/login/code":
            self.read_csrf()
        return answer

    def type_code(self, code: str, **more: str) -> Any:
        """The second step of a log-in."""
        token = field(self.get("/desk/login/code").text, "csrf")
        answer = self.http.post("/desk/login/code", data={"csrf": token, "code": code, "next": "", **more})
        if answer.status_code == 303 and COOKIE in self.http.cookies:
            self.read_csrf()
        return answer

    def read_csrf(self) -> None:
        """From a page that everybody may see, also who has a temporary password."""
        self.csrf = field(self.get("/desk/account/password").text, "csrf")


def field(page: str, name: str) -> str:
    """The value of a form's hidden field."""
    return page.split(f'name="{name}" value="', 1)[1].split('"', 1)[0]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    """Parts whose files have been read, which takes seconds; its database is never used."""
    folder = tmp_path_factory.mktemp("loaded")
    return Parts(settings(f"sqlite:///{folder / 'none.db'}", folder))


@pytest.fixture
def parts(
    request: pytest.FixtureRequest, loaded: Parts, sqlite_template: Path, tmp_path: Path, clock: Clock
) -> Iterator[Parts]:
    """Parts over an empty database; of a test that asks for `ids`, over one with one of everything."""
    there = request.getfixturevalue("furnished")[0] if "ids" in request.fixturenames else sqlite_template
    shutil.copy(there, tmp_path / "rapport.db")
    made = with_files_of(loaded, Parts(settings(f"sqlite:///{tmp_path / 'rapport.db'}", tmp_path), clock))
    yield made
    made.database.close()


@pytest.fixture(scope="session")
def furnished(
    loaded: Parts, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Mapping[str, str]]:
    """A database with one of everything, which nobody changes, and the ids by kind of path: making it takes longer than
    most tests that need it."""
    from tests.desk.routes import some_ids

    folder = tmp_path_factory.mktemp("furnished")
    shutil.copy(sqlite_template, folder / "rapport.db")
    made = with_files_of(loaded, Parts(settings(f"sqlite:///{folder / 'rapport.db'}", folder), Clock()))
    ids = some_ids(made)
    made.database.close()  # what SQLite keeps beside the file is in it then
    return folder / "rapport.db", ids


@pytest.fixture
def ids(furnished: tuple[Path, Mapping[str, str]]) -> Mapping[str, str]:
    """An id that exists for each kind of path, in `parts` of a test that asks for it."""
    return furnished[1]


@pytest.fixture
def parts_anywhere(loaded: Parts, database: Database, tmp_path: Path, clock: Clock) -> Iterator[Parts]:
    """Parts whose database is SQLite in one run of the test and PostgreSQL in the other."""
    url = database.engine.url.render_as_string(hide_password=False)
    made = with_files_of(loaded, Parts(settings(url, tmp_path), clock))
    yield made
    made.database.close()


def with_files_of(loaded: Parts, made: Parts) -> Parts:
    """The second's parts, but those that only depend on files taken from the first."""
    made.__dict__.update(
        lender=loaded.lender,
        languages=loaded.languages,
        notices=loaded.notices,
        phrasebook=loaded.phrasebook,
        practices=loaded.practices,
    )
    return made


def settings(url: str, var: Path, **more: Any) -> Settings:
    own: dict[str, Any] = {"database_url": url, "var": var, "models": var / "models", "lender": ROOT / "lender"}
    return Settings(_env_file=None, desk_secret="a secret of the tests", **own, **more)  # type: ignore[call-arg]


@pytest.fixture
def app(parts: Parts) -> Starlette:
    return Starlette(routes=desk_routes(parts), middleware=[Middleware(SecurityHeaders)])


@pytest.fixture
def ana(parts: Parts) -> Officer:
    return add_officer(parts)


@pytest.fixture
def wei(parts: Parts) -> Officer:
    return add_officer(parts, "wei", "Wei Chen")


@pytest.fixture
def boss(parts: Parts) -> Officer:
    return add_officer(parts, "boss", "Bea Boss", "administrator")


@pytest.fixture
def office(app: Starlette, parts: Parts, boss: Officer) -> Browser:
    """An administrator's browser, logged in."""
    return enter(new_browser(app), parts, boss)


@pytest.fixture
def visitor(app: Starlette) -> Browser:
    """A browser in which nobody is logged in."""
    return new_browser(app)


@pytest.fixture
def browser(visitor: Browser, parts: Parts, ana: Officer) -> Browser:
    """Ana's browser, logged in."""
    enter(visitor, parts, ana)
    return visitor


def enter(browser: Browser, parts: Parts, officer: Officer) -> Browser:
    """Logs an officer in without the form, which takes its time on purpose."""
    now = parts.clock()
    with parts.database.write() as session:
        token = officer_sessions.start(session, officer, now, now + timedelta(hours=10))
    browser.http.cookies.set(COOKIE, token, domain="testserver.local", path="/desk")
    browser.read_csrf()
    return browser


def new_browser(app: Starlette, address: str = "203.0.113.7") -> Browser:
    return Browser(TestClient(app, follow_redirects=False, client=(address, 50000)))

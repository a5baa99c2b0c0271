"""Nobody comes in without a session, and nothing is done without its CSRF token: every route of the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from bot.bootstrap import Parts
from desk.app import desk_routes
from tests.desk.conftest import Browser, settings
from tests.desk.content import add_borrower, add_talk

OPEN_TO_ALL = {("/login", "GET"), ("/login", "POST")}
FETCHED = {"/rows", "/events", "/cases/{id}/live", "/cases/{id}/events", "/cases/{id}/attachments/{attachment}"}
"""What scripts fetch; all other GETs are pages."""


def all_routes() -> list[tuple[str, str]]:
    """Path and method of each route of the desk, as it is mounted."""
    mount = next(each for each in desk_routes(Parts(settings("sqlite://", Path(".")))) if isinstance(each, Mount))
    assert isinstance(mount.app, Starlette)
    found = [each for each in mount.app.routes if isinstance(each, Route)]
    assert {each.path for each in mount.app.routes if not isinstance(each, Route)} == {"/static"}  # type: ignore[attr-defined]
    return sorted((each.path, method) for each in found for method in (each.methods or set()) - {"HEAD"})


GUARDED = [each for each in all_routes() if each not in OPEN_TO_ALL]
PAGES = [path for path, method in GUARDED if method == "GET" and path not in FETCHED]
POSTS = [path for path, method in GUARDED if method == "POST"]


@pytest.fixture
def ids(parts: Parts) -> dict[str, str]:
    """An id that exists for each kind of path."""
    borrower = add_borrower(parts)
    talk = add_talk(parts, borrower=borrower)
    return {"/cases": talk.case.id, "/borrowers": borrower.id}


def at(path: str, ids: dict[str, str]) -> str:
    kind = f"/{path.split('/')[1]}"
    return f"/desk{path.replace('{id}', ids.get(kind, ''))}"


def test_every_route_is_known_to_this_test() -> None:
    assert {path for path, _ in GUARDED} >= FETCHED | {"/", "/ended", "/cases/{id}", "/borrowers", "/logout"}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_leads_to_the_log_in(visitor: Browser, ids: dict[str, str], path: str) -> None:
    answer = visitor.get(at(path, ids))
    assert (answer.status_code, answer.headers["location"]) == (303, f"/desk/login?next={at(path, ids)}")


@pytest.mark.parametrize("path", sorted(FETCHED))
def test_what_scripts_fetch_is_refused(visitor: Browser, ids: dict[str, str], path: str) -> None:
    assert visitor.get(at(path, ids)).status_code == 401


@pytest.mark.parametrize("path", POSTS)
def test_a_form_leads_to_the_log_in(visitor: Browser, ids: dict[str, str], path: str) -> None:
    answer = visitor.post(at(path, ids))
    assert (answer.status_code, answer.headers["location"].split("?")[0]) == (303, "/desk/login")


@pytest.mark.parametrize("path", POSTS)
def test_what_scripts_send_is_refused(visitor: Browser, ids: dict[str, str], path: str) -> None:
    assert visitor.json(at(path, ids)).status_code == 401


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("token", [None, "", "wrong", "ä"])
def test_a_form_without_the_sessions_csrf_token_is_refused(
    browser: Browser, ids: dict[str, str], path: str, token: str | None
) -> None:
    fields = {} if token is None else {"csrf": token}
    assert browser.http.post(at(path, ids), data=fields).status_code == 403


@pytest.mark.parametrize("path", POSTS)
def test_a_script_without_the_sessions_csrf_token_is_refused(browser: Browser, ids: dict[str, str], path: str) -> None:
    headers = {"Accept": "application/json", "X-CSRF-Token": "wrong"}
    assert browser.http.post(at(path, ids), headers=headers).status_code == 403


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_shown_to_who_is_logged_in_and_kept_in_no_cache(
    browser: Browser, ids: dict[str, str], path: str
) -> None:
    answer = browser.get(at(path, ids))
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")


@pytest.mark.parametrize("path", [*PAGES, "/rows"])
def test_a_page_holds_no_inline_script_or_style(browser: Browser, ids: dict[str, str], path: str) -> None:
    page = browser.get(at(path, ids)).text
    assert not any(sign in page for sign in ("<script>", "<style", " style=", " onclick=", "javascript:"))


def test_a_csrf_token_of_another_session_is_refused(browser: Browser, app: Starlette, ids: dict[str, str]) -> None:
    theirs = browser.csrf
    browser.post("/desk/logout")
    browser.log_in()
    mine, browser.csrf = browser.csrf, theirs
    assert mine != theirs
    assert browser.post(at("/cases/{id}/take", ids)).status_code == 403

"""Nobody comes in without a session, and nothing is done without its CSRF token: every route of the desk.

What each role may is in test_roles.py.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm.roles import WHO
from tests.desk.conftest import Browser, enter
from tests.desk.content import add_officer
from tests.desk.routes import FETCHED, GUARDED, OWN, PAGES, POSTS, ROUTES, Known

each_page = pytest.mark.parametrize("route", PAGES, ids=str)
each_post = pytest.mark.parametrize("route", POSTS, ids=str)


def allowed(visitor: Browser, parts: Parts, route: Known) -> Browser:
    """The browser of an officer whose role may do what a route is for."""
    assert route.what
    return enter(visitor, parts, add_officer(parts, "ria", "Ria Right", sorted(WHO[route.what])[0]))


def test_every_route_is_known_to_this_test() -> None:
    known = {each.path for each in GUARDED}
    assert known >= FETCHED | {"/", "/ended", "/cases/{id}", "/borrowers", "/officers", "/account", "/logout"}


def test_only_the_log_in_is_open_to_everybody() -> None:
    assert {each.path for each in ROUTES if each.what is None} == {"/login", "/login/code"}


@each_page
def test_a_page_leads_to_the_log_in(visitor: Browser, ids: Mapping[str, str], route: Known) -> None:
    answer = visitor.get(route.at(ids))
    assert (answer.status_code, answer.headers["location"]) == (303, f"/desk/login?next={route.at(ids)}")


@pytest.mark.parametrize("path", sorted(FETCHED))
def test_what_scripts_fetch_is_refused(visitor: Browser, ids: Mapping[str, str], path: str) -> None:
    assert visitor.get(Known(path, "GET", None).at(ids)).status_code == 401


@each_post
def test_a_form_leads_to_the_log_in(visitor: Browser, ids: Mapping[str, str], route: Known) -> None:
    answer = visitor.post(route.at(ids))
    assert (answer.status_code, answer.headers["location"].split("?")[0]) == (303, "/desk/login")


@each_post
def test_what_scripts_send_is_refused(visitor: Browser, ids: Mapping[str, str], route: Known) -> None:
    assert visitor.json(route.at(ids)).status_code == 401


@each_post
@pytest.mark.parametrize("token", [None, "", "wrong", "ä"])
def test_a_form_without_the_sessions_csrf_token_is_refused(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known, token: str | None
) -> None:
    fields = {} if token is None else {"csrf": token}
    answer = allowed(visitor, parts, route).http.post(route.at(ids), data=fields)
    assert answer.status_code == 403
    assert "This form has expired." in answer.text


@each_post
def test_a_script_without_the_sessions_csrf_token_is_refused(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known
) -> None:
    headers = {"Accept": "application/json", "X-CSRF-Token": "wrong"}
    answer = allowed(visitor, parts, route).http.post(route.at(ids), headers=headers)
    assert (answer.status_code, "form has expired" in answer.text) == (403, True)


@each_page
def test_a_page_is_shown_to_who_is_logged_in_and_kept_in_no_cache(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known
) -> None:
    answer = allowed(visitor, parts, route).get(route.at(ids))
    there = 404 if route.path in OWN else 200
    assert (answer.status_code, answer.headers["cache-control"]) == (there, "no-store")


@pytest.mark.parametrize("route", [each for each in GUARDED if each in PAGES or each.path == "/rows"], ids=str)
def test_a_page_holds_no_inline_script_or_style(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known
) -> None:
    page = allowed(visitor, parts, route).get(route.at(ids)).text
    assert not any(sign in page for sign in ("<script>", "<style", " style=", " onclick=", "javascript:"))


def test_a_csrf_token_of_another_session_is_refused(browser: Browser, app: Starlette, ids: Mapping[str, str]) -> None:
    theirs = browser.csrf
    browser.post("/desk/logout")
    browser.log_in()
    mine, browser.csrf = browser.csrf, theirs
    assert mine != theirs
    assert browser.post(f"/desk/cases/{ids['cases']}/take").status_code == 403

"""Logging in and out."""

from __future__ import annotations

from datetime import timedelta
from time import perf_counter
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import officer_sessions, passwords
from bot.crm.tables import LoginAttempt, Officer, OfficerSession
from desk.app import desk_routes
from desk.guard import COOKIE
from tests.desk.conftest import Browser, Clock, field, new_browser


def test_the_right_password_leads_to_the_inbox(visitor: Browser, ana: Officer) -> None:
    answer = visitor.log_in()
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/")


def test_case_and_spaces_of_a_log_in_name_do_not_matter(visitor: Browser, ana: Officer) -> None:
    assert visitor.log_in(" ANA ").status_code == 303


def test_the_session_cookie_is_for_the_desk_and_out_of_reach_of_scripts(visitor: Browser, ana: Officer) -> None:
    cookie = visitor.log_in().headers["set-cookie"].split(", rapport")[0]
    parts = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/desk", "max-age=36000"} <= parts
    assert "secure" not in parts


def test_cookies_are_secure_where_the_desk_is_served_over_https(parts: Parts, ana: Officer) -> None:
    over_https = Parts(parts.settings.copy(update={"secure_cookies": True}), parts.clock)
    visitor = new_browser(Starlette(routes=desk_routes(over_https)))
    visitor.http.base_url = "https://testserver"
    assert all(
        "Secure" in cookie for cookie in visitor.log_in().headers.get_list("set-cookie") if "Max-Age=0" not in cookie
    )


def test_only_the_hash_of_a_session_is_stored(browser: Browser, parts: Parts) -> None:
    with parts.database.read() as session:
        stored = session.scalars(select(OfficerSession.token_hash)).all()
    assert stored == [officer_sessions.hash_token(browser.http.cookies[COOKIE])]


def test_wrong_log_in_name_and_wrong_password_look_the_same(visitor: Browser, ana: Officer) -> None:
    unknown, wrong = visitor.log_in("nobody", "wrong password"), visitor.log_in("ana", "wrong password")
    assert unknown.status_code == wrong.status_code == 401
    assert unknown.text.replace('value="nobody"', "") == wrong.text.replace('value="ana"', "")


def test_an_unknown_log_in_name_takes_as_long_as_a_wrong_password() -> None:
    known = passwords.hash_password("the right one")
    passwords.matches(None, "warm up")

    def seconds(password_hash: str | None) -> float:
        started = perf_counter()
        passwords.matches(password_hash, "a wrong one")
        return perf_counter() - started

    assert min(seconds(None) for _ in range(3)) > 0.5 * min(seconds(known) for _ in range(3))


def test_an_officer_who_has_left_cannot_log_in(visitor: Browser, parts: Parts, ana: Officer) -> None:
    with parts.database.write() as session:
        session.get(Officer, ana.id).active = False
    assert visitor.log_in().status_code == 401


def test_the_session_of_an_officer_who_leaves_ends(browser: Browser, parts: Parts, ana: Officer) -> None:
    with parts.database.write() as session:
        session.get(Officer, ana.id).active = False
    assert browser.get("/desk/").status_code == 303


def test_a_session_expires(browser: Browser, clock: Clock) -> None:
    browser.go_on(clock, hours=9, minutes=59)
    clock.go_on(minutes=1)
    assert browser.get("/desk/").headers["location"] == "/desk/login?next=/desk/"


def test_a_session_lasts_until_then(browser: Browser, clock: Clock) -> None:
    browser.go_on(clock, hours=9, minutes=59)
    assert browser.get("/desk/").status_code == 200


def test_a_session_that_somebody_planted_does_not_become_the_officers(visitor: Browser, ana: Officer) -> None:
    visitor.http.cookies.set(COOKIE, "planted", path="/desk")
    answer = visitor.log_in()
    assert f"{COOKIE}=planted" not in answer.headers["set-cookie"]


def test_the_session_from_before_a_new_log_in_ends(browser: Browser, app: Starlette) -> None:
    before = browser.http.cookies[COOKIE]
    page = new_browser(app).get("/desk/login")  # a form without being sent on, as from a second window
    token = field(page.text, "csrf")
    browser.http.cookies.set("rapport_desk_form", token, path="/desk/login")
    browser.http.post("/desk/login", data={"csrf": token, "login": "ana", "password": "correct horse battery"})
    thief = new_browser(app)
    thief.http.cookies.set(COOKIE, before, path="/desk")
    assert thief.get("/desk/").status_code == 303


def test_logging_out_ends_the_session_on_the_server(browser: Browser, app: Starlette) -> None:
    token = browser.http.cookies[COOKIE]
    browser.post("/desk/logout")
    thief = new_browser(app)
    thief.http.cookies.set(COOKIE, token, path="/desk")
    assert thief.get("/desk/").status_code == 303


def test_logging_out_forgets_the_cookie(browser: Browser) -> None:
    browser.post("/desk/logout")
    assert COOKIE not in browser.http.cookies


@pytest.mark.parametrize("token", ["", "made up", "W10.c2ln"])
def test_a_log_in_form_from_elsewhere_is_refused(visitor: Browser, ana: Officer, token: str) -> None:
    visitor.get("/desk/login")
    fields = {"csrf": token, "login": "ana", "password": "correct horse battery"}
    assert visitor.http.post("/desk/login", data=fields).status_code == 403


def test_a_log_in_form_of_another_browser_is_refused(visitor: Browser, app: Starlette, ana: Officer) -> None:
    visitor.get("/desk/login")
    foreign = field(new_browser(app).get("/desk/login").text, "csrf")
    fields = {"csrf": foreign, "login": "ana", "password": "correct horse battery"}
    assert visitor.http.post("/desk/login", data=fields).status_code == 403


def test_a_log_in_form_expires(visitor: Browser, clock: Clock, ana: Officer) -> None:
    token = field(visitor.get("/desk/login").text, "csrf")
    clock.go_on(hours=3)
    fields = {"csrf": token, "login": "ana", "password": "correct horse battery"}
    assert visitor.http.post("/desk/login", data=fields).status_code == 403


def test_five_failures_of_one_log_in_name_make_it_wait(app: Starlette, ana: Officer) -> None:
    for number in range(5):
        new_browser(app, f"198.51.100.{number}").log_in(password="wrong password")
    answer = new_browser(app, "198.51.100.99").log_in()
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "900")


def test_five_failures_from_one_address_make_it_wait(visitor: Browser, ana: Officer) -> None:
    for number in range(5):
        visitor.log_in(f"guess{number}", "wrong password")
    assert visitor.log_in().status_code == 429


def test_four_failures_do_not(visitor: Browser, ana: Officer) -> None:
    for _ in range(4):
        visitor.log_in(password="wrong password")
    assert visitor.log_in().status_code == 303


def test_the_wait_is_told_in_minutes(visitor: Browser, clock: Clock, ana: Officer) -> None:
    for _ in range(5):
        visitor.log_in(password="wrong password")
    clock.go_on(minutes=10)
    assert "Try again in 5 minutes." in visitor.log_in().text


def test_the_wait_ends(visitor: Browser, clock: Clock, ana: Officer) -> None:
    for _ in range(5):
        visitor.log_in(password="wrong password")
    clock.go_on(minutes=15)
    assert visitor.log_in().status_code == 303


def test_addresses_of_one_ipv6_household_count_as_one(app: Starlette, ana: Officer) -> None:
    for number in range(5):
        new_browser(app, f"2001:db8:1:2::{number + 1}").log_in(f"guess{number}", "wrong password")
    assert new_browser(app, "2001:db8:1:2:ffff::1").log_in().status_code == 429


def test_a_success_forgets_the_failures_of_the_log_in_name_only(visitor: Browser, parts: Parts, ana: Officer) -> None:
    visitor.log_in(password="wrong password")
    visitor.log_in()
    with parts.database.read() as session:
        keys = session.scalars(select(LoginAttempt.key)).all()
    assert keys == ["address:203.0.113.7"]


def test_a_log_in_leads_back_to_the_filters_of_a_list(visitor: Browser, ana: Officer) -> None:
    goal = "/desk/?severity=1&severity=2&text=tr%E1%BA%A3+n%E1%BB%A3"
    led = visitor.get(goal)
    assert parse_qs(urlsplit(led.headers["location"]).query) == {"next": [goal]}
    assert visitor.log_in(next=goal).headers["location"] == goal


@pytest.mark.parametrize(
    "goal",
    ["https://evil.example/", "//evil.example", "/desk/../", "/desk//evil", "/", "/desk/a?b#c", "/desk/a?b=//evil"],
)
def test_a_log_in_leads_nowhere_outside(visitor: Browser, ana: Officer, goal: str) -> None:
    assert visitor.log_in(next=goal).headers["location"] == "/desk/"


def test_a_log_in_leads_back_to_where_one_was(visitor: Browser, ana: Officer) -> None:
    assert visitor.log_in(next="/desk/borrowers").headers["location"] == "/desk/borrowers"


def test_who_is_logged_in_is_not_asked_again(browser: Browser) -> None:
    assert browser.get("/desk/login").headers["location"] == "/desk/"


def test_the_form_keeps_the_log_in_name_and_not_the_password(visitor: Browser, ana: Officer) -> None:
    page = visitor.log_in('an"a', "wrong <password>").text
    assert 'value="an&#34;a"' in page
    assert "wrong &lt;password" not in page


def test_expired_sessions_are_swept(browser: Browser, clock: Clock, parts: Parts, app: Starlette) -> None:
    clock.go_on(hours=11)
    new_browser(app).log_in()
    with parts.database.read() as session:
        assert [row.expires_at - clock.now for row in session.scalars(select(OfficerSession))] == [timedelta(hours=10)]

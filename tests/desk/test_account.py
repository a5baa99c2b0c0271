"""One's own account: the password, where one is logged in, and when a session ends."""

from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import officer_sessions, officers
from bot.crm.tables import Officer
from desk.guard import COOKIE
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter, new_browser
from tests.desk.content import PASSWORD, add_officer, add_talk
from tests.desk.routes import PAGES, some_ids

PATH = "/desk/account/password"
NEW = "four words of nothing"


def change(browser: Browser, old: str = PASSWORD, new: str = NEW, again: str | None = None) -> tuple[int, str]:
    answer = browser.post(f"{PATH}/change", old=old, new=new, again=new if again is None else again)
    return answer.status_code, answer.text


def opens(parts: Parts, password: str) -> bool:
    with parts.database.read() as session:
        return officers.verify(session, "ana", password) is not None


def test_the_password_is_replaced(browser: Browser, parts: Parts) -> None:
    assert change(browser)[0] == 303
    assert (opens(parts, NEW), opens(parts, PASSWORD)) == (True, False)


def test_all_other_sessions_end_and_this_one_has_another_token(
    browser: Browser, app: Starlette, parts: Parts, ana: Officer
) -> None:
    before, other = browser.http.cookies[COOKIE], enter(new_browser(app), parts, ana)
    change(browser)
    assert browser.get("/desk/").status_code == 200
    assert other.get("/desk/").status_code == 303
    thief = new_browser(app)
    thief.http.cookies.set(COOKIE, before, path="/desk")
    assert thief.get("/desk/").status_code == 303


def test_the_new_session_ends_when_the_earlier_would_have(browser: Browser, clock: Clock) -> None:
    browser.go_on(clock, hours=9)
    change(browser)
    browser.go_on(clock, minutes=59)
    assert browser.get("/desk/").status_code == 200
    clock.go_on(minutes=1)
    assert browser.get("/desk/").status_code == 303


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"old": "wrong password"}, "present password is not right"),
        ({"again": "four words of something"}, "not typed the same way twice"),
        ({"new": "short"}, "at least 8 characters"),
        ({"new": "AnaTorres2026"}, "easy to guess"),
        ({"new": "Harbour & Hill"}, "easy to guess"),
        ({"new": PASSWORD}, "the password that you have"),
    ],
)
def test_it_is_refused_and_nothing_changes(browser: Browser, parts: Parts, fields: dict[str, str], said: str) -> None:
    status, page = change(browser, **fields)
    assert status == 422
    assert said in page
    assert opens(parts, PASSWORD)
    assert browser.get("/desk/").status_code == 200


def test_the_present_password_cannot_be_guessed_at_speed(browser: Browser) -> None:
    for _ in range(5):
        change(browser, old="wrong password")
    assert change(browser)[0] == 429


def test_a_password_that_is_refused_for_its_words_is_no_try(browser: Browser) -> None:
    for _ in range(6):
        change(browser, new="12345678")
    assert change(browser)[0] == 303


def test_the_page_never_shows_what_was_typed(browser: Browser) -> None:
    assert NEW not in change(browser, old="wrong password")[1]


# A temporary password


@pytest.fixture
def temporary(parts: Parts, ana: Officer) -> Officer:
    with parts.database.write() as session:
        officers.set_password(session, officers.known(session, "ana"), PASSWORD, temporary=True)
    return ana


def test_with_a_temporary_password_nothing_else_opens(visitor: Browser, parts: Parts, temporary: Officer) -> None:
    ids = some_ids(parts)
    visitor.log_in()
    answers = {route.path: visitor.get(route.at(ids)) for route in PAGES}
    assert {path for path, each in answers.items() if each.status_code == 200} == {
        "/account/password",
        "/account/two-factor",
    }
    assert {each.headers["location"] for each in answers.values() if each.status_code != 200} == {PATH}
    assert "Somebody else set your present password" in answers["/account/password"].text


def test_with_ones_own_everything_does(visitor: Browser, temporary: Officer) -> None:
    visitor.log_in()
    assert change(visitor)[0] == 303
    assert visitor.get("/desk/").status_code == 200


def test_the_temporary_one_is_not_kept(visitor: Browser, temporary: Officer) -> None:
    visitor.log_in()
    assert change(visitor, new=PASSWORD)[0] == 422
    assert visitor.get("/desk/").headers["location"] == PATH


# Sessions


def test_the_page_lists_where_one_is_logged_in(browser: Browser, app: Starlette, parts: Parts, ana: Officer) -> None:
    enter(new_browser(app), parts, ana)
    page = browser.get("/desk/account").text
    assert (page.count("last used"), page.count("<b>this browser</b>")) == (2, 1)


def test_the_sessions_of_others_are_not_listed(browser: Browser, app: Starlette, parts: Parts, wei: Officer) -> None:
    enter(new_browser(app), parts, wei)
    assert browser.get("/desk/account").text.count("last used") == 1


def test_logging_out_everywhere_ends_all_of_them(
    browser: Browser, app: Starlette, parts: Parts, ana: Officer, wei: Officer
) -> None:
    other, theirs = enter(new_browser(app), parts, ana), enter(new_browser(app), parts, wei)
    assert browser.post("/desk/account/log-out-everywhere").headers["location"] == "/desk/login"
    assert [each.get("/desk/").status_code for each in (browser, other, theirs)] == [303, 303, 200]


# Doing nothing


def test_a_session_ends_when_the_officer_does_nothing_for_an_hour(browser: Browser, clock: Clock) -> None:
    clock.go_on(minutes=59)
    assert browser.get("/desk/").status_code == 200
    clock.go_on(minutes=60)
    assert browser.get("/desk/").status_code == 303


def test_a_page_that_renews_itself_does_not_keep_it(browser: Browser, parts: Parts, clock: Clock) -> None:
    talk = add_talk(parts)
    for _ in range(5):
        clock.go_on(minutes=10)
        assert browser.get("/desk/rows").status_code == 200
        assert browser.get(f"/desk/cases/{talk.case.id}/live").status_code == 200
    clock.go_on(minutes=10)
    assert browser.get("/desk/rows").status_code == 401


def test_an_officer_who_types_on_such_a_page_keeps_it(browser: Browser, clock: Clock) -> None:
    for _ in range(10):
        clock.go_on(minutes=10)
        assert browser.get("/desk/rows", headers={"X-Officer-Active": "1"}).status_code == 200


def test_sending_something_keeps_it(browser: Browser, parts: Parts, clock: Clock) -> None:
    talk = add_talk(parts)
    for number in range(3):
        clock.go_on(minutes=50)
        answer = browser.json(f"/desk/cases/{talk.case.id}/{'messages' if number else 'take'}", text=f"Hello {number}")
        assert answer.status_code in (200, 303)


def test_a_session_is_never_marked_as_used_earlier_than_it_was(parts_anywhere: Parts) -> None:
    parts, hour, minute = parts_anywhere, timedelta(hours=1), timedelta(minutes=1)
    ana = add_officer(parts)
    with parts.database.write() as session:
        token = officer_sessions.start(session, ana, NOW, NOW + 10 * hour)
        found = officer_sessions.find(session, token, NOW + 59 * minute, hour)
        assert found
        officer_sessions.touch(session, found[0], NOW + 59 * minute)
        officer_sessions.touch(session, found[0], NOW)
    with parts.database.read() as session:
        assert officer_sessions.find(session, token, NOW + 118 * minute, hour)
        assert not officer_sessions.find(session, token, NOW + 119 * minute, hour)
        assert len(officer_sessions.of_officer(session, ana.id, NOW + 118 * minute, hour)) == 1
        assert officer_sessions.of_officer(session, ana.id, NOW + 119 * minute, hour) == []

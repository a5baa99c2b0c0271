"""Authenticator apps: set up, asked for at the log-in, lost, removed."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from bot.bootstrap import Parts
from bot.channels.headers import SecurityHeaders
from bot.crm import officers, recovery_codes, second_factors, totp
from bot.crm.recovery_codes import NewCode
from bot.crm.sealing import Seal
from bot.crm.tables import Officer
from bot.errors import BadSetting
from desk.app import desk_routes
from desk.guard import COOKIE
from tests.conftest import CHEAP
from tests.desk.conftest import Browser, Clock, enter, new_browser, with_files_of
from tests.desk.content import PASSWORD
from tests.desk.routes import PAGES, some_ids

PATH = "/desk/account/two-factor"
SECRET = b"12345678901234567890"
OPEN = {"/account/password", "/account/two-factor"}
"""The pages of one's own log-in."""


def with_setting(parts: Parts, **setting: str) -> Starlette:
    """A desk over the same database with another setting."""
    other = with_files_of(parts, Parts(parts.settings.copy(update=setting), parts.clock))
    return Starlette(routes=desk_routes(other), middleware=[Middleware(SecurityHeaders)])


@pytest.fixture
def app(parts: Parts) -> Starlette:
    return with_setting(parts, two_factor="optional")


@pytest.fixture(scope="module")
def recovery() -> list[NewCode]:
    return list(recovery_codes.make(CHEAP))


@pytest.fixture
def seal(app: Starlette) -> Seal:
    return app.routes[1].app.state.desk.seal  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def with_app(parts: Parts, ana: Officer, seal: Seal, recovery: list[NewCode]) -> Officer:
    """Ana, whose app is in use."""
    set_up(parts, ana, seal, recovery)
    return ana


def set_up(parts: Parts, officer: Officer, seal: Seal, recovery: list[NewCode]) -> None:
    now = parts.clock()
    with parts.database.write() as session:
        second_factors.begin(session, officer, seal, now)
        secret = second_factors.unconfirmed_secret(session, officer.id, seal)
        assert secret
        found = second_factors._find(session, officer.id)
        assert found
        found.sealed_secret, found.confirmed_at = seal.close(SECRET), now
        recovery_codes.replace(session, officer.id, recovery)


def code(clock: Clock, steps: int = 0) -> str:
    return totp.hotp(SECRET, totp.step_at(clock.now) + steps)


def wrong(clock: Clock) -> str:
    good = {code(clock, steps) for steps in (-1, 0, 1)}
    return next(each for each in ("000000", "111111", "222222", "333333") if each not in good)


# Setting it up


def test_it_is_set_up_with_a_key_and_a_first_code(browser: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    assert browser.post(f"{PATH}/begin").headers["location"] == PATH
    page = browser.get(PATH).text
    uri = html.unescape(re.search(r'href="(otpauth:[^"]+)"', page)[1])  # type: ignore[index]
    fields = parse_qs(urlsplit(uri).query)
    key = "".join(re.findall(r"<span>([A-Z2-7]{4})</span>", page))
    assert (fields["secret"], fields["issuer"]) == ([key], ["Rapport desk, Harbour & Hill"])
    with parts.database.read() as session:
        secret = second_factors.unconfirmed_secret(session, ana.id, browser_seal(browser))
    assert secret
    assert totp.typed(secret) == key
    done = browser.post(f"{PATH}/confirm", code=totp.hotp(secret, totp.step_at(clock.now)))
    assert len(re.findall(r"<code>([A-Z0-9]{5}-[A-Z0-9]{5})</code>", done.text)) == 10
    after = browser.get(PATH).text
    assert "You have 10 recovery codes left." in after
    assert key not in after.replace(" ", "")
    assert "<code>" not in after


def browser_seal(browser: Browser) -> Seal:
    return browser.http.app.routes[1].app.state.desk.seal  # type: ignore[attr-defined, no-any-return]


def test_a_wrong_first_code_changes_nothing(browser: Browser, parts: Parts, ana: Officer) -> None:
    browser.post(f"{PATH}/begin")
    answer = browser.post(f"{PATH}/confirm", code="12")
    assert (answer.status_code, "This code is not right." in answer.text) == (422, True)
    with parts.database.read() as session:
        assert not second_factors.is_set_up(session, ana.id)


def test_sessions_in_other_browsers_end_when_it_is_put_in_use(
    browser: Browser, app: Starlette, parts: Parts, ana: Officer, clock: Clock
) -> None:
    other = enter(new_browser(app), parts, ana)
    browser.post(f"{PATH}/begin")
    with parts.database.read() as session:
        secret = second_factors.unconfirmed_secret(session, ana.id, browser_seal(browser))
    assert secret
    browser.post(f"{PATH}/confirm", code=totp.hotp(secret, totp.step_at(clock.now)))
    assert (browser.get("/desk/").status_code, other.get("/desk/").status_code) == (200, 303)


# Logging in


def test_the_password_alone_opens_nothing(visitor: Browser, parts: Parts, with_app: Officer, clock: Clock) -> None:
    ids: Mapping[str, str] = some_ids(parts)
    answer = visitor.log_in()
    assert answer.headers["location"] == "/desk/login/code"
    assert COOKIE not in visitor.http.cookies
    assert all(visitor.get(route.at(ids)).status_code == 303 for route in PAGES)


def test_the_token_of_the_first_step_is_no_session(visitor: Browser, with_app: Officer) -> None:
    visitor.log_in()
    visitor.http.cookies.set(COOKIE, visitor.http.cookies["rapport_desk_pending"], path="/desk")
    assert visitor.get("/desk/").status_code == 303


def test_password_and_code_lead_in(visitor: Browser, with_app: Officer, clock: Clock) -> None:
    visitor.log_in()
    answer = visitor.type_code(code(clock), next="/desk/borrowers")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/borrowers")
    assert visitor.get("/desk/").status_code == 200
    assert "rapport_desk_pending" not in visitor.http.cookies


@pytest.mark.parametrize("steps", [-1, 1])
def test_a_clock_may_be_half_a_minute_off(visitor: Browser, with_app: Officer, clock: Clock, steps: int) -> None:
    visitor.log_in()
    assert visitor.type_code(code(clock, steps)).status_code == 303


@pytest.mark.parametrize("steps", [-2, 2])
def test_a_code_of_another_time_is_refused(visitor: Browser, with_app: Officer, clock: Clock, steps: int) -> None:
    visitor.log_in()
    assert visitor.type_code(code(clock, steps)).status_code == 401


def test_a_code_counts_once(visitor: Browser, app: Starlette, with_app: Officer, clock: Clock) -> None:
    visitor.log_in()
    visitor.type_code(code(clock))
    thief = new_browser(app, "198.51.100.1")
    thief.log_in()
    assert thief.type_code(code(clock)).status_code == 401


def test_codes_cannot_be_guessed_at_speed_by_typing_the_password_again(
    visitor: Browser, app: Starlette, with_app: Officer, clock: Clock
) -> None:
    for number in range(5):
        thief = new_browser(app, f"198.51.100.{number}")
        thief.log_in()
        assert thief.type_code(wrong(clock)).status_code == 401
    visitor.log_in()
    answer = visitor.type_code(code(clock))
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "900")


def test_there_are_five_minutes_for_the_code(visitor: Browser, with_app: Officer, clock: Clock) -> None:
    visitor.log_in()
    token = visitor.http.cookies["rapport_desk_pending"]
    page = visitor.get("/desk/login/code").text
    clock.go_on(minutes=5)
    visitor.http.cookies.set("rapport_desk_pending", token, path="/desk/login")
    csrf = page.split('name="csrf" value="', 1)[1].split('"', 1)[0]
    answer = visitor.http.post("/desk/login/code", data={"csrf": csrf, "code": code(clock)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/login")
    assert COOKIE not in visitor.http.cookies


def test_the_first_step_does_not_count_once_the_password_was_replaced(
    visitor: Browser, parts: Parts, with_app: Officer, clock: Clock
) -> None:
    visitor.log_in()
    with parts.database.write() as session:
        officers.set_password(session, officers.known(session, "ana"), "another long one")
    assert visitor.type_code(code(clock)).headers["location"] == "/desk/login"
    assert COOKIE not in visitor.http.cookies


def test_the_first_step_of_somebody_who_was_disabled_does_not_count(
    visitor: Browser, parts: Parts, with_app: Officer, clock: Clock
) -> None:
    visitor.log_in()
    with parts.database.write() as session:
        officers.disable(session, officers.known(session, "ana"))
    visitor.type_code(code(clock))
    assert COOKIE not in visitor.http.cookies


def test_a_code_without_the_first_step_leads_to_it(visitor: Browser, with_app: Officer, clock: Clock) -> None:
    assert visitor.get("/desk/login/code").headers["location"] == "/desk/login"
    csrf = visitor.get("/desk/login").text.split('name="csrf" value="', 1)[1].split('"', 1)[0]
    answer = visitor.http.post("/desk/login/code", data={"csrf": csrf, "code": code(clock)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/login")


def test_the_codes_form_has_its_csrf_token(visitor: Browser, with_app: Officer, clock: Clock) -> None:
    visitor.log_in()
    assert visitor.http.post("/desk/login/code", data={"csrf": "wrong", "code": code(clock)}).status_code == 403


def test_a_recovery_code_leads_in_once(
    visitor: Browser, app: Starlette, with_app: Officer, recovery: list[NewCode]
) -> None:
    visitor.log_in()
    assert visitor.type_code(recovery[0].shown).status_code == 303
    assert "You have 9 recovery codes left." in visitor.get(PATH).text
    again = new_browser(app)
    again.log_in()
    assert again.type_code(recovery[0].shown).status_code == 401


def test_where_it_is_off_no_code_is_asked_for(parts: Parts, with_app: Officer) -> None:
    visitor = new_browser(with_setting(parts, two_factor="off"))
    assert visitor.log_in().headers["location"] == "/desk/"
    assert "Second factors are not used" in visitor.get(PATH).text
    assert visitor.post(f"{PATH}/begin").status_code == 422


def test_under_another_secret_the_app_cannot_be_checked_and_a_recovery_code_helps(
    parts: Parts, with_app: Officer, clock: Clock, recovery: list[NewCode]
) -> None:
    visitor = new_browser(with_setting(parts, two_factor="optional", desk_secret="another secret"))
    visitor.log_in()
    answer = visitor.type_code(code(clock))
    assert (answer.status_code, "cannot be checked any more" in answer.text) == (403, True)
    assert visitor.type_code(recovery[1].shown).status_code == 303


def test_without_a_secret_the_desk_does_not_start_with_second_factors(parts: Parts) -> None:
    with pytest.raises(BadSetting, match="RAPPORT_DESK_SECRET"):
        with_setting(parts, two_factor="optional", desk_secret="")


# Where everybody has to have one


@pytest.fixture
def strict(parts: Parts) -> Starlette:
    return with_setting(parts, two_factor="required")


def test_who_has_none_gets_nowhere_else(strict: Starlette, parts: Parts, ana: Officer) -> None:
    visitor, ids = new_browser(strict), some_ids(parts)
    visitor.log_in()
    answers = {route.path: visitor.get(route.at(ids)) for route in PAGES}
    assert {path for path, answer in answers.items() if answer.status_code == 200} == OPEN
    assert {answer.headers["location"] for path, answer in answers.items() if path not in OPEN} == {PATH}
    assert visitor.json(f"/desk/cases/{ids['cases']}/take").json()["error"]["code"] == "settle_first"
    assert visitor.get("/desk/rows", headers={"Accept": "application/json"}).status_code == 403
    assert '<nav aria-label="Rooms">' not in answers["/account/two-factor"].text


def test_who_has_set_it_up_goes_on(strict: Starlette, parts: Parts, ana: Officer, clock: Clock) -> None:
    visitor = new_browser(strict)
    visitor.log_in()
    visitor.post(f"{PATH}/begin")
    with parts.database.read() as session:
        secret = second_factors.unconfirmed_secret(session, ana.id, browser_seal(visitor))
    assert secret
    visitor.post(f"{PATH}/confirm", code=totp.hotp(secret, totp.step_at(clock.now)))
    assert visitor.get("/desk/").status_code == 200


def test_nobody_removes_it_there(strict: Starlette, parts: Parts, with_app: Officer) -> None:
    visitor = enter(new_browser(strict), parts, with_app)
    assert visitor.post(f"{PATH}/remove", password=PASSWORD).status_code == 422
    assert "Your authenticator app is in use" in visitor.get(PATH).text


# Removing it, and other recovery codes


def test_it_is_removed_with_the_password(browser: Browser, with_app: Officer) -> None:
    assert browser.post(f"{PATH}/remove", password="wrong password").status_code == 422
    assert "Your authenticator app is in use" in browser.get(PATH).text
    assert browser.post(f"{PATH}/remove", password=PASSWORD).status_code == 303
    assert "Set up an app" in browser.get(PATH).text


def test_other_recovery_codes_replace_the_earlier_ones(
    browser: Browser, app: Starlette, with_app: Officer, recovery: list[NewCode]
) -> None:
    assert browser.post(f"{PATH}/codes", password="wrong password").status_code == 422
    shown = re.findall(r"<code>(.*?)</code>", browser.post(f"{PATH}/codes", password=PASSWORD).text)
    assert len(shown) == 10
    again = new_browser(app)
    again.log_in()
    assert again.type_code(recovery[0].shown).status_code == 401
    assert again.type_code(shown[0]).status_code == 303


def test_without_an_app_there_are_no_recovery_codes(browser: Browser) -> None:
    assert browser.post(f"{PATH}/codes", password=PASSWORD).status_code == 422


def test_passwords_cannot_be_guessed_there_either(browser: Browser, with_app: Officer) -> None:
    for _ in range(5):
        browser.post(f"{PATH}/remove", password="wrong password")
    answer = browser.post(f"{PATH}/remove", password=PASSWORD)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "900")

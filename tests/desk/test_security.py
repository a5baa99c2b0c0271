"""The desk against those who should not be there. A new route is covered by itself, from the list of routes.

Who comes in without a session, or with another role or CSRF token, is in test_guard.py and test_roles.py; log-ins are
in test_login.py and test_two_factor.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import officers
from bot.crm.roles import WHO
from bot.crm.tables import Officer
from bot.workshop.stories import steps
from desk.forms import LARGEST
from desk.guard import COOKIE
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import PASSWORD, Talk, add_borrower, add_officer, add_talk, add_turn, say
from tests.desk.model_content import model_ids
from tests.desk.routes import GUARDED, OWN, PAGES, POSTS, ROUTES, SAVED, STREAMS, Known
from tests.desk.story_content import act, add_draft, keep_events, user

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}"
NAME = "\"'><img src=x onerror=alert(1)>"
FORMS = [each for each in ROUTES if each.method == "POST"]


def allowed(visitor: Browser, parts: Parts, route: Known) -> Browser:
    """A browser that may: of an officer of a fitting role, or of nobody where it is open to everybody."""
    if route.what is None:
        return visitor
    return enter(visitor, parts, add_officer(parts, "ria", "Ria Right", sorted(WHO[route.what])[0]))


# Headers


@pytest.mark.parametrize("route", [each for each in ROUTES if each.path not in STREAMS], ids=str)
def test_every_answer_carries_the_headers(visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known) -> None:
    browser = allowed(visitor, parts, route)
    answer = browser.get(route.at(ids)) if route.method == "GET" else browser.post(route.at(ids))
    policy = {part.split()[0]: part.split()[1:] for part in answer.headers["content-security-policy"].split("; ")}
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == ["'self'"]
    assert policy["frame-ancestors"] == policy["base-uri"] == ["'none'"]
    assert not any("unsafe" in source for sources in policy.values() for source in sources)
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    if answer.headers.get("content-type", "").startswith(("text/html", "application/json")):
        assert answer.headers["cache-control"] == "no-store"


def test_errors_carry_them_too(browser: Browser) -> None:
    answer = browser.get("/desk/nowhere")
    assert answer.status_code == 404
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("login", ["ana", "nobody"])
def test_every_cookie_is_out_of_reach_of_scripts_and_of_other_sites(visitor: Browser, ana: Officer, login: str) -> None:
    set_at = [visitor.get("/desk/login"), visitor.log_in(login)]
    cookies = [each.lower() for answer in set_at for each in answer.headers.get_list("set-cookie")]
    assert cookies
    kept = [each for each in cookies if "max-age=0" not in each]
    assert all("httponly" in each and "samesite=lax" in each and "path=/desk" in each for each in kept)
    assert all("domain=" not in each for each in cookies)


# Bodies


@pytest.mark.parametrize("route", FORMS, ids=str)
def test_a_body_that_is_too_large_is_refused(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known
) -> None:
    browser = allowed(visitor, parts, route)
    assert browser.post(route.at(ids), text="x" * LARGEST).status_code == 413


@pytest.mark.parametrize("route", POSTS, ids=str)
def test_a_form_of_another_sites_script_is_refused(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], route: Known
) -> None:
    browser = allowed(visitor, parts, route)
    headers = {"Content-Type": "text/plain", "Origin": "https://evil.example"}
    assert browser.http.post(route.at(ids), content=b"csrf=x", headers=headers).status_code in (403, 415)


@pytest.mark.parametrize("route", [each for each in ROUTES if "{id}" in each.path], ids=str)
@pytest.mark.parametrize("bad", ["..%2f..%2fetc%2fpasswd", "%00", "' OR 1=1 --", "x" * 5000])
def test_an_id_that_is_none_is_not_found(visitor: Browser, parts: Parts, route: Known, bad: str) -> None:
    browser = allowed(visitor, parts, route)
    path = f"/desk{route.path.replace('{id}', bad)}"
    answer = browser.get(path) if route.method == "GET" else browser.post(path, role="officer", text="x", why="x")
    assert answer.status_code in (404, 405, 422)


# What others wrote is shown as text


class Signs(HTMLParser):
    """Finds what a page would run if something were not escaped."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "script" and not (values.get("src") or "").startswith("/desk/static/"):
            self.found.append(f"<{tag}>")
        self.found += [name for name in values if name.startswith("on") or name == "style"]
        if tag == "img" and not (values.get("src") or "").startswith("/desk/static/"):
            self.found.append(f"<img src={values.get('src')}>")


def runs(page: str) -> list[str]:
    signs = Signs()
    signs.feed(page)
    return signs.found


def test_the_search_for_signs_finds_them() -> None:
    assert runs(f"<p>{EVIL}</p>") == ["<script>", "onerror", "<img src=x>"]


@pytest.fixture
def evil(parts: Parts) -> Mapping[str, str]:
    """A case in which borrower, officer, colleague and notes are named and write like that."""
    ana = add_officer(parts, "an\"'<b>a", NAME)
    borrower = add_borrower(parts, name=NAME)
    register = {
        "formality": "formal",
        "directness": "direct",
        "orientation": "efficient",
        "leanings": {},
        "wishes": {},
        "evidence": [EVIL],
    }
    talk: Talk = add_talk(parts, EVIL, borrower=borrower, wish=EVIL, register=register)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.write(session, talk.case.id, ana, EVIL, NOW)
        parts.passing_on.remark(session, talk.case.id, ana, EVIL, NOW)
    say(parts, talk, EVIL)
    turn = add_turn(
        parts, talk, EVIL, neighbours=[{"text": EVIL, "intent": "greet", "language": "en", "similarity": 1}]
    )
    keep_events(parts, talk.conversation_id, [user("greet", EVIL), *act("utter_greet")])
    draft = add_draft(parts, ana, [steps.message("greet", words=EVIL), steps.action("utter_greet")], title=NAME)
    made = {"cases": talk.case.id, "borrowers": borrower.id, "officers": ana.id, "review": turn.group_id}
    made |= {"conversations": talk.conversation_id, "drafts": draft.id}
    return {**made, **model_ids(parts, EVIL)}


SHOWN = [each for each in GUARDED if (each in PAGES and each.path not in SAVED | OWN) or each.path == "/rows"]


@pytest.mark.parametrize("route", SHOWN, ids=str)
def test_what_was_written_is_shown_as_text(app: Starlette, parts: Parts, evil: Mapping[str, str], route: Known) -> None:
    assert route.what
    for role in sorted(WHO[route.what]):
        browser = enter(new_browser(app), parts, add_officer(parts, f"r-{role}", NAME, role))
        page = browser.get(route.at(evil)).text
        assert runs(page) == []
        assert "&lt;img src=x onerror=alert(1)&gt;" in page


@pytest.mark.parametrize("path", sorted(SAVED))
def test_a_file_is_saved_and_never_shown(app: Starlette, parts: Parts, evil: Mapping[str, str], path: str) -> None:
    answer = enter(new_browser(app), parts, add_officer(parts, "sue", NAME, "supervisor")).get(f"/desk{path}")
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_pieces_of_a_live_page_are_text_too(visitor: Browser, parts: Parts, evil: Mapping[str, str]) -> None:
    browser = enter(visitor, parts, add_officer(parts, "ria", NAME))
    news = browser.get(f"/desk/cases/{evil['cases']}/live").json()
    pieces = {name: news[name] for name in ("entries", "heading", "controls", "aside")}
    assert {name: runs(str(piece)) for name, piece in pieces.items()} == {name: [] for name in pieces}
    assert "{{7*7}}" in pieces["entries"]


@pytest.mark.parametrize("path", ["/desk/login?next=", "/desk/borrowers?q=", "/desk/cases/"])
def test_an_address_is_shown_as_text(browser: Browser, path: str) -> None:
    assert runs(browser.get(path + "%22%27%3E%3Cscript%3Ealert(1)%3C/script%3E").text) == []


def test_what_an_administrator_typed_wrongly_is_shown_as_text(office: Browser) -> None:
    answer = office.post("/desk/officers/add", login=EVIL, name=EVIL * 10, role=EVIL)
    assert (answer.status_code, runs(answer.text)) == (422, [])


# Sessions


def test_a_session_that_was_there_before_the_log_in_is_never_taken_over(visitor: Browser, ana: Officer) -> None:
    planted = "x" * 43
    visitor.http.cookies.set(COOKIE, planted, domain="testserver.local", path="/desk")
    visitor.log_in()
    assert visitor.http.cookies[COOKIE] != planted
    thief = new_browser(visitor.http.app)  # type: ignore[arg-type]
    thief.http.cookies.set(COOKIE, planted, path="/desk")
    assert thief.get("/desk/").status_code == 303


def test_passwords_cannot_be_guessed_at_speed_for_many_names(app: Starlette, parts: Parts) -> None:
    logins = [str(add_officer(parts, f"officer{number}", "Ona Officer").login) for number in range(6)]
    thief = new_browser(app, "198.51.100.66")
    statuses = [thief.log_in(login, "wrong password").status_code for login in logins]
    assert statuses == [401] * 5 + [429]


def test_nobody_is_locked_out_where_others_failed(app: Starlette, parts: Parts, ana: Officer) -> None:
    thief = new_browser(app, "198.51.100.66")
    for number in range(5):
        thief.log_in(f"guess{number}", "wrong password")
    assert new_browser(app, "203.0.113.9").log_in().status_code == 303


def test_a_session_opens_nothing_once_the_password_was_reset(browser: Browser, parts: Parts) -> None:
    with parts.database.write() as session:
        officers.set_password(session, officers.known(session, "ana"), PASSWORD + " 2")
    assert browser.get("/desk/").status_code == 303


def test_the_name_of_a_session_is_not_in_any_page(
    visitor: Browser, parts: Parts, ids: Mapping[str, str], boss: Officer
) -> None:
    browser = enter(visitor, parts, boss)
    token = browser.http.cookies[COOKIE]
    assert all(token not in browser.get(route.at(ids)).text for route in PAGES)

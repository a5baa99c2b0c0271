"""What each role may do: every route with every role, the rooms they see, and what docs/desk.md says of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.cases import steps
from bot.crm import officers
from bot.crm.roles import ROLES, WHO, May, may, refusal
from bot.crm.tables import Officer
from bot.errors import BadInput
from desk.rooms import ROOMS, home, rooms
from tests.conftest import NOW, ROOT
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import add_officer, add_talk
from tests.desk.routes import GUARDED, PAGES, STREAMS, Known

PAGE = (ROOT / "docs" / "desk.md").read_text(encoding="utf-8")
WITHOUT_A_ROOM: set[May] = set()
"""What is settled before its room is built."""


def of_role(app: Starlette, parts: Parts, role: str) -> Browser:
    return enter(new_browser(app), parts, add_officer(parts, "ria", "Ria Roland", role))


def test_it_is_settled_who_may_do_each_thing() -> None:
    assert set(WHO) == set(May)
    assert all(roles and roles <= set(ROLES) for roles in WHO.values())


def test_everything_is_used_by_a_route_or_waits_for_its_room() -> None:
    used = {route.what for route in GUARDED}
    assert used | WITHOUT_A_ROOM == set(May)
    assert not used & WITHOUT_A_ROOM


def test_a_role_that_is_not_known_may_nothing() -> None:
    assert not any(may("king", what) for what in May)


NAME_MORE = {
    *("/views/change", "/views/delete", "/cases/{id}/step-done", "/deliveries/again"),
    *("/borrowers/{id}/unlink", "/cases/{id}/attachments/{attachment}", "/account/two-factor/picture"),
    *("/cases/{id}/plans/{attachment}/{form}", "/cases/{id}/relief/{form}", "/cases/{id}/understanding"),
    *("/review/undo", "/review/{id}/original"),
    *(f"/practice/{{id}}{each}" for each in ("", "/write", "/phrases", "/end", "/delete")),
    *("/cases/{id}/contact-confirm", "/cases/{id}/payment-found", "/cases/{id}/payment-missing"),
}
"""Routes that name something more than the tests have: who may is told that there is no such thing."""


@pytest.mark.parametrize("route", [each for each in GUARDED if each.path not in STREAMS], ids=str)
def test_a_route_opens_for_the_roles_that_may(
    app: Starlette, parts: Parts, ids: Mapping[str, str], route: Known
) -> None:
    assert route.what
    for role in ROLES:
        browser = enter(new_browser(app), parts, add_officer(parts, f"a-{role}", "Ria Roland", role))
        answer = browser.get(route.at(ids)) if route.method == "GET" else browser.post(route.at(ids))
        if may(role, route.what):
            assert answer.status_code in (200, 303, 409, 422, *([404] if route.path in NAME_MORE else [])), role
        else:
            assert answer.status_code == 403, role
            assert refusal(role, route.what) in answer.text, role


@pytest.mark.parametrize("path", sorted(STREAMS))
@pytest.mark.parametrize("role", ["trainer", "administrator"])
def test_a_stream_is_closed_to_the_roles_that_may_not(
    app: Starlette, parts: Parts, ids: Mapping[str, str], path: str, role: str
) -> None:
    assert of_role(app, parts, role).get(Known(path, "GET", None).at(ids)).status_code == 403


@pytest.mark.parametrize("role", ROLES)
def test_the_navigation_leads_only_to_rooms_that_open(app: Starlette, parts: Parts, role: str) -> None:
    browser = of_role(app, parts, role)
    page = browser.get("/desk/account").text
    nav = re.search(r'<nav aria-label="Rooms">(.*?)</nav>', page, re.DOTALL)
    assert nav
    shown = re.findall(r'href="([^"]+)"', nav[1])
    assert shown == [each.path for each in rooms(role)]
    assert all(browser.get(path).status_code == 200 for path in [*shown, home(role)])


def test_every_room_has_the_page_that_its_entry_leads_to() -> None:
    pages = {f"/desk{route.path}": route.what for route in PAGES}
    assert {each.path: pages.get(each.path) for each in ROOMS} == {each.path: each.what for each in ROOMS}


@pytest.mark.parametrize(
    ("role", "room"),
    [
        ("officer", "/desk/"),
        ("supervisor", "/desk/"),
        ("trainer", "/desk/review"),
        ("administrator", "/desk/officers"),
    ],
)
def test_the_log_in_leads_to_a_room_that_the_role_may_enter(
    visitor: Browser, parts: Parts, role: str, room: str
) -> None:
    add_officer(parts, "ria", "Ria Roland", role)
    assert visitor.log_in("ria").headers["location"] == room
    assert visitor.get("/desk/login").headers["location"] == room


def test_a_new_role_counts_from_the_next_request(browser: Browser, parts: Parts, ana: Officer) -> None:
    assert browser.get("/desk/").status_code == 200
    with parts.database.write() as session:
        officers.set_role(officers.known(session, ana.login), "trainer")
    assert browser.get("/desk/").status_code == 403


def test_scripts_are_told_who_may(app: Starlette, parts: Parts) -> None:
    answer = of_role(app, parts, "trainer").get("/desk/rows", headers={"Accept": "application/json"})
    assert answer.status_code == 403
    assert answer.json()["error"]["message"] == (
        "To read cases and conversations one has to be an officer or a supervisor. "
        "Your role is trainer; an administrator can change it."
    )


def test_a_conversation_is_given_only_to_who_works_on_cases(parts_anywhere: Parts) -> None:
    parts = parts_anywhere
    ana, talk = add_officer(parts), add_talk(parts)
    add_officer(parts, "tom", "Tom Trainer", "trainer")
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        with pytest.raises(BadInput, match="works on cases"):
            parts.passing_on.transfer(session, talk.case.id, ana, "tom", "please", NOW)
        conversation, _ = steps.locked(session, talk.case.id)
        assert conversation.holder_id == ana.id


def test_only_who_works_on_cases_is_offered_as_a_colleague(browser: Browser, parts: Parts) -> None:
    add_officer(parts, "tom", "Tom Trainer", "trainer")
    add_officer(parts, "sue", "Sue Supervisor", "supervisor")
    talk = add_talk(parts)
    browser.post(f"/desk/cases/{talk.case.id}/take")
    assert re.findall(r'<option value="(\w+)"', browser.get(f"/desk/cases/{talk.case.id}").text) == ["sue"]


def test_the_page_says_who_may_what() -> None:
    head, rows = re.search(r"^\| may …(.*)\|\n\|[ -|]+\n((?:\|.*\n)+)", PAGE, re.MULTILINE).groups()  # type: ignore[union-attr]
    roles = [each.strip() for each in head.strip(" |").split("|")]
    told = {}
    for row in rows.splitlines():
        name, *marks = (cell.strip() for cell in row.strip("|").split("|"))
        told[name] = {role for role, mark in zip(roles, marks, strict=True) if mark == "yes"}
    assert roles == list(ROLES)
    assert told == {what.value: set(allowed) for what, allowed in WHO.items()}

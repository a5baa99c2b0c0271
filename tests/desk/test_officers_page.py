"""Officers, as an administrator looks after them."""

from __future__ import annotations

import re

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations, officers, second_factors
from bot.crm.roles import ROLES
from bot.crm.sealing import Seal
from bot.crm.tables import Officer
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import PASSWORD, Talk, add_talk

SHOWN = re.compile(r'<strong class="key">([A-Z0-9]{4}(?:-[A-Z0-9]{4}){3})</strong>')


def kept(parts: Parts, login: str) -> Officer:
    with parts.database.read() as session:
        return officers.known(session, login)


def holder(parts: Parts, talk: Talk) -> str | None:
    with parts.database.read() as session:
        found = conversations.get(session, talk.conversation_id)
        assert found
        return found.holder_id


@pytest.fixture
def held(parts: Parts, ana: Officer) -> Talk:
    """A conversation that Ana holds."""
    talk = add_talk(parts)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
    return talk


def test_somebody_is_added_and_chooses_their_own_password(office: Browser, app: Starlette, parts: Parts) -> None:
    answer = office.post("/desk/officers/add", login="Tom", name="Tom Trainer", role="trainer")
    shown = SHOWN.search(answer.text)
    assert shown
    assert (kept(parts, "tom").role, kept(parts, "tom").must_change) == ("trainer", True)
    tom = new_browser(app)
    assert tom.log_in("tom", shown[1]).status_code == 303
    assert tom.get("/desk/account").headers["location"] == "/desk/account/password"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"login": "ana"}, "There is an officer ana already"),
        ({"login": " "}, "1 to 60 characters"),
        ({"name": ""}, "1 to 120 characters"),
        ({"role": "king"}, "There is no role king"),
    ],
)
def test_what_cannot_be_added_is_said_and_stays_in_the_form(
    office: Browser, ana: Officer, fields: dict[str, str], said: str
) -> None:
    answer = office.post("/desk/officers/add", **{"login": "tom", "name": "Tom <b>", "role": "trainer", **fields})
    assert answer.status_code == 422
    assert said in answer.text
    assert "name" in fields or 'value="Tom &lt;b&gt;"' in answer.text


def test_who_is_disabled_is_logged_out_and_holds_nothing(
    office: Browser, app: Starlette, parts: Parts, ana: Officer, held: Talk
) -> None:
    hers = enter(new_browser(app), parts, ana)
    assert office.post(f"/desk/officers/{ana.id}/disable").status_code == 303
    assert hers.get("/desk/").status_code == 303
    assert new_browser(app).log_in().status_code == 401
    assert holder(parts, held) is None


def test_who_is_enabled_logs_in_again(office: Browser, app: Starlette, ana: Officer) -> None:
    office.post(f"/desk/officers/{ana.id}/disable")
    assert "disabled" in office.get("/desk/officers").text
    office.post(f"/desk/officers/{ana.id}/enable")
    assert new_browser(app).log_in().status_code == 303


def test_a_temporary_password_is_shown_once(office: Browser, app: Starlette, parts: Parts, ana: Officer) -> None:
    hers = enter(new_browser(app), parts, ana)
    shown = SHOWN.search(office.post(f"/desk/officers/{ana.id}/reset").text)
    assert shown
    assert shown[1] not in office.get(f"/desk/officers/{ana.id}").text
    assert hers.get("/desk/").status_code == 303
    assert new_browser(app).log_in(password=PASSWORD).status_code == 401
    assert new_browser(app).log_in(password=shown[1]).status_code == 303


def test_a_role_is_changed(office: Browser, parts: Parts, ana: Officer, held: Talk) -> None:
    office.post(f"/desk/officers/{ana.id}/role", role="supervisor")
    assert (kept(parts, "ana").role, holder(parts, held)) == ("supervisor", ana.id)
    office.post(f"/desk/officers/{ana.id}/role", role="trainer")
    assert (kept(parts, "ana").role, holder(parts, held)) == ("trainer", None)
    assert office.post(f"/desk/officers/{ana.id}/role", role="king").status_code == 422
    assert kept(parts, "ana").role == "trainer"


def test_a_second_factor_is_removed(office: Browser, parts: Parts, ana: Officer) -> None:
    seal = Seal("a secret", "tests")
    with parts.database.write() as session:
        second_factors.begin(session, ana, seal, NOW)
    office.post(f"/desk/officers/{ana.id}/second-factor")
    with parts.database.read() as session:
        assert second_factors.unconfirmed_secret(session, ana.id, seal) is None


@pytest.mark.parametrize("step", ["disable", "reset", "role", "second-factor"])
def test_nobody_locks_themselves_out(office: Browser, parts: Parts, boss: Officer, step: str) -> None:
    answer = office.post(f"/desk/officers/{boss.id}/{step}", role="officer")
    assert (answer.status_code, "your own account" in answer.text) == (422, True)
    assert (kept(parts, "boss").active, kept(parts, "boss").role) == (True, "administrator")
    assert office.get("/desk/officers").status_code == 200


@pytest.mark.parametrize("step", ["", "/disable", "/reset"])
def test_an_officer_that_there_is_not_is_not_found(office: Browser, step: str) -> None:
    path = f"/desk/officers/{'0' * 32}{step}"
    assert (office.post(path) if step else office.get(path)).status_code == 404


def test_every_role_can_be_given(office: Browser, boss: Officer, ana: Officer) -> None:
    page = office.get(f"/desk/officers/{ana.id}").text
    assert re.findall(r"<option(?: selected)?>(\w+)</option>", page) == list(ROLES)
    assert "<option selected>officer</option>" in page
    assert f"/desk/officers/{boss.id}/disable" not in office.get(f"/desk/officers/{boss.id}").text

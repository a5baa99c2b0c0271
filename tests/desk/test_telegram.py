"""Linking an officer's own Telegram chat in the account."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from bot.bootstrap import Parts
from bot.channels.headers import SecurityHeaders
from bot.crm import looks, officer_chats
from bot.crm.tables import Officer
from desk.app import desk_routes
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter, new_browser, with_files_of
from tests.desk.content import PASSWORD, add_officer, add_talk

PATH = "/desk/account/telegram"


@pytest.fixture
def app(parts: Parts) -> Starlette:
    named = parts.settings.copy(update={"officer_telegram_bot": "@LenderDeskBot"})
    other = with_files_of(parts, Parts(named, parts.clock))
    return Starlette(routes=desk_routes(other), middleware=[Middleware(SecurityHeaders)])


def linked(parts: Parts, officer: Officer, chat: str = "5001") -> None:
    with parts.database.write() as session:
        officer_chats.link(session, officer, chat, parts.clock())


def test_the_account_leads_there_and_says_that_no_chat_is_linked(browser: Browser) -> None:
    assert PATH in browser.get("/desk/account").text
    assert "No chat is linked." in browser.get(PATH).text


def test_a_link_is_shown_once_and_opens_the_officers_chat(browser: Browser, parts: Parts, ana: Officer) -> None:
    page = browser.post(f"{PATH}/link", password=PASSWORD).text
    found = re.search(r"https://t\.me/LenderDeskBot\?start=([\w-]{1,64})", page)
    assert found
    assert f"/start {found[1]}<" in page
    assert found[1] not in browser.get(PATH).text
    with parts.database.write() as session:
        officer = officer_chats.invited(session, found[1], NOW + timedelta(minutes=9))
    assert officer
    assert officer.id == ana.id


def test_no_token_is_kept_as_it_is(browser: Browser, parts: Parts) -> None:
    page = browser.post(f"{PATH}/link", password=PASSWORD).text
    token = page.split("?start=", 1)[1].split('"', 1)[0]
    with parts.database.engine.connect() as connection:
        kept = [str(row) for row in connection.exec_driver_sql("SELECT * FROM officer_chat_link")]
    assert len(kept) == 1
    assert token not in kept[0]


def test_a_wrong_password_makes_none(browser: Browser, parts: Parts) -> None:
    answer = browser.post(f"{PATH}/link", password="not mine at all")
    assert (answer.status_code, "Your present password is not right." in answer.text) == (422, True)
    assert "start=" not in answer.text


def test_passwords_cannot_be_guessed_here(browser: Browser) -> None:
    answers = [browser.post(f"{PATH}/link", password=f"guess {number}").status_code for number in range(6)]
    assert answers == [422] * 5 + [429]


def test_a_linked_chat_is_named_with_its_day_and_can_be_unlinked(browser: Browser, parts: Parts, ana: Officer) -> None:
    linked(parts, ana)
    assert "A chat is linked since Tue 24 Nov, 10:00" in browser.get(PATH).text
    assert browser.post(f"{PATH}/unlink").headers["location"] == PATH
    assert "No chat is linked." in browser.get(PATH).text


def test_unlinking_leaves_the_chats_of_others(browser: Browser, parts: Parts, wei: Officer) -> None:
    linked(parts, wei)
    browser.post(f"{PATH}/unlink")
    with parts.database.read() as session:
        assert officer_chats.of_officer(session, str(wei.id))


def test_it_says_that_the_last_notice_could_not_be_delivered(browser: Browser, parts: Parts, ana: Officer) -> None:
    linked(parts, ana)
    with parts.database.write() as session:
        officer_chats.close(session, "5001", "blocked", NOW)
    page = browser.get(PATH).text
    assert "The last notice could not be delivered (Tue 24 Nov, 10:00: blocked)" in page
    assert "until you write to @LenderDeskBot again" in page


def test_what_is_on_its_way_stays_under_notices_when_the_chat_is_unlinked(
    browser: Browser, parts: Parts, ana: Officer
) -> None:
    linked(parts, ana)
    talk = add_talk(parts)
    browser.post(f"{PATH}/unlink")
    assert talk.case.reference in browser.get("/desk/notices").text


@pytest.mark.parametrize("role", ["trainer", "administrator"])
def test_who_does_not_work_on_cases_is_told_so(app: Starlette, parts: Parts, role: str) -> None:
    browser = enter(new_browser(app), parts, add_officer(parts, "tom", "Tom Trainer", role))
    assert "Your role does not work on cases" in browser.get(PATH).text
    assert browser.post(f"{PATH}/link", password=PASSWORD).status_code == 403


def test_another_password_unlinks_the_chat(browser: Browser, parts: Parts, ana: Officer) -> None:
    linked(parts, ana)
    new = "quite another horse battery"
    answer = browser.post("/desk/account/password/change", old=PASSWORD, new=new, again=new)
    assert answer.status_code == 303
    with parts.database.read() as session:
        assert officer_chats.of_officer(session, str(ana.id)) is None


def test_without_the_setting_it_says_so(parts: Parts, ana: Officer) -> None:
    app = Starlette(routes=desk_routes(parts), middleware=[Middleware(SecurityHeaders)])
    browser = enter(new_browser(app), parts, ana)
    assert PATH not in browser.get("/desk/account").text
    assert "Telegram is not set up for officers here." in browser.get(PATH).text
    assert browser.post(f"{PATH}/link", password=PASSWORD).status_code == 422


def test_a_look_from_telegram_says_so_in_the_audit_trail(
    browser: Browser, parts: Parts, wei: Officer, clock: Clock
) -> None:
    talk = add_talk(parts)
    with parts.database.write() as session:
        looks.at_case(session, session.merge(talk.case), wei, clock(), "telegram")
    page = browser.get(f"/desk/cases/{talk.case.id}").text
    assert re.search(r"<b>wei</b> looked at the case in Telegram", page)

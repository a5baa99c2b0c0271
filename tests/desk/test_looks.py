"""Looks at cases and at borrowers' records are kept, and shown so that they can be read."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import cases, looks
from bot.crm.tables import Borrower, Look, Officer
from desk.case.audit import trail
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter, new_browser
from tests.desk.content import Talk, add_borrower, add_officer, add_talk


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


def looked(parts: Parts, talk: Talk) -> list[str]:
    with parts.database.read() as session:
        return [each.who for each in cases.events(session, talk.case.id) if each.what == "looked"]


def poll(browser: Browser, talk: Talk) -> Any:
    return browser.get(f"/desk/cases/{talk.case.id}/live")


def test_every_opening_of_a_case_is_kept(browser: Browser, parts: Parts, talk: Talk) -> None:
    for _ in range(3):
        browser.get(f"/desk/cases/{talk.case.id}")
    assert looked(parts, talk) == ["officer:ana"] * 3


def test_a_page_that_renews_itself_is_kept_every_half_hour(
    browser: Browser, parts: Parts, talk: Talk, clock: Clock
) -> None:
    browser.get(f"/desk/cases/{talk.case.id}")
    for _ in range(5):
        clock.go_on(minutes=10)
        assert poll(browser, talk).status_code == 200
    assert len(looked(parts, talk)) == 2


def test_fetching_the_conversation_without_the_page_is_kept_too(browser: Browser, parts: Parts, talk: Talk) -> None:
    poll(browser, talk)
    poll(browser, talk)
    assert looked(parts, talk) == ["officer:ana"]


def test_a_look_of_somebody_else_is_not_mine(
    browser: Browser, app: Starlette, parts: Parts, talk: Talk, wei: Officer
) -> None:
    poll(browser, talk)
    poll(enter(new_browser(app), parts, wei), talk)
    assert looked(parts, talk) == ["officer:ana", "officer:wei"]


def test_who_may_not_see_a_case_leaves_no_look(app: Starlette, parts: Parts, talk: Talk, office: Browser) -> None:
    assert office.get(f"/desk/cases/{talk.case.id}").status_code == 403
    assert looked(parts, talk) == []


def test_a_case_that_there_is_not_leaves_none(browser: Browser) -> None:
    assert browser.get(f"/desk/cases/{'0' * 32}").status_code == 404
    assert browser.get(f"/desk/cases/{'0' * 32}/live").status_code == 404


def test_looks_in_a_row_are_one_line_an_officer(parts_anywhere: Parts) -> None:
    parts = parts_anywhere
    ana, wei, talk = add_officer(parts), add_officer(parts, "wei", "Wei Chen"), add_talk(parts)
    with parts.database.write() as session:
        case = cases.lock(session, talk.case.id)
        for minute, who in enumerate((ana, wei, ana, ana)):
            looks.at_case(session, case, who, NOW + timedelta(minutes=minute))
        parts.holding.take(session, talk.case.id, ana, NOW + timedelta(minutes=5))
        looks.at_case(session, case, ana, NOW + timedelta(minutes=6))
    with parts.database.read() as session:
        lines = trail([each for each in cases.events(session, talk.case.id) if each.what != "assigned"])
    assert [(line.who, line.what, line.times) for line in lines][1:] == [
        ("ana", "looked at the case", 3),
        ("wei", "looked at the case", 1),
        ("ana", "took the case over", 1),
        ("ana", "looked at the case", 1),
    ]
    assert (lines[1].at, lines[1].last) == (NOW, NOW + timedelta(minutes=3))


def test_the_page_tells_how_often(browser: Browser, talk: Talk) -> None:
    for _ in range(2):
        browser.get(f"/desk/cases/{talk.case.id}")
    aside = " ".join(browser.get(f"/desk/cases/{talk.case.id}").text.split("Audit trail")[1].split())
    assert re.search(r"<b>ana</b> looked at the case 3 times, last <time", aside)


@pytest.fixture
def lucia(parts: Parts) -> Borrower:
    return add_borrower(parts)


def at_records(parts: Parts) -> list[tuple[str, str]]:
    with parts.database.read() as session:
        return [(each.who, each.borrower_id) for each in session.scalars(select(Look).order_by(Look.at))]


def test_every_look_at_a_borrowers_record_is_kept_and_shown(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    browser.get(f"/desk/borrowers/{lucia.id}")
    page = browser.get(f"/desk/borrowers/{lucia.id}").text
    assert at_records(parts) == [("officer:ana", lucia.id)] * 2
    assert re.search(r"<b>ana</b> 2 times, last <time", page)


def test_a_record_that_comes_with_a_code_was_looked_at(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    browser.post(f"/desk/borrowers/{lucia.id}/code")
    assert at_records(parts) == [("officer:ana", lucia.id)]


def test_a_borrower_that_there_is_not_leaves_no_look(browser: Browser, parts: Parts) -> None:
    assert browser.get(f"/desk/borrowers/{'0' * 32}").status_code == 404
    assert at_records(parts) == []


def test_only_the_last_looks_are_shown(parts_anywhere: Parts) -> None:
    parts = parts_anywhere
    ana, lucia = add_officer(parts), add_borrower(parts)
    with parts.database.write() as session:
        for minute in range(looks.SHOWN + 5):
            looks.at_borrower(session, lucia.id, ana, NOW + timedelta(minutes=minute))
        shown = looks.of_borrower(session, lucia.id)
    assert len(shown) == looks.SHOWN
    assert shown[0].at == NOW + timedelta(minutes=looks.SHOWN + 4)

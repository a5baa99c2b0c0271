"""Finding borrowers and issuing one-time codes."""

from __future__ import annotations

import re

import pytest

from bot.bootstrap import Parts
from bot.conversations import recognition
from bot.crm import borrowers, cases, conversations
from bot.crm.tables import Borrower
from tests.conftest import NOW
from tests.desk.conftest import Browser
from tests.desk.content import add_borrower, add_talk

CODE = re.compile(r"<strong>([A-Z0-9]{4}-[A-Z0-9]{4})</strong>")


@pytest.fixture
def lucia(parts: Parts) -> Borrower:
    return add_borrower(parts)


def found(browser: Browser, query: str) -> list[str]:
    return re.findall(r"<bdi>(.*?)</bdi>", browser.get("/desk/borrowers", params={"q": query}).text)


@pytest.mark.parametrize("query", ["", "Lucía", "herrera", "B-1002", "1002", " Lucía "])
def test_a_borrower_is_found(browser: Browser, lucia: Borrower, query: str) -> None:
    assert found(browser, query) == ["Lucía Herrera"]


@pytest.mark.parametrize("query", ["nobody", "%", "_", "' OR 1=1 --", "\\", "\0x"])
def test_nobody_else_is_found(browser: Browser, lucia: Borrower, query: str) -> None:
    assert found(browser, query) == []


def test_what_was_searched_is_shown_as_text(browser: Browser) -> None:
    page = browser.get("/desk/borrowers", params={"q": '"><script>'}).text
    assert "&lt;script&gt;" in page
    assert "<script>" not in page


def test_a_code_is_shown_once(browser: Browser, lucia: Borrower) -> None:
    assert CODE.search(browser.post(f"/desk/borrowers/{lucia.id}/code").text)
    assert not CODE.search(browser.get(f"/desk/borrowers/{lucia.id}").text)


def test_with_the_code_the_borrower_is_recognised(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    talk = add_talk(parts)
    shown = CODE.search(browser.post(f"/desk/borrowers/{lucia.id}/code").text)
    assert shown
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        outcome = recognition.recognise(session, conversation, shown[1], NOW)
    assert (outcome.outcome, outcome.borrower and outcome.borrower.id) == ("right", lucia.id)


def test_who_issued_a_code_stays_on_record(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    browser.post(f"/desk/borrowers/{lucia.id}/code")
    with parts.database.read() as session:
        assert [code.issued_by for code in borrowers.codes(session, lucia.id)] == ["officer:ana"]
    assert "10:00 by ana" in browser.get(f"/desk/borrowers/{lucia.id}").text


def test_issuing_is_noted_in_open_cases(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    talk = add_talk(parts, borrower=lucia)
    browser.post(f"/desk/borrowers/{lucia.id}/code")
    with parts.database.read() as session:
        last = cases.events(session, talk.case.id)[-1]
    assert (last.who, last.what, last.detail) == ("officer:ana", "code_issued", None)


def test_an_earlier_code_stops_working(browser: Browser, lucia: Borrower) -> None:
    for _ in range(2):
        page = browser.post(f"/desk/borrowers/{lucia.id}/code").text
    assert (page.count(">valid"), page.count(">no longer valid")) == (1, 1)


@pytest.mark.parametrize("path", ["", "/code"])
def test_a_borrower_who_does_not_exist_is_not_found(browser: Browser, path: str) -> None:
    send = browser.post if path else browser.get
    assert send(f"/desk/borrowers/{'0' * 32}{path}").status_code == 404

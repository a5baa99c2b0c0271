"""Contacts and chats on a borrower's page, and what a case shows of the borrower's other chats."""

from __future__ import annotations

import re

import pytest

from bot.bootstrap import Parts
from bot.crm import borrower_events, contacts, conversations
from bot.crm.tables import Borrower
from tests.desk.conftest import Browser
from tests.desk.content import add_borrower, add_talk


@pytest.fixture
def lucia(parts: Parts) -> Borrower:
    return add_borrower(parts)


def kept(parts: Parts, borrower: Borrower) -> dict[str, tuple[str, str]]:
    with parts.database.read() as session:
        return {each.kind: (each.value, each.set_by) for each in contacts.of_borrower(session, borrower.id)}


def history(parts: Parts, borrower: Borrower) -> list[tuple[str, str]]:
    with parts.database.read() as session:
        return [(each.who, each.what) for each in borrower_events.of_borrower(session, borrower.id)]


def test_contacts_are_kept_in_one_form_with_who_set_them(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    for kind, given in (("email", " Lucia@Example.com"), ("phone", "(212) 555-0123")):
        assert browser.post(f"/desk/borrowers/{lucia.id}/contact", kind=kind, value=given).status_code == 303
    assert kept(parts, lucia) == {
        "email": ("lucia@example.com", "officer:ana"),
        "phone": ("+12125550123", "officer:ana"),
    }
    page = browser.get(f"/desk/borrowers/{lucia.id}").text
    assert 'value="+12125550123"' in page
    assert "set a contact" in page


def test_an_empty_field_removes_a_contact(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    for given in ("lucia@example.com", ""):
        browser.post(f"/desk/borrowers/{lucia.id}/contact", kind="email", value=given)
    assert kept(parts, lucia) == {}
    assert sorted(history(parts, lucia)) == [("officer:ana", "contact_removed"), ("officer:ana", "contact_set")]


@pytest.mark.parametrize(("kind", "given"), [("email", "nobody"), ("phone", "12"), ("phone", '"><script>')])
def test_what_is_none_is_shown_again_with_why(
    browser: Browser, parts: Parts, lucia: Borrower, kind: str, given: str
) -> None:
    page = browser.post(f"/desk/borrowers/{lucia.id}/contact", kind=kind, value=given).text
    assert "such as" in page
    assert 'aria-invalid="true"' in page
    assert "<script>" not in page.replace('<script type="module"', "")
    assert kept(parts, lucia) == {}


def test_chats_are_listed_and_unlinked(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    talk = add_talk(parts, borrower=lucia)
    page = browser.get(f"/desk/borrowers/{lucia.id}").text
    chat = re.search(r'name="chat" value="(\w+)"', page)
    assert chat
    assert chat[1] == talk.conversation_id
    assert browser.post(f"/desk/borrowers/{lucia.id}/unlink", chat=chat[1]).status_code == 303
    with parts.database.read() as session:
        conversation = conversations.get(session, talk.conversation_id)
        assert conversation
        assert conversation.borrower_id is None
        assert conversations.messages_after(session, talk.conversation_id, 0)[-1].response == "utter_unlinked"
    assert history(parts, lucia) == [("officer:ana", "untied")]
    assert "None is linked." in browser.get(f"/desk/borrowers/{lucia.id}").text


def test_a_chat_of_somebody_else_is_not_unlinked(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    talk = add_talk(parts, borrower=add_borrower(parts, "B-1003", "Ben"))
    assert browser.post(f"/desk/borrowers/{lucia.id}/unlink", chat=talk.conversation_id).status_code == 404
    assert browser.post(f"/desk/borrowers/{lucia.id}/unlink", chat="none").status_code == 404
    with parts.database.read() as session:
        conversation = conversations.get(session, talk.conversation_id)
        assert conversation
        assert conversation.borrower_id is not None


def test_a_case_tells_of_the_borrowers_other_chats(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    talk = add_talk(parts, borrower=lucia)
    other = add_talk(parts, "You charged me twice.", "dispute", "77", "telegram", borrower=lucia)
    page = browser.get(f"/desk/cases/{talk.case.id}").text
    told = page[page.index("Also writes in") :]
    assert "Telegram" in told[:400]
    assert f"/desk/cases/{other.case.id}" in told[:600]


def test_a_case_of_a_borrower_with_one_chat_tells_of_none(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    talk = add_talk(parts, borrower=lucia)
    assert "Also writes in" not in browser.get(f"/desk/cases/{talk.case.id}").text

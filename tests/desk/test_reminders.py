"""Reminders on a borrower's page: on or off, who set it, and what was sent."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.bootstrap import Parts
from bot.crm import borrower_events, borrowers, conversations, reminders
from bot.crm.tables import Borrower
from tests.conftest import NOW
from tests.desk.conftest import Browser
from tests.desk.content import add_borrower, add_talk


@pytest.fixture
def lucia(parts: Parts) -> Borrower:
    return add_borrower(parts)


def card(browser: Browser, borrower: Borrower) -> str:
    """The card's words."""
    page = browser.get(f"/desk/borrowers/{borrower.id}").text
    found = re.search(r"<h2>Reminders</h2>(.*?)</section>", page, re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split())


def switch(browser: Browser, borrower: Borrower, to: str) -> int:
    return int(browser.post(f"/desk/borrowers/{borrower.id}/reminders", reminders=to).status_code)


def test_an_officer_switches_them_off_and_on(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    shown = card(browser, lucia)
    assert "On . Switch reminders off" in shown.replace("On.", "On .")
    assert switch(browser, lucia, "off") == 303
    off = card(browser, lucia)
    assert off.startswith("Off")
    assert "by ana" in off
    assert "Switch reminders on" in off
    assert "Switch reminders off" not in off
    with parts.database.read() as session:
        assert borrowers.get(session, lucia.id).reminders_off  # type: ignore[union-attr]
        assert [(each.who, each.what) for each in borrower_events.of_borrower(session, lucia.id)] == [
            ("officer:ana", "reminders_off")
        ]
    assert "switched reminders off" in browser.get(f"/desk/borrowers/{lucia.id}").text
    switch(browser, lucia, "on")
    assert card(browser, lucia).startswith("On , set")


def test_what_was_sent_is_shown_newest_first(browser: Browser, parts: Parts, lucia: Borrower) -> None:
    assert "None was sent yet." in card(browser, lucia)
    with parts.database.write() as session:
        for which, day in (("before", 12), ("after", 18)):
            told = ("RP-1002", date(2026, 11, 15), which, "telegram", date(2026, 11, day), NOW.replace(day=day))
            reminders.add(session, lucia.id, *told)
    shown = card(browser, lucia)
    assert shown.index("when it was overdue") < shown.index("before it was due")
    assert "RP-1002 instalment of 2026-11-15" in shown


def test_a_chat_in_which_none_are_wanted_is_named_and_can_be_switched_on(
    browser: Browser, parts: Parts, lucia: Borrower
) -> None:
    talk = add_talk(parts, borrower=lucia)
    with parts.database.write() as session:
        conversations.lock(session, talk.conversation_id).reminders_off_at = NOW
    assert "None in the chat on" in card(browser, lucia)
    switch(browser, lucia, "on")
    assert "None in the chat on" not in card(browser, lucia)


def test_a_borrower_who_is_not_there_is_not_found(browser: Browser) -> None:
    assert browser.post("/desk/borrowers/nobody/reminders", reminders="off").status_code == 404

"""Recognised by a code that is sent, with the running assistant: from the question to the balance, and unlinked."""

from __future__ import annotations

import re
import time

import pytest

from bot.crm import borrowers, contacts
from tests.system.conftest import Borrower, names

ASK = "how much do I still owe?"
MAIL = "grace@example.com"


@pytest.fixture
def grace(borrower: Borrower) -> Borrower:
    """Somebody in a new chat; Grace Okafor, B-1001, has a mail address and a telephone on file."""
    parts = borrower.parts
    with parts.database.write() as session:
        found = borrowers.by_number(session, "B-1001")
        assert found
        contacts.put(session, found.id, "email", MAIL, "operator", parts.clock())
        contacts.put(session, found.id, "phone", "+12125550123", "operator", parts.clock())
    return borrower


def printed(borrower: Borrower, to: str) -> str:
    """The newest code that the worker has printed for a contact."""
    log, until = borrower.parts.settings.var / "processes.log", time.monotonic() + 20
    while time.monotonic() < until:
        found = re.findall(rf"^to {re.escape(to)}: (\d{{6}})", log.read_text(errors="replace"), re.MULTILINE)
        if found:
            return str(found[-1])
        time.sleep(0.2)
    raise AssertionError("No code was printed.")


def test_a_code_by_mail_leads_to_the_balance_and_unlinking_away_from_it(grace: Borrower) -> None:
    (asked,) = grace.write(ASK)
    assert asked.response == "utter_ask_one_time_code"
    assert [button["title"] for button in asked.buttons][:2] == ["Send me a code by e-mail", "Send me a code by text"]
    assert names(grace.write("Send me a code by e-mail")) == ["utter_ask_who"]
    assert names(grace.write("what documents do I need?")) == ["utter_documents", "utter_ask_who"]
    assert names(grace.write(MAIL)) == ["utter_code_on_its_way"]
    code = printed(grace, MAIL)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    assert names(grace.write(wrong)) == ["utter_code_wrong"]
    assert names(grace.write(code)) == ["utter_recognised", "utter_balance"]
    assert names(grace.write("/unlink")) == ["utter_unlinked"]
    assert names(grace.write("can you say that in simpler words?")) == ["utter_nothing_to_rephrase"]
    assert names(grace.write(ASK)) == ["utter_ask_one_time_code"]


def test_a_stranger_hears_the_same(grace: Borrower) -> None:
    said = grace.last(ASK, "Send me a code by text", "B-9999")
    assert names(said) == ["utter_code_on_its_way"]
    assert names(grace.write("123456")) == ["utter_code_wrong"]


def test_an_amount_is_no_code_while_none_is_awaited(grace: Borrower) -> None:
    assert names(grace.last("calculate an instalment for a home loan", "250000")) == ["utter_ask_term"]


def test_the_button_works_after_the_form_was_left(grace: Borrower) -> None:
    (asked,) = grace.write(ASK)
    payload = next(button["payload"] for button in asked.buttons if button["title"] == "Send me a code by e-mail")
    grace.write("stop")
    assert names(grace.write(payload)) == ["utter_ask_who"]


def test_another_language_asks_in_its_words(grace: Borrower) -> None:
    said = grace.last("¿cuánto debo todavía de mi préstamo?", "Enviar código por correo", "B-1001")
    assert [(each.response, each.lang) for each in said] == [("utter_code_on_its_way", "es")]

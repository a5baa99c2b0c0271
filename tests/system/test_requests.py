"""A new telephone number and a reported payment, with the running assistant: from the message to what comes of it."""

from __future__ import annotations

import re
import time

import pytest

from bot.crm import borrower_requests, borrowers, contacts, conversations, officers
from bot.crm.tables import BorrowerRequest, Message, Officer
from tests.conftest import CHEAP
from tests.system.conftest import Borrower, names
from tests.system.words import OWE

OLD, NEW = "+12125550123", "+12125550198"


def grace_in(borrower: Borrower, language: str = "en") -> Borrower:
    """Grace Okafor, B-1001, recognised in a new chat in a language; her telephone is on file."""
    parts = borrower.parts
    with parts.database.write() as session:
        found = borrowers.by_number(session, "B-1001")
        assert found
        contacts.put(session, found.id, "phone", OLD, "operator", parts.clock())
    assert "utter_recognised" in names(borrower.last(OWE[language], borrower.code("B-1001")))
    return borrower


def officer(borrower: Borrower) -> Officer:
    """Somebody at the desk, who has taken the request over."""
    parts = borrower.parts
    with parts.database.write() as session:
        made = officers.add(
            session, f"o{borrower.session[:8]}", "Ana Torres", "a long password", "officer", parts.clock(), cost=CHEAP
        )
        parts.holding.take(session, borrower.cases()[0].id, made, parts.clock())
        return made


def asked(borrower: Borrower) -> BorrowerRequest:
    with borrower.parts.database.read() as session:
        return borrower_requests.of_case(session, borrower.cases()[0].id)[-1]


def newest(borrower: Borrower) -> Message:
    with borrower.parts.database.read() as session:
        return conversations.messages_after(session, borrower.session, 0)[-1]


def printed(borrower: Borrower, to: str) -> str:
    """What the worker has printed for a contact in place of sending it."""
    log, until = borrower.parts.settings.var / "processes.log", time.monotonic() + 20
    while time.monotonic() < until:
        found = re.findall(rf"^to {re.escape(to)}: (\D+)$", log.read_text(errors="replace"), re.MULTILINE)
        if found:
            return str(found[-1])
        time.sleep(0.2)
    raise AssertionError("Nothing was printed.")


def test_a_new_number_is_asked_for_kept_confirmed_and_told(borrower: Borrower) -> None:
    grace = grace_in(borrower)
    assert names(grace.write("I changed my phone number")) == ["utter_contact_change_noted", "utter_ask_new_contact"]
    assert names(grace.write("212 555")) == ["utter_contact_not_read"]
    (read,) = grace.write("sorry, +1 212 555 0198")
    assert read.response == "utter_contact_read"
    assert NEW in read.text
    parts, case, request, ana = grace.parts, grace.cases()[0], asked(grace), officer(grace)
    assert (request.value, request.state) == (NEW, "open")
    with parts.database.write() as session:
        parts.requests.confirm(session, case.id, ana, request.id, parts.clock())
        kept = [each.value for each in contacts.of_borrower(session, request.borrower_id) if each.kind == "phone"]
        assert kept == [NEW]
    assert newest(grace).response == "utter_contact_changed"
    assert "••••••0198" in newest(grace).text
    assert "has been changed" in printed(grace, OLD)


def test_a_reported_payment_is_read_and_its_outcome_told(borrower: Borrower) -> None:
    grace = grace_in(borrower)
    said = grace.write("I have paid $250 yesterday by bank transfer")
    assert names(said) == ["utter_payment_read", "utter_payment_noted"]
    assert "$250" in said[0].text
    parts, case, request, ana = grace.parts, grace.cases()[0], asked(grace), officer(grace)
    assert request.paid_on is not None
    with parts.database.write() as session:
        parts.requests.missing(session, case.id, ana, request.id, parts.clock())
    assert newest(grace).response == "utter_payment_missing"
    assert "$250" in newest(grace).text


@pytest.mark.parametrize(
    ("language", "changed"),
    [
        ("es", "quiero cambiar mi número de teléfono, ahora es el +1 212 555 0198"),
        ("ja", "電話番号が変わったので登録し直したいです。+1 212 555 0198"),
        ("ar", "غيّرت رقم هاتفي، الرقم الجديد هو +1 212 555 0198، أرجو تحديثه"),
        ("zh-Hant", "我換了手機號碼，新號碼是 +1 212 555 0198，請幫我更新"),
    ],
)
def test_other_languages_keep_it_and_hear_of_it_in_their_own(borrower: Borrower, language: str, changed: str) -> None:
    grace = grace_in(borrower, language)
    said = grace.write(changed)
    assert [(each.response, each.lang) for each in said] == [
        ("utter_contact_read", language),
        ("utter_contact_change_noted", language),
    ]
    parts, case, request, ana = grace.parts, grace.cases()[0], asked(grace), officer(grace)
    with parts.database.write() as session:
        parts.requests.decline(session, case.id, ana, request.id, "unreached", parts.clock())
    assert (newest(grace).response, newest(grace).lang) == ("utter_contact_declined", language)

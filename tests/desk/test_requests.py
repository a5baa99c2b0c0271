"""New contacts and reported payments on a case's page, over HTTP."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from html import unescape
from typing import Optional

import pytest

from bot.bootstrap import Parts
from bot.cases import requests
from bot.crm import contacts, conversations
from bot.crm.tables import Borrower, Officer
from bot.facts import Money
from tests.desk.conftest import Browser
from tests.desk.content import SPANISH, Talk, add_borrower, add_talk

OLD, NEW = "+12125550123", "+12125550198"


@pytest.fixture
def lucia(parts: Parts) -> Borrower:
    made = add_borrower(parts)
    with parts.database.write() as session:
        contacts.put(session, made.id, "phone", OLD, "operator", parts.clock())
    return made


def asked(parts: Parts, borrower: Optional[Borrower], about: str = "contact") -> tuple[Talk, str]:
    """A case in which a new number is named, or a payment reported; and the request's id."""
    talk = add_talk(parts, "cambié de número", "request", language=SPANISH, borrower=borrower)
    who = str(borrower.id) if borrower else None
    with parts.database.write() as session:
        case = session.merge(talk.case)
        if about == "contact" and who:
            made = requests.propose(session, case, who, "phone", NEW, parts.clock())
        else:
            made = requests.report(session, case, who, Money(Decimal("250"), "USD"), date(2026, 11, 20), parts.clock())
        return talk, str(made.id)


def page(browser: Browser, talk: Talk) -> str:
    """The page's text as one line."""
    return unescape(" ".join(re.sub(r"<[^>]*>", " ", browser.get(f"/desk/cases/{talk.case.id}").text).split()))


def newest(parts: Parts, talk: Talk) -> str:
    with parts.database.read() as session:
        return str(conversations.messages_after(session, talk.conversation_id, 0)[-1].text)


def take(browser: Browser, talk: Talk) -> None:
    browser.post(f"/desk/cases/{talk.case.id}/take")


def on_file(parts: Parts, borrower: Borrower) -> list[str]:
    with parts.database.read() as session:
        return [str(each.value) for each in contacts.of_borrower(session, borrower.id)]


def test_old_and_new_are_shown_in_part_and_confirmed_by_a_button(
    browser: Browser, parts: Parts, ana: Officer, lucia: Borrower
) -> None:
    talk, request = asked(parts, lucia)
    assert "On file ••••••0123 New ••••••0198 Show it whole +12125550198" in page(browser, talk)
    assert "Take the case over to decide on this." in page(browser, talk)
    take(browser, talk)
    answer = browser.post(f"/desk/cases/{talk.case.id}/contact-confirm", request=request)
    assert answer.status_code == 303
    assert on_file(parts, lucia) == [NEW]
    assert newest(parts, talk).startswith("El cambio está confirmado")
    shown = page(browser, talk)
    assert "Decided confirmed ana" in shown
    assert "ana confirmed the new contact telephone" in shown
    assert "contact-confirm" not in browser.get(f"/desk/cases/{talk.case.id}").text


def test_a_contact_is_declined_with_a_reason_that_is_told(
    browser: Browser, parts: Parts, ana: Officer, lucia: Borrower
) -> None:
    talk, request = asked(parts, lucia)
    take(browser, talk)
    path = f"/desk/cases/{talk.case.id}/contact-decline"
    assert browser.post(path, request=request).status_code == 422
    assert browser.post(path, request=request, why="unsure").status_code == 303
    assert on_file(parts, lucia) == [OLD]
    assert "no pudimos comprobar" in newest(parts, talk)
    assert "Decided not changed: it is not sure that the wish is theirs" in page(browser, talk)


@pytest.mark.parametrize(("step", "told"), [("found", "ya nos ha llegado"), ("missing", "no hemos encontrado")])
def test_a_payment_is_found_or_not(
    browser: Browser, parts: Parts, ana: Officer, lucia: Borrower, step: str, told: str
) -> None:
    talk, request = asked(parts, lucia, "payment")
    assert "Payment reported Amount $250 Paid on 20 Nov 2026" in page(browser, talk)
    take(browser, talk)
    assert browser.post(f"/desk/cases/{talk.case.id}/payment-{step}", request=request).status_code == 303
    assert told in newest(parts, talk)


def test_who_has_not_taken_the_case_over_is_refused(
    browser: Browser, parts: Parts, ana: Officer, lucia: Borrower
) -> None:
    talk, request = asked(parts, lucia)
    answer = browser.post(f"/desk/cases/{talk.case.id}/contact-confirm", request=request)
    assert answer.status_code == 409
    assert on_file(parts, lucia) == [OLD]


def test_a_request_of_nobody_is_not_found(browser: Browser, parts: Parts, ana: Officer, lucia: Borrower) -> None:
    talk, _ = asked(parts, lucia)
    take(browser, talk)
    for step in ("contact-confirm", "payment-found"):
        assert browser.post(f"/desk/cases/{talk.case.id}/{step}", request="0" * 32).status_code == 404


def test_a_strangers_payment_cannot_be_decided_before_they_are_recognised(
    browser: Browser, parts: Parts, ana: Officer
) -> None:
    talk, request = asked(parts, None, "payment")
    take(browser, talk)
    assert "it cannot be decided here before they are" in page(browser, talk)
    assert browser.post(f"/desk/cases/{talk.case.id}/payment-found", request=request).status_code == 409

"""What borrowers ask for and an officer decides on, on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Optional

import pytest

from bot.cases import requests
from bot.crm import borrower_events, borrower_requests, borrowers, contacts, conversations
from bot.crm.tables import Borrower, BorrowerRequest, Case, ContactLetter, Officer
from bot.errors import BadInput, CaseRefused
from bot.facts import Money
from bot.keeping.erasure import erase
from tests.cases.conftest import World

OLD, NEW = "+12125550123", "+12125550198"


@pytest.fixture
def grace(world: World) -> Borrower:
    with world.parts.database.write() as session:
        made = borrowers.add(session, "B-1", "Grace Okafor", "US", world.clock())
        contacts.put(session, made.id, "phone", OLD, "operator", world.clock())
        return made


@pytest.fixture
def ana(world: World) -> Officer:
    return world.officer("ana")


@pytest.fixture
def held(world: World, grace: Borrower, ana: Officer) -> Case:
    """Grace's request, in Ana's hands."""
    world.parts.__dict__["requests"] = requests.Requests(world.parts.notices, world.parts.clocks, ("phone",), "en")
    made = world.case("request", "new number", borrower_id=grace.id, language="es")
    world.step("holding", "take", made, ana)
    return made


def propose(world: World, case: Case, who: str, value: str = NEW, kind: str = "phone") -> str:
    with world.parts.database.write() as session:
        return str(requests.propose(session, session.merge(case), who, kind, value, world.clock()).id)


def report(world: World, case: Case, who: Optional[str]) -> str:
    paid = (Money(Decimal("250"), "USD"), date(2026, 12, 5))
    with world.parts.database.write() as session:
        return str(requests.report(session, session.merge(case), who, *paid, world.clock()).id)


def decide(world: World, how: str, case: Case, officer: Officer, *more: Any) -> None:
    world.step("requests", how, case, officer, *more)


def kept(world: World, request: str) -> BorrowerRequest:
    found: BorrowerRequest = world.read(lambda session: borrower_requests.get(session, request))
    return found


def on_file(world: World, borrower: Borrower) -> list[str]:
    return [str(each.value) for each in world.read(lambda session: contacts.of_borrower(session, borrower.id))]


def said(world: World, case: Case) -> tuple[str, str]:
    """The newest message's response and text."""
    newest = world.read(lambda session: conversations.messages_after(session, case.conversation_id, 0))[-1]
    return str(newest.response), str(newest.text)


def letters(world: World) -> list[tuple[str, str]]:
    return world.read(lambda s: [(str(each.value), str(each.language)) for each in s.query(ContactLetter)])  # type: ignore[no-any-return]


def test_a_confirmed_contact_is_set_and_told_to_the_borrower_and_the_earlier_one(
    world: World,
    grace: Borrower,
    ana: Officer,
    held: Case,
) -> None:
    request = propose(world, held, grace.id)
    assert on_file(world, grace) == [OLD]
    decide(world, "confirm", held, ana, request)
    assert on_file(world, grace) == [NEW]
    assert said(world, held)[0] == "utter_contact_changed"
    assert "su teléfono registrado es ahora ••••••0198" in said(world, held)[1]
    assert letters(world) == [(OLD, "en")]
    (line,) = world.read(lambda session: borrower_events.of_borrower(session, grace.id))
    assert (line.what, line.who, line.detail) == ("contact_set", "officer:ana", {"kind": "phone"})
    assert (kept(world, request).state, kept(world, request).decided_by) == ("confirmed", "officer:ana")
    assert world.events(held, "contact_confirmed") == [{"kind": "phone"}]
    assert (world.look(held).state, world.look(held).answered_at) == ("with_borrower", world.clock())


def test_without_a_way_to_write_there_no_letter_waits(world: World, grace: Borrower, ana: Officer, held: Case) -> None:
    world.parts.__dict__["requests"] = requests.Requests(world.parts.notices, world.parts.clocks, ("email",), "en")
    decide(world, "confirm", held, ana, propose(world, held, grace.id))
    assert letters(world) == []


def test_a_declined_one_changes_nothing_and_says_why(world: World, grace: Borrower, ana: Officer, held: Case) -> None:
    request = propose(world, held, grace.id)
    with pytest.raises(BadInput):
        decide(world, "decline", held, ana, request, "because")
    decide(world, "decline", held, ana, request, "unreached")
    assert on_file(world, grace) == [OLD]
    assert said(world, held)[0] == "utter_contact_declined"
    assert "no logramos comunicarnos con usted" in said(world, held)[1]
    assert (kept(world, request).state, kept(world, request).why) == ("declined", "unreached")
    assert letters(world) == []


def test_a_later_contact_takes_the_place_of_the_one_before(
    world: World,
    grace: Borrower,
    ana: Officer,
    held: Case,
) -> None:
    first, second = propose(world, held, grace.id, "+12125550111"), propose(world, held, grace.id)
    mail = propose(world, held, grace.id, "ana@example.com", "email")
    assert [kept(world, each).state for each in (first, second, mail)] == ["replaced", "open", "open"]
    with pytest.raises(CaseRefused, match="decided already"):
        decide(world, "confirm", held, ana, first)


@pytest.mark.parametrize(("how", "name"), [("found", "utter_payment_found"), ("missing", "utter_payment_missing")])
def test_what_became_of_a_payment_is_told_with_what_was_said_of_it(
    world: World,
    grace: Borrower,
    ana: Officer,
    held: Case,
    how: str,
    name: str,
) -> None:
    request = report(world, held, grace.id)
    decide(world, how, held, ana, request)
    response, text = said(world, held)
    assert response == name
    assert str(held.reference) in text
    assert "5 de diciembre de 2026" in text
    assert "250" in text
    assert kept(world, request).state == how
    with pytest.raises(CaseRefused, match="decided already"):
        decide(world, how, held, ana, request)


def test_only_who_holds_the_case_decides(world: World, grace: Borrower, held: Case) -> None:
    wei = world.officer("wei")
    with pytest.raises(CaseRefused, match="take it over"):
        decide(world, "confirm", held, wei, propose(world, held, grace.id))
    assert on_file(world, grace) == [OLD]


def test_nothing_is_said_where_nobody_or_somebody_else_is_recognised(
    world: World,
    grace: Borrower,
    ana: Officer,
    held: Case,
) -> None:
    contact, payment = propose(world, held, grace.id), report(world, held, None)
    with world.parts.database.write() as session:
        other = borrowers.add(session, "B-2", "Wei Chen", "US", world.clock())
        conversations.lock(session, held.conversation_id).borrower_id = None
    for how, request in (("confirm", contact), ("found", payment)):
        with pytest.raises(CaseRefused, match="Nobody is recognised"):
            decide(world, how, held, ana, request)
    with world.parts.database.write() as session:
        conversations.lock(session, held.conversation_id).borrower_id = other.id
    with pytest.raises(CaseRefused, match="Somebody else"):
        decide(world, "confirm", held, ana, contact)
    assert on_file(world, grace) == [OLD]
    decide(world, "found", held, ana, payment)  # reported before anybody was recognised
    assert said(world, held)[0] == "utter_payment_found"


def test_a_request_of_another_case_is_none(world: World, grace: Borrower, ana: Officer, held: Case) -> None:
    other = world.case("request", "paid", address="2", borrower_id=grace.id)
    with pytest.raises(LookupError):
        decide(world, "confirm", held, ana, propose(world, other, grace.id))
    with pytest.raises(LookupError):
        decide(world, "confirm", held, ana, report(world, held, grace.id))


def test_it_goes_along_when_the_case_is_merged(world: World, grace: Borrower, ana: Officer, held: Case) -> None:
    other = world.case("dispute", "a fee", borrower_id=grace.id)
    request = propose(world, held, grace.id)
    world.merge(held, ana, other.reference, "one matter")
    assert kept(world, request).case_id == other.id


def test_a_report_counts_until_it_is_decided_or_booked(world: World, grace: Borrower, held: Case) -> None:
    def counts(who: str = str(grace.id), asked: int = 14, found: int = 3) -> bool:
        since = [world.clock() - timedelta(days=days) for days in (asked, found)]
        return bool(world.read(lambda session: borrower_requests.has_reported(session, who, *since)))

    assert not counts()
    request = report(world, held, None)  # in Grace's chat, before she was recognised
    assert counts()
    assert not counts("somebody")
    assert not counts(asked=0)
    with world.parts.database.write() as session:
        row = session.get(BorrowerRequest, request)
        row.state, row.decided_at = "found", world.clock()
    assert counts()
    assert not counts(found=0)
    with world.parts.database.write() as session:
        session.get(BorrowerRequest, request).state = "missing"
    assert not counts()


def test_erasing_takes_the_contact_along(world: World, grace: Borrower, held: Case) -> None:
    request = propose(world, held, grace.id)
    erase(world.parts.database, world.parts.tracker, "B-1", world.clock(), also_open=True)
    left = kept(world, request)
    assert (left.value, left.borrower_id, left.kind, left.state) == (None, None, "phone", "open")

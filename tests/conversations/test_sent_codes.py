"""Codes that are sent to a contact on file: who may have one, how many, and that nobody learns who is known."""

from __future__ import annotations

from datetime import datetime, timedelta

import anyio
import pytest

from bot.conversations import sent_codes
from bot.conversations.gate import Gate
from bot.conversations.recognition import TRIES
from bot.conversations.sent_codes import A_DAY, AN_HOUR, LIFETIME, Asked, SentCodes
from bot.crm import borrower_events, borrowers, code_requests, contacts, conversations
from bot.crm.code_requests import CodeLetter
from bot.crm.session import Database
from bot.crm.tables import CodeRequest, CodeSending
from tests.conftest import NOW
from tests.conversations.conftest import inbound
from tests.conversations.test_gate import hold
from tests.conversations.test_gate_codes import tied_to

CODES = SentCodes("a secret of the tests")
MAIL, PHONE = "lucia@example.com", "+12125550123"


@pytest.fixture
def known(database: Database) -> Database:
    """Lucía with a mail address and a telephone; Ana and Ben, who share a telephone."""
    with database.write() as session:
        lucia = borrowers.add(session, "B-1002", "Lucía Herrera", "US", NOW)
        contacts.put(session, lucia.id, "email", MAIL, "officer:ana", NOW)
        contacts.put(session, lucia.id, "phone", PHONE, "officer:ana", NOW)
        for number, name in (("B-1", "Ana"), ("B-2", "Ben")):
            made = borrowers.add(session, number, name, "US", NOW)
            contacts.put(session, made.id, "phone", "+12125550199", "officer:ana", NOW)
    return database


def ask(database: Database, words: str, kind: str = "email", address: str = "someone", now: datetime = NOW) -> Asked:
    with database.write() as session:
        opened = conversations.open_conversation(session, "webchat", address, "US", NOW)
        talk = conversations.lock(session, opened.id)
        return CODES.ask(session, talk, kind, words, "en", now)


def letters(database: Database, now: datetime = NOW) -> list[CodeLetter]:
    """What is due, taken as by a worker."""
    with database.write() as session:
        return list(code_requests.claim(session, now, 50, contacts.KINDS))


def type_code(database: Database, code: str, address: str = "someone", now: datetime = NOW) -> str | None:
    """The number of the borrower who is recognised by it."""
    with database.write() as session:
        opened = conversations.open_conversation(session, "webchat", address, "US", NOW)
        found = CODES.take(session, conversations.lock(session, opened.id), code, now)
        return str(found.number) if found else None


@pytest.mark.parametrize(
    ("words", "kind", "to"),
    [
        ("B-1002", "email", MAIL),
        ("b-1002", "phone", PHONE),
        ("LUCIA@example.com", "email", MAIL),
        ("lucia@example.com", "phone", PHONE),
        ("(212) 555-0123", "email", MAIL),
    ],
)
def test_it_goes_to_the_contact_on_file(known: Database, words: str, kind: str, to: str) -> None:
    assert ask(known, words, kind) == Asked("on_its_way", 10)
    (letter,) = letters(known)
    assert (letter.kind, letter.value) == (kind, to)
    assert type_code(known, CODES.code(letter.request_id)) == "B-1002"


@pytest.mark.parametrize("words", ["B-9999", "nobody@example.com", "212 555 7777", "212 555 0199", "B-1"])
def test_of_a_stranger_the_same_is_said_and_kept_and_nothing_sent(known: Database, words: str) -> None:
    assert ask(known, words, "email") == ask(known, "B-1002", address="another") == Asked("on_its_way", 10)
    assert [letter.value for letter in letters(known)] == [MAIL]
    with known.read() as session:
        stranger, friend = session.query(CodeRequest).order_by(CodeRequest.asked_at).all()
        assert len(stranger.code_hash) == len(friend.code_hash) == 64
        assert stranger.expires_at == friend.expires_at


def test_the_right_figures_of_a_request_that_found_nobody_recognise_nobody(known: Database) -> None:
    ask(known, "B-9999")
    with known.read() as session:
        request = session.query(CodeRequest).one()
    assert type_code(known, CODES.code(request.id)) is None


def test_neither_the_code_nor_a_hash_by_which_it_can_be_guessed_is_kept(known: Database) -> None:
    ask(known, "B-1002")
    (letter,) = letters(known)
    with known.read() as session:
        kept = {*vars(session.query(CodeRequest).one()).values(), *vars(session.query(CodeSending).one()).values()}
    assert CODES.code(letter.request_id) not in {str(each) for each in kept}
    assert letter.code_hash != SentCodes("another secret").hash(letter.request_id, CODES.code(letter.request_id))


def test_it_works_once_in_ten_minutes_and_in_its_own_chat(known: Database) -> None:
    ask(known, "B-1002")
    code = CODES.code(letters(known)[0].request_id)
    assert type_code(known, code, "stranger") is None
    assert type_code(known, code, now=NOW + LIFETIME) is None
    assert type_code(known, code, now=NOW + LIFETIME - timedelta(seconds=1)) == "B-1002"
    with known.write() as session:
        talk = conversations.at_address(session, "webchat", "someone")
        assert talk
        borrowers.untie(session, conversations.lock(session, talk.id))
    assert type_code(known, code) is None


def test_only_the_newest_code_of_a_chat_counts(known: Database) -> None:
    ask(known, "B-1002")
    ask(known, "B-1002", now=NOW + timedelta(seconds=5))
    first, second = (CODES.code(each.request_id) for each in letters(known, NOW + timedelta(seconds=6)))
    later = NOW + timedelta(seconds=9)
    assert {type_code(known, each, now=later) for each in (first, second)} == {None, "B-1002"}


def test_a_chat_may_ask_three_times_an_hour(known: Database) -> None:
    asked = [ask(known, f"B-{each}", now=NOW + timedelta(minutes=each)) for each in range(AN_HOUR + 1)]
    assert [each.outcome for each in asked] == ["on_its_way"] * AN_HOUR + ["too_often"]
    assert asked[-1].minutes == 57
    assert ask(known, "B-1002", now=NOW + timedelta(minutes=61)).outcome == "on_its_way"


def test_to_one_contact_go_three_an_hour_and_ten_a_day_whoever_asks(known: Database) -> None:
    for hour in range(5):
        for each in range(AN_HOUR + 1):
            at = NOW + timedelta(hours=hour, minutes=each)
            assert ask(known, "B-1002", address=f"chat {hour} {each}", now=at).outcome == "on_its_way"
    with known.read() as session:
        assert session.query(CodeSending).count() == A_DAY


def test_wrong_figures_are_counted_and_then_the_right_ones_are_not_taken(known: Database) -> None:
    ask(known, "B-1002")
    code = CODES.code(letters(known)[0].request_id)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    assert [type_code(known, wrong) for _ in range(TRIES)] == [None] * TRIES
    assert type_code(known, code) is None


def test_figures_are_no_code_while_none_is_awaited(known: Database) -> None:
    assert type_code(known, "250000") is None
    with known.read() as session:
        talk = conversations.at_address(session, "webchat", "someone")
        assert talk
        assert borrowers.wrong_attempts(session, talk.id, NOW - timedelta(hours=1)) == 0
        assert sent_codes.outcome(session, talk, "250000", NOW) is None


@pytest.mark.parametrize("text", ["482913", " 482 913. ", "482-913", "٤٨٢٩١٣", "４８２９１３"])
def test_six_figures_alone_are_read_in_any_script(text: str) -> None:
    assert sent_codes.read(text) == "482913"


@pytest.mark.parametrize("text", ["48291", "4829130", "$482913", "482913 please", "482,913", "B48291", ""])
def test_anything_else_is_none(text: str) -> None:
    assert sent_codes.read(text) is None


def test_another_secret_makes_another_code() -> None:
    other = SentCodes("another secret")
    ids = [f"{each:032}" for each in range(40)]
    assert [CODES.code(each) for each in ids] == [SentCodes("a secret of the tests").code(each) for each in ids]
    assert [CODES.code(each) for each in ids] != [other.code(each) for each in ids]
    assert all(len(CODES.code(each)) == 6 and CODES.code(each).isdigit() for each in ids)


def test_a_changed_contact_gets_no_code_that_was_on_its_way_to_the_old_one(known: Database) -> None:
    ask(known, "B-1002")
    with known.write() as session:
        lucia = borrowers.by_number(session, "B-1002")
        assert lucia
        contacts.put(session, lucia.id, "email", "thief@example.com", "officer:ana", NOW)
    assert letters(known) == []


@pytest.mark.parametrize("held", [False, True], ids=["assistant", "officer"])
def test_the_gate_takes_it_whoever_answers_and_keeps_how(gate: Gate, known: Database, held: bool) -> None:
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    ask(known, "B-1002")
    if held:
        hold(known, conversation)
    anyio.run(gate.receive, inbound(CODES.code(letters(known)[0].request_id), "m2"))
    assert tied_to(known, conversation) == "B-1002"
    with known.read() as session:
        lucia = borrowers.by_number(session, "B-1002")
        assert lucia
        (event,) = borrower_events.of_borrower(session, lucia.id)
    assert (event.who, event.what, event.detail) == ("borrower", "tied", {"by": "sent_code", "channel": "webchat"})


def test_the_same_message_twice_is_one_try(gate: Gate, known: Database) -> None:
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    ask(known, "B-9999")
    for _ in range(2):
        anyio.run(gate.receive, inbound("000000", "m2"))
    with known.read() as session:
        assert borrowers.wrong_attempts(session, conversation, NOW - timedelta(hours=1)) == 1

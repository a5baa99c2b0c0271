"""Recognising a borrower by a one-time code."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot import demo
from bot.conversations import recognition
from bot.conversations.recognition import LIFETIME, LOCK, TRIES, Recognition
from bot.crm import borrowers, conversations
from bot.crm.session import Database
from tests.conftest import NOW


@pytest.fixture
def known(database: Database) -> Database:
    """A database with the demo borrowers."""
    demo.seed(database, NOW)
    return database


def new_code(database: Database, number: str = "B-1001") -> str:
    with database.write() as session:
        borrower = borrowers.by_number(session, number)
        assert borrower is not None
        return recognition.issue(session, borrower, "officer:test", NOW)


def attempt(database: Database, typed: str, address: str = "someone", now: datetime = NOW) -> Recognition:
    """What comes of a message with a code in a conversation of its own."""
    with database.write() as session:
        conversation = conversations.open_conversation(session, "webchat", address, "US", NOW)
        code = recognition.read_code(typed)
        assert code is not None
        return recognition.recognise(session, conversation, code, now)


def test_every_code_can_be_read_back(known: Database) -> None:
    issued = [new_code(known) for _ in range(60)]
    assert [recognition.read_code(f"my code is {code.lower()}, thanks") for code in issued] == [
        code.replace("-", "") for code in issued
    ]


@pytest.mark.parametrize("text", ["payment plan", "hello there", "call me back", "1234", "A1B2-C3D45"])
def test_words_are_no_codes(text: str) -> None:
    assert recognition.read_code(text) is None


def test_the_right_code_ties_the_conversation_to_its_borrower(known: Database) -> None:
    assert attempt(known, new_code(known)).outcome == "right"
    with known.read() as session:
        tied = conversations.open_conversation(session, "webchat", "someone", "US", NOW)
        assert tied.borrower_id == borrowers.by_number(session, "B-1001").id  # type: ignore[union-attr]


def test_a_code_works_once(known: Database) -> None:
    code = new_code(known)
    attempt(known, code)
    assert attempt(known, code, "stranger").outcome == "used"


def test_a_newer_code_replaces_an_older_one(known: Database) -> None:
    older = new_code(known)
    new_code(known)
    assert attempt(known, older).outcome in ("used", "wrong")


def test_a_code_expires(known: Database) -> None:
    assert attempt(known, new_code(known), now=NOW + LIFETIME).outcome == "used"


def test_wrong_codes_are_counted_and_then_locked(known: Database) -> None:
    outcomes = [(found.outcome, found.left) for found in (attempt(known, "AAAA-1111") for _ in range(TRIES))]
    assert outcomes == [("wrong", 4), ("wrong", 3), ("wrong", 2), ("wrong", 1), ("locked", 30)]
    assert attempt(known, new_code(known)).outcome == "locked"


def test_the_lock_ends(known: Database) -> None:
    for _ in range(TRIES):
        attempt(known, "AAAA-1111")
    assert attempt(known, new_code(known), now=NOW + LOCK + timedelta(seconds=1)).outcome == "right"


def test_a_code_typed_again_where_it_was_used_is_right_and_no_wrong_try(known: Database) -> None:
    code = new_code(known)
    attempt(known, code)
    assert attempt(known, code).outcome == "right"
    with known.read() as session:
        tied = conversations.open_conversation(session, "webchat", "someone", "US", NOW)
        assert borrowers.wrong_attempts(session, tied.id, NOW - LOCK) == 0


@pytest.mark.parametrize("text", ["7K4M-2QXZ", " 7k4m2qxz. ", "(7K4M 2QXZ)"])
def test_nothing_but_a_code(text: str) -> None:
    assert recognition.is_only_a_code(text)


@pytest.mark.parametrize("text", ["my code is 7K4M-2QXZ", "23456789", "ABCD-EFGH", "0O1I-7K4M", "RC-7K4M2Q", ""])
def test_more_or_other_than_a_code(text: str) -> None:
    assert not recognition.is_only_a_code(text)

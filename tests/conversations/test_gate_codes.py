"""One-time codes that nobody has asked for: the gate recognises the borrower whatever else is going on."""

from __future__ import annotations

import anyio
import pytest

from bot.conversations import recognition
from bot.conversations.gate import Gate
from bot.crm import borrowers, conversations
from bot.crm.session import Database
from tests.conftest import NOW
from tests.conversations.conftest import Assistant, inbound
from tests.conversations.test_gate import hold


@pytest.fixture
def code(database: Database) -> str:
    with database.write() as session:
        borrower = borrowers.add(session, "B-1001", "Ana Torres", "US", NOW)
        return recognition.issue(session, borrower, "officer:test", NOW)


def tied_to(database: Database, conversation_id: str) -> str | None:
    """The number of the borrower whom a conversation is tied to."""
    with database.read() as session:
        conversation = conversations.get(session, conversation_id)
        assert conversation is not None
        borrower = borrowers.get(session, conversation.borrower_id) if conversation.borrower_id else None
        return str(borrower.number) if borrower else None


def test_a_code_with_other_words_is_taken_and_the_words_are_answered(
    gate: Gate, database: Database, assistant: Assistant, code: str
) -> None:
    receipt = anyio.run(gate.receive, inbound(f"It is me, {code}. I cannot pay."))
    assert tied_to(database, receipt.conversation_id) == "B-1001"
    assert [reply.response for reply in receipt.replies] == ["utter_disclosure", "utter_recognised", "utter_greet"]
    assert assistant.heard[0][1]["recognised"] is True


def test_what_the_assistant_says_itself_is_not_said_twice(gate: Gate, assistant: Assistant, code: str) -> None:
    assistant.says = "utter_recognised"
    receipt = anyio.run(gate.receive, inbound(code))
    assert [reply.response for reply in receipt.replies] == ["utter_disclosure", "utter_recognised"]


def test_a_code_for_the_officer_who_holds_the_conversation_is_taken(gate: Gate, database: Database, code: str) -> None:
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    hold(database, conversation)
    receipt = anyio.run(gate.receive, inbound(f"here it is: {code}", "m2"))
    assert receipt.with_officer
    assert tied_to(database, conversation) == "B-1001"


def test_another_number_is_no_wrong_try(gate: Gate, database: Database, code: str) -> None:
    conversation = anyio.run(gate.receive, inbound("my car is AB12 CD34")).conversation_id
    with database.read() as session:
        assert borrowers.wrong_attempts(session, conversation, NOW - recognition.LOCK) == 0
    assert tied_to(database, conversation) is None


def test_a_locked_conversation_stays_locked(gate: Gate, database: Database, code: str) -> None:
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    with database.write() as session:
        for _ in range(recognition.TRIES):
            borrowers.note_attempt(session, conversation, False, NOW)
    anyio.run(gate.receive, inbound(f"it is {code}", "m2"))
    assert tied_to(database, conversation) is None

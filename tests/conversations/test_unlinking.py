"""A chat that knows its borrower no longer: by the borrower's own word, and by the lender's."""

from __future__ import annotations

import anyio
import pytest

from bot.conversations import linking
from bot.conversations.gate import Gate
from bot.conversations.saying import Voice
from bot.crm import belonging, borrower_events, borrowers, conversations
from bot.crm.session import Database
from bot.crm.tables import Borrower
from bot.errors import BadInput
from bot.loans.lender import Lender
from bot.replies.notices import Notices
from tests.conftest import NOW
from tests.conversations.conftest import Assistant, inbound
from tests.conversations.test_gate import hold
from tests.conversations.test_gate_codes import tied_to


@pytest.fixture
def lucia(database: Database) -> Borrower:
    with database.write() as session:
        return borrowers.add(session, "B-1002", "Lucía Herrera", "US", NOW)


@pytest.fixture
def tied(gate: Gate, database: Database, lucia: Borrower) -> str:
    """A conversation that is tied to Lucía."""
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    with database.write() as session:
        borrowers.tie(session, conversations.lock(session, conversation), lucia)
    return conversation


@pytest.mark.parametrize("held", [False, True], ids=["assistant", "officer"])
def test_the_borrower_unlinks_a_chat(
    gate: Gate, database: Database, assistant: Assistant, tied: str, lucia: Borrower, held: bool
) -> None:
    if held:
        hold(database, tied)
    receipt = anyio.run(gate.receive, inbound("/unlink", "m2"))
    assert [reply.response for reply in receipt.replies] == ["utter_unlinked"]
    assert tied_to(database, tied) is None
    with database.read() as session:
        (event,) = borrower_events.of_borrower(session, lucia.id)
        assert belonging.of_borrower(session, lucia.id) == [tied], "what was said there is still theirs to have erased"
    assert (event.who, event.what, event.detail) == ("borrower", "untied", {"channel": "webchat"})
    if not held:
        anyio.run(gate.receive, inbound("what do I owe?", "m3"))
        assert assistant.heard[-1][1]["recognised"] is False


def test_a_chat_that_is_tied_to_nobody_is_told_so(gate: Gate) -> None:
    receipt = anyio.run(gate.receive, inbound("/unlink"))
    assert [reply.response for reply in receipt.replies] == ["utter_disclosure", "utter_not_linked"]


def test_the_same_command_twice_is_one(gate: Gate, database: Database, tied: str, lucia: Borrower) -> None:
    for _ in range(2):
        anyio.run(gate.receive, inbound("/unlink", "m2"))
    with database.read() as session:
        assert len(borrower_events.of_borrower(session, lucia.id)) == 1


def test_the_lender_unlinks_a_chat_and_it_is_said_there(
    database: Database, tied: str, lucia: Borrower, lender: Lender, notices: Notices
) -> None:
    voice = Voice(notices, lender.name)
    with database.write() as session:
        assert linking.unlink_by_lender(session, voice, tied, lucia, "officer:ana", NOW)
        assert not linking.unlink_by_lender(session, voice, tied, lucia, "officer:ana", NOW)
    with database.read() as session:
        said = conversations.messages_after(session, tied, 0)[-1]
        (event,) = borrower_events.of_borrower(session, lucia.id)
    assert (said.response, event.who) == ("utter_unlinked", "officer:ana")


def test_who_is_recognised_later_has_the_conversation(database: Database, tied: str, lucia: Borrower) -> None:
    with database.write() as session:
        other = borrowers.add(session, "B-1003", "Ben", "US", NOW)
        borrowers.untie(session, conversations.lock(session, tied))
        borrowers.tie(session, conversations.lock(session, tied), other)
        assert belonging.of_borrower(session, lucia.id) == []
        assert belonging.of_borrower(session, other.id) == [tied]


def test_a_contact_is_set_and_removed_and_the_trail_tells_its_kind_alone(database: Database, lucia: Borrower) -> None:
    with database.write() as session:
        linking.set_contact(session, lucia, "phone", "(212) 555-0123", "operator", NOW)
        linking.set_contact(session, lucia, "phone", " ", "operator", NOW)
        linking.set_contact(session, lucia, "phone", "", "operator", NOW)
        events = borrower_events.of_borrower(session, lucia.id)
    assert sorted((each.what, str(each.detail)) for each in events) == [
        ("contact_removed", "{'kind': 'phone'}"),
        ("contact_set", "{'kind': 'phone'}"),
    ]


def test_another_kind_of_contact_is_refused(database: Database, lucia: Borrower) -> None:
    with database.write() as session, pytest.raises(BadInput, match="email, phone"):
        linking.set_contact(session, lucia, "fax", "1", "operator", NOW)

"""Files that come with messages: what the gate keeps of them, and what it says. The channels have their own tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversations import attaching
from bot.conversations.files import AwaitedFile, CheckedFile
from bot.conversations.gate import Gate
from bot.conversations.inbound import Inbound
from bot.conversations.receipt import Receipt
from bot.crm import attachments, cases, conversations
from bot.crm.session import Database
from bot.errors import BadInput
from tests.conftest import NOW
from tests.conversations.conftest import Assistant, inbound
from tests.conversations.test_gate import hold, receive

PDF = CheckedFile("document", "application/pdf", "payslip.pdf", b"%PDF-1.7 payslip %%EOF")
AWAITED = AwaitedFile("image", "file-id", "photo.jpg", 7)


def sending(
    file: CheckedFile | AwaitedFile, text: str = "", external_id: str = "m1", kind: str = "attachment"
) -> Inbound:
    return replace(inbound(text, external_id, kind), file=file)


def files_of(database: Database, receipt: Receipt) -> Sequence[tuple[str, str]]:
    """State and author of the message's file, if it has one."""
    with database.read() as session:
        return [(f.state, f.author) for f in attachments.of_messages(session, [receipt.message.id]).values()]


@pytest.mark.parametrize(("file", "state"), [(PDF, "kept"), (AWAITED, "awaited")])
def test_a_file_is_stored_with_its_message(
    gate: Gate, assistant: Assistant, database: Database, file: CheckedFile | AwaitedFile, state: str
) -> None:
    receipt = receive(gate, sending(file))
    assert (receipt.message.text, receipt.message.state) == ("", "answered")
    assert files_of(database, receipt) == [(state, "borrower")]
    assert [r.response for r in receipt.replies] == ["utter_disclosure", "utter_attachment"]
    assert not assistant.heard


def test_the_bytes_come_back_as_they_were(gate: Gate, database: Database) -> None:
    receipt = receive(gate, sending(PDF))
    with database.read() as session:
        (kept,) = attachments.of_messages(session, [receipt.message.id]).values()
        assert attachments.content(session, kept.id) == PDF.content
        assert attachments.kept_in(session, receipt.conversation_id, kept.id)
        assert attachments.kept_in(session, "0" * 32, kept.id) is None


def test_a_file_is_noted_in_the_open_cases_and_the_gravest_is_named(gate: Gate, database: Database) -> None:
    receipt = receive(gate, inbound("hello", "m0"))
    with database.write() as session:
        conversation = conversations.lock(session, receipt.conversation_id)
        grave, other = (gate._cases.open(session, conversation, kind, NOW).case for kind in ("hardship", "human"))
    said = receive(gate, sending(PDF)).replies
    assert [reply.response for reply in said] == ["utter_case_known"]
    assert grave.reference in str(said[0].text)
    with database.read() as session:
        assert [cases.events(session, case.id)[-1].what for case in (grave, other)] == ["attached"] * 2


def test_what_was_said_of_a_file_is_not_said_of_the_next(gate: Gate) -> None:
    said = [[r.response for r in receive(gate, sending(PDF, external_id=f"m{n}")).replies] for n in range(3)]
    assert said == [["utter_disclosure", "utter_attachment"], [], []]


def test_words_with_a_file_are_answered_after_it(gate: Gate, assistant: Assistant, database: Database) -> None:
    receipt = receive(gate, sending(PDF, "is this right?", kind="text"))
    assert [r.response for r in receipt.replies] == ["utter_disclosure", "utter_attachment", "utter_greet"]
    assert [text for text, _ in assistant.heard] == ["is this right?"]
    assert files_of(database, receipt) == [("kept", "borrower")]


def test_a_secret_beside_a_file_is_masked_and_told(gate: Gate) -> None:
    receipt = receive(gate, sending(PDF, "4111 1111 1111 1111"))
    assert receipt.message.text == "••••••1111"
    assert [r.response for r in receipt.replies] == ["utter_disclosure", "utter_masked", "utter_attachment"]


def test_the_same_file_twice_under_one_id_is_one(gate: Gate, database: Database) -> None:
    first, second = (receive(gate, sending(PDF)) for _ in range(2))
    assert second.duplicate
    with database.read() as session:
        assert attachments.borrowers_since(session, first.conversation_id, NOW - timedelta(days=1)) == 1


def test_a_conversation_sends_so_many_files_a_day(
    gate: Gate, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching, "MOST_A_DAY", 2)
    receipts = [receive(gate, sending(PDF, external_id=f"m{n}")) for n in range(2)]
    with pytest.raises(BadInput) as refusal:
        receive(gate, sending(PDF, external_id="m3"))
    assert refusal.value.code == "too_fast"
    assert receive(gate, inbound("hello", "m4")).replies
    with database.read() as session:
        said = conversations.messages_after(session, receipts[0].conversation_id, 0)
    assert [m.external_id for m in said if m.author == "borrower"] == ["m0", "m1", "m4"]


def test_while_an_officer_holds_it_the_officer_gets_it(gate: Gate, assistant: Assistant, database: Database) -> None:
    conversation = receive(gate, inbound("hello", "m0")).conversation_id
    hold(database, conversation)
    receipt = receive(gate, sending(PDF, "is this right?", kind="text"))
    assert (receipt.with_officer, receipt.message.state, receipt.replies) == (True, "to_officer", [])
    assert files_of(database, receipt) == [("kept", "borrower")]
    assert len(assistant.heard) == 1

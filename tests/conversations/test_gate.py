"""The gate: every message stored once, answered by one side only."""

from __future__ import annotations

from datetime import timedelta

import anyio
import pytest

from bot.conversations.gate import Gate
from bot.conversations.inbound import Inbound
from bot.conversations.receipt import Receipt
from bot.conversations.saying import OFFICER_JOINED, say
from bot.crm import cases, conversations, officers
from bot.crm.session import Database
from bot.errors import BadInput
from bot.facts import Reply
from bot.loans.lender import Lender
from bot.replies.notices import Notices
from tests.conftest import CHEAP, NOW
from tests.conversations.conftest import Assistant, at, build_gate, inbound


def receive(gate: Gate, message: Inbound) -> Receipt:
    return anyio.run(gate.receive, message)


def hold(database: Database, conversation_id: str) -> None:
    """An officer takes the conversation."""
    with database.write() as session:
        officer = officers.add(session, "maria", "Maria", "a long password", "officer", NOW, cost=CHEAP)
        conversations.lock(session, conversation_id).holder_id = officer.id


def test_the_first_answer_begins_with_what_it_is_talking_to(gate: Gate) -> None:
    replies = receive(gate, inbound("hello")).replies
    assert [reply.response for reply in replies] == ["utter_disclosure", "utter_greet"]


def test_it_discloses_itself_once(gate: Gate) -> None:
    receive(gate, inbound("hello"))
    assert [reply.response for reply in receive(gate, inbound("again", "m2")).replies] == ["utter_greet"]


def test_the_same_message_twice_is_answered_once(gate: Gate, assistant: Assistant) -> None:
    first, second = receive(gate, inbound("hello")), receive(gate, inbound("hello"))
    assert len(assistant.heard) == 1
    assert [r.id for r in second.replies] == [r.id for r in first.replies]
    assert second.duplicate


def test_messages_keep_their_order(gate: Gate, database: Database) -> None:
    receipt = receive(gate, inbound("one", "m1"))
    receive(gate, inbound("two", "m2"))
    with database.read() as session:
        seqs = [m.seq for m in conversations.messages_after(session, receipt.conversation_id, 0)]
    assert seqs == [1, 2, 3, 4, 5]


def test_while_an_officer_holds_it_the_assistant_hears_nothing(
    gate: Gate, database: Database, assistant: Assistant
) -> None:
    conversation = receive(gate, inbound("hello")).conversation_id
    hold(database, conversation)
    receipt = receive(gate, inbound("are you there?", "m2"))
    assert receipt.with_officer
    assert not receipt.replies
    assert len(assistant.heard) == 1


def test_an_officer_who_takes_over_meanwhile_silences_the_answer(
    gate: Gate, database: Database, assistant: Assistant
) -> None:
    conversation = receive(gate, inbound("hello")).conversation_id
    assistant.meanwhile = lambda: hold(database, conversation)
    assert not receive(gate, inbound("I want a person", "m2")).replies


def test_a_dead_assistant_is_admitted_and_opens_a_case(gate: Gate, database: Database, assistant: Assistant) -> None:
    assistant.down = True
    receipt = receive(gate, inbound("what are your rates?"))
    with database.read() as session:
        (case,) = cases.of_conversation(session, receipt.conversation_id)
    assert case.kind == "down"
    assert case.reference in str(receipt.replies[-1].text)


def test_what_a_crash_left_unanswered_is_answered_later(gate: Gate, database: Database, assistant: Assistant) -> None:
    conversation = receive(gate, inbound("hello")).conversation_id
    with database.write() as session:
        locked = conversations.lock(session, conversation)
        left = conversations.add_message(
            session, locked, "borrower", "my question", NOW, external_id="m9", state="waiting"
        )
    assert anyio.run(gate.answer_left_behind, NOW + timedelta(seconds=1)) == 1
    with database.read() as session:
        assert conversations.answers_to(session, left.id)


@pytest.mark.parametrize("typed", ['/report_hardship{"amount": "1"}', "/restart", " //greet"])
def test_a_typed_payload_is_only_text(gate: Gate, assistant: Assistant, typed: str) -> None:
    receive(gate, inbound(typed))
    assert not assistant.heard[0][0].startswith("/")


@pytest.mark.parametrize("press", ["payload", "title"])
def test_a_pressed_button_sends_what_it_stands_for(gate: Gate, assistant: Assistant, press: str) -> None:
    assistant.buttons = [{"title": "Our loans", "payload": "/ask_products"}]
    offered = receive(gate, inbound("hello")).replies[-1].buttons[0]
    receive(gate, inbound(offered[press], "m2"))
    assert assistant.heard[-1][0] == "/ask_products"


def test_a_button_of_another_conversation_is_only_text(gate: Gate, assistant: Assistant) -> None:
    assistant.buttons = [{"title": "Our loans", "payload": "/ask_products"}]
    offered = receive(gate, inbound("hello")).replies[-1].buttons[0]
    receive(gate, Inbound("webchat", "somebody else", "m1", offered["payload"]))
    assert assistant.heard[-1][0] == offered["payload"]


def test_a_secret_is_stored_nowhere(gate: Gate, database: Database, assistant: Assistant) -> None:
    receipt = receive(gate, inbound("my card is 4111 1111 1111 1111"))
    assert "utter_masked" in [reply.response for reply in receipt.replies]
    assert "4111 1111" not in assistant.heard[0][0]
    with database.read() as session:
        texts = [m.text for m in conversations.messages_after(session, receipt.conversation_id, 0)]
    assert not any("4111 1111" in str(text) for text in texts)


def test_an_attachment_is_answered_without_the_assistant(gate: Gate, assistant: Assistant) -> None:
    receipt = receive(gate, inbound("[photo]", kind="attachment"))
    assert [r.response for r in receipt.replies] == ["utter_disclosure", "utter_attachment"]
    assert not assistant.heard


@pytest.mark.parametrize(
    ("text", "code"), [("", "empty"), ("\u200b\n ", "empty"), ("a" * 4001, "too_long"), ("a" * 100_000, "too_long")]
)
def test_what_cannot_be_taken_is_refused_and_not_stored(gate: Gate, database: Database, text: str, code: str) -> None:
    with pytest.raises(BadInput) as refusal:
        receive(gate, inbound(text))
    assert refusal.value.code == code
    with database.read() as session:
        assert not conversations.waiting_since(session, NOW + timedelta(days=1))


def test_a_flood_is_refused(gate: Gate) -> None:
    for number in range(50):
        receive(gate, inbound("hi", f"m{number}"))
    with pytest.raises(BadInput, match="Too many"):
        receive(gate, inbound("hi", "m50"))


def test_the_assistant_is_told_once_that_an_officer_was_there(
    gate: Gate, database: Database, assistant: Assistant, notices: Notices
) -> None:
    conversation_id = receive(gate, inbound("hello")).conversation_id
    with database.write() as session:
        conversation = conversations.lock(session, conversation_id)
        say(session, notices, conversation, Reply(OFFICER_JOINED, {"officer": "Maria"}), NOW)
    receive(gate, inbound("thanks", "m2"))
    receive(gate, inbound("bye", "m3"))
    assert [metadata["after_officer"] for _, metadata in assistant.heard] == [False, True, False]


def test_rasa_is_told_which_model_answered_last_as_long_as_the_conversation_is_not_new(
    database: Database, assistant: Assistant, lender: Lender, notices: Notices
) -> None:
    for text, hours in (("one", 0), ("two", 11), ("three", 24)):
        gate = build_gate(database, assistant, lender, notices, at(NOW + timedelta(hours=hours)))
        receive(gate, inbound(text, text))
    assert [metadata["model"] for _, metadata in assistant.heard] == [None, "model-1", None]


def test_a_case_that_a_turn_opens_names_the_model_that_answered(
    gate: Gate, database: Database, assistant: Assistant
) -> None:
    conversation_id = receive(gate, inbound("hello")).conversation_id

    def open_case() -> None:
        """As an action does, before the turn is stored."""
        with database.write() as session:
            conversation = conversations.lock(session, conversation_id)
            asked = conversations.latest_from_borrower(session, conversation_id)
            gate._cases.open(session, conversation, "human", NOW, first_message=asked)

    assistant.meanwhile = open_case
    receive(gate, inbound("a person, please", "m2"))
    with database.read() as session:
        (opened,) = cases.of_conversation(session, conversation_id)
    assert opened.model == "model-1"

"""What waits for a conversation's lock comes after what it waited for, in every respect; on SQLite and PostgreSQL."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta

import anyio
import pytest

from bot.bootstrap import now
from bot.conversations.gate import Gate
from bot.conversations.receipt import Receipt
from bot.crm import cases, conversations, officers
from bot.crm.session import Database
from bot.loans.lender import Lender
from bot.replies.notices import Notices
from tests.conftest import CHEAP, NOW
from tests.conversations.conftest import Assistant, build_gate, inbound

WAITS = 0.3
"""Seconds for which the lock is held, once somebody waits for it."""


@pytest.mark.parametrize("down", [False, True], ids=["answered", "failed"])
def test_a_message_is_no_older_than_what_it_waited_for(
    database: Database, assistant: Assistant, lender: Lender, notices: Notices, down: bool
) -> None:
    gate = build_gate(database, assistant, lender, notices, now)
    assistant.down = down
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    with ThreadPoolExecutor(1) as pool:
        with database.write() as session:
            locked = conversations.lock(session, conversation)
            receiving: Future[Receipt] = pool.submit(anyio.run, gate.receive, inbound("again", "m2"))
            time.sleep(WAITS)
            conversations.add_message(session, locked, "officer", "I am here.", now())
        receiving.result()
    with database.read() as session:
        moments = [each.created_at for each in conversations.messages_after(session, conversation, 0)]
    assert len(moments) >= 6
    assert moments == sorted(moments)


def test_what_was_answered_meanwhile_is_not_left_to_an_officer(gate: Gate, database: Database) -> None:
    conversation = anyio.run(gate.receive, inbound("hello")).conversation_id
    with database.write() as session:
        officer = officers.add(session, "maria", "Maria", "a long password", "officer", NOW, cost=CHEAP)
        locked = conversations.lock(session, conversation)
        left = conversations.add_message(session, locked, "borrower", "?", NOW, external_id="m9", state="waiting")
    with ThreadPoolExecutor(1) as pool:
        with database.write() as session:
            locked = conversations.lock(session, conversation)
            sweeping = pool.submit(anyio.run, gate.answer_left_behind, NOW + timedelta(seconds=1))
            time.sleep(WAITS)
            conversations.message(session, left.id).state = "answered"
            locked.holder_id = officer.id
        sweeping.result()
    with database.read() as session:
        assert conversations.message(session, left.id).state == "answered"
        assert not cases.of_conversation(session, conversation)

"""Troubles behind the web chat: whatever happens, a message is stored once, answered once, and its sender is told."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

import bot.crm.session
from bot.bootstrap import now
from bot.channels import worker
from bot.crm import cases
from bot.crm.tables import Case, Conversation
from tests.channels.serving import serving, until
from tests.channels.test_server import start
from tests.channels.webchat_world import Borrower, Rasa, ReadyParts, World, webchat_world
from tests.processes import free_port

AT_ONCE = 16


def states(chat: World, borrower: Borrower) -> list[str]:
    """What became of a borrower's messages."""
    return [str(message.state) for message in chat.stored(borrower) if message.author == "borrower"]


def open_cases(chat: World, borrower: Borrower) -> list[Case]:
    with chat.parts.database.read() as session:
        return list(cases.of_conversation(session, borrower.session, only_open=True))


@contextmanager
def locked(chat: World) -> Iterator[None]:
    """Another process writes to the database, and takes its time."""
    other = sqlite3.connect(chat.parts.settings.var / "rapport.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


async def sweep(parts: ReadyParts, answered: threading.Event) -> None:
    """The worker's look for messages that were left behind, an hour later, until the event."""
    stop = asyncio.Event()
    async with httpx.AsyncClient(trust_env=False) as client:
        later = ReadyParts(parts.settings, lambda: now() + timedelta(hours=1))
        working = asyncio.create_task(worker.sweep(later.gate(client), later, stop, every=0.05))
        await asyncio.to_thread(answered.wait, 10)
        stop.set()
        await working
        later.database.close()


def work_until_answered(chat: World, borrower: Borrower) -> None:
    """The worker runs until none of the borrower's messages waits."""
    answered = threading.Event()

    def watch() -> None:
        try:
            until(lambda: "waiting" not in states(chat, borrower))
        finally:
            answered.set()

    threading.Thread(target=watch).start()
    assert isinstance(chat.parts, ReadyParts)
    asyncio.run(sweep(chat.parts, answered))


# --- many at once


def test_many_copies_of_a_message_at_once_are_one(chat: World) -> None:
    chat.rasa.slow["hello"] = 0.3
    borrower = chat.borrower()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        given = list(pool.map(lambda _: borrower.write("hello", "one"), range(AT_ONCE)))
    assert {response.status_code for response in given} == {200}
    assert len({response.text for response in given}) == 1
    assert chat.rasa.texts() == ["hello"]
    assert [message.author for message in chat.stored(borrower)] == ["borrower", "notice", "assistant"]


def test_many_messages_at_once_are_all_kept_and_answered(chat: World) -> None:
    borrower = chat.borrower()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        given = list(pool.map(lambda n: borrower.write(f"question {n}", f"id-{n}"), range(AT_ONCE)))
    assert {response.status_code for response in given} == {200}
    assert sorted(chat.rasa.texts()) == sorted(f"question {n}" for n in range(AT_ONCE))
    assert [message.seq for message in chat.stored(borrower)] == list(range(1, 2 * AT_ONCE + 2))


def test_of_a_flood_at_once_only_what_is_allowed_is_stored(tmp_path: Path) -> None:
    with webchat_world(tmp_path, flood_messages=5, flood_seconds=60) as chat:
        borrower = chat.borrower()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            given = list(pool.map(lambda n: borrower.write("hello", f"id-{n}").status_code, range(30)))
        assert (given.count(200), given.count(429)) == (5, 25)
        assert len(chat.rasa.heard) == len(states(chat, borrower)) == 5


# --- what is typed


@pytest.mark.parametrize(
    "typed", ["\u200b/restart", "\u0000/restart", "/ /restart", "\n\t/restart", "//restart", "\u202e/restart"]
)
def test_no_disguise_makes_a_payload_of_a_text(chat: World, typed: str) -> None:
    chat.borrower().says(typed)
    assert chat.rasa.texts() == ["restart"]


@pytest.mark.parametrize("text", ["a" * 4000, "👍" * 4000, "e\u0301" * 4000, "\u200b" * 5000 + "hello"])
def test_the_longest_message_is_taken_however_it_is_written(chat: World, text: str) -> None:
    borrower = chat.borrower()
    assert borrower.write(text).status_code == 200
    assert states(chat, borrower) == ["answered"]


# --- Rasa


@pytest.fixture
def without_rasa(tmp_path: Path) -> Iterator[World]:
    """A web chat before a port that nobody listens on."""
    with webchat_world(tmp_path, rasa_port=free_port()) as chat:
        yield chat


def test_without_rasa_the_borrower_is_told_and_a_case_has_the_message(without_rasa: World) -> None:
    borrower = without_rasa.borrower()
    told = borrower.says("what are your rates?")
    (case,) = open_cases(without_rasa, borrower)
    kept = without_rasa.stored(borrower)[0]
    assert (kept.text, kept.state) == ("what are your rates?", "failed")
    assert (case.kind, case.first_message_id) == ("down", kept.id)
    assert case.reference in told[-1]["text"]


def test_without_rasa_every_message_is_answered_and_all_are_one_case(without_rasa: World) -> None:
    borrower = without_rasa.borrower()
    told = [borrower.says(f"question {n}")[-1] for n in range(3)]
    (case,) = open_cases(without_rasa, borrower)
    assert all(case.reference in each["text"] for each in told)


def test_without_rasa_the_same_message_again_is_the_same_failure(without_rasa: World) -> None:
    borrower = without_rasa.borrower()
    first, second = borrower.write("hello", "one"), borrower.write("hello", "one")
    assert second.json() == first.json()
    assert len(without_rasa.stored(borrower)) == 3


def test_a_slow_rasa_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    with webchat_world(tmp_path, answer_timeout=0.3) as chat:
        chat.rasa.slow["hello"] = 0.8
        borrower = chat.borrower()
        began = time.monotonic()
        told = borrower.says("hello")
        assert time.monotonic() - began < 0.8
        assert told[-1]["kind"] == "care"
        time.sleep(0.6)  # by now its answer has come, too late
        assert [message["id"] for message in borrower.history()[1:]] == [message["id"] for message in told]


def test_who_hangs_up_and_asks_again_gets_the_answer_to_the_first_message(chat: World) -> None:
    chat.rasa.slow["hello"] = 0.5
    borrower = chat.borrower()
    url = f"/chat/sessions/{borrower.session}/messages"
    with pytest.raises(httpx.ReadTimeout):
        chat.http.post(url, json={"id": "one", "text": "hello"}, headers=borrower.headers, timeout=0.2)
    assert borrower.write("hello", "one").json()["replies"][-1]["text"] == "You said: hello"
    assert chat.rasa.texts() == ["hello"]


@pytest.mark.parametrize("answer", [b"", b"<html>", b"[]", b"{}", b'{"replies": []}', b'{"replies": [{}]}'])
def test_an_answer_that_is_none_is_admitted(tmp_path: Path, answer: bytes) -> None:
    async def app(scope: object, receive: object, send: object) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": answer})  # type: ignore[operator]

    with serving(app) as port, webchat_world(tmp_path, rasa_port=port) as chat:
        borrower = chat.borrower()
        assert borrower.says("hello")[-1]["kind"] == "care"
        assert states(chat, borrower) == ["failed"]


def test_what_a_killed_web_process_left_is_answered_by_the_worker_once(tmp_path: Path) -> None:
    rasa = Rasa("rasa-token")
    rasa.slow["my question"] = 30.0
    with serving(rasa.app()) as rasa_port:
        process, url = start(tmp_path, rasa_port)
        try:
            with httpx.Client(base_url=url, timeout=10) as http:
                left = http.post("/chat/sessions").json()
                asking = threading.Thread(target=_ask_in_vain, args=(Borrower(http, **left),))
                asking.start()
                until(lambda: rasa.heard)
                process.kill()
                asking.join()
        finally:
            process.kill()
            process.communicate()
    with webchat_world(tmp_path) as chat:
        borrower = Borrower(chat.http, **left)
        assert states(chat, borrower) == ["waiting"]
        work_until_answered(chat, borrower)
        assert [message["text"] for message in borrower.history()][::2] == ["my question", "You said: my question"]
        assert borrower.write("my question", "one").json()["replies"][-1]["text"] == "You said: my question"
        assert chat.rasa.texts() == ["my question"]


def _ask_in_vain(borrower: Borrower) -> None:
    with pytest.raises(httpx.HTTPError):
        borrower.write("my question", "one")


# --- the database


@pytest.fixture
def impatient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A server that waits only briefly for the database."""
    monkeypatch.setattr(bot.crm.session, "BUSY_SECONDS", 0.1)
    with webchat_world(tmp_path, answer_timeout=20.0) as made:
        yield made


def test_while_the_database_is_locked_nothing_is_half_stored(impatient: World) -> None:
    borrower = impatient.borrower()
    with locked(impatient):
        response = borrower.write("hello", "one")
        opened = impatient.http.post("/chat/sessions")
    assert (response.status_code, opened.status_code) == (503, 503)
    assert not impatient.stored(borrower)
    assert not impatient.rasa.heard
    with impatient.parts.database.read() as session:
        assert session.query(Conversation).count() == 1


def test_an_answer_that_cannot_be_stored_is_made_up_for(impatient: World) -> None:
    impatient.rasa.slow["hello"] = 1.0
    borrower = impatient.borrower()
    with ThreadPoolExecutor() as pool:
        asked = pool.submit(borrower.write, "hello", "one")
        until(lambda: impatient.rasa.heard)
        with locked(impatient):
            assert asked.result().status_code == 503
    impatient.rasa.slow.clear()
    assert states(impatient, borrower) == ["waiting"]
    work_until_answered(impatient, borrower)
    said = borrower.write("hello", "one").json()["replies"]
    assert [reply["text"] for reply in said][-1] == "You said: hello"
    assert len(impatient.stored(borrower)) == 3
    assert {body["message_id"] for body in impatient.rasa.heard} == {impatient.stored(borrower)[0].id}


def test_while_the_database_is_locked_what_was_said_can_be_read(impatient: World) -> None:
    borrower = impatient.borrower()
    borrower.says("hello")
    borrower.history()
    with locked(impatient):
        assert len(borrower.history()) == 3


def test_a_trouble_is_logged_without_words_or_tokens(impatient: World, caplog: pytest.LogCaptureFixture) -> None:
    borrower = impatient.borrower()
    with caplog.at_level(logging.DEBUG), locked(impatient):
        borrower.write("my secret sorrow", "one")
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("bot")]
    assert lines
    assert not [line for line in lines if "sorrow" in line or borrower.token in line]


def test_a_database_of_the_wrong_tables_is_a_fault_and_not_a_crash(tmp_path: Path) -> None:
    with webchat_world(tmp_path) as chat:
        borrower = chat.borrower()
        with chat.parts.database.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE message RENAME TO gone")
        assert borrower.write("hello").status_code == 500
        assert chat.http.get("/health").status_code == 200

"""What the interface does not take: each with a status, a stable code, and words for people."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import bot.crm.session
from tests.channels.webchat_world import Borrower, World, webchat_world

NOT_TAKEN = [
    ({"id": "a", "text": ""}, 422, "empty"),
    ({"id": "a", "text": " \n\u200b "}, 422, "empty"),
    ({"id": "a", "text": "\u0000\u0001\u0002"}, 422, "empty"),
    ({"id": "a", "text": "a" * 4001}, 413, "too_long"),
    ({"id": "a", "text": "a" * 100_000}, 413, "too_long"),
    ({"text": "hello"}, 422, "missing_field"),
    ({"id": "a"}, 422, "missing_field"),
    ({}, 422, "missing_field"),
    ({"id": 7, "text": "hello"}, 422, "wrong_type"),
    ({"id": "a", "text": 7}, 422, "wrong_type"),
    ({"id": "a", "text": None}, 422, "wrong_type"),
    ({"id": "a", "text": ["hello"]}, 422, "wrong_type"),
    (["hello"], 422, "wrong_type"),
    ("hello", 422, "wrong_type"),
    (None, 422, "wrong_type"),
    ({"id": "", "text": "hello"}, 422, "bad_id"),
    ({"id": "a" * 65, "text": "hello"}, 422, "bad_id"),
    ({"id": "a\u0000b", "text": "hello"}, 422, "bad_id"),
    ({"id": "ключ", "text": "hello"}, 422, "bad_id"),
]

NOT_READ = [
    (b'{"id": "a", "text": "\xff\xfe"}', 400, "not_utf8"),
    (b'{"id": "a", "text": ', 400, "not_json"),
    (b"", 400, "not_json"),
    (b"hello", 400, "not_json"),
    (b"[" * 100_000, 400, "not_json"),
    (b'{"id": "a", "text": "' + b"a" * 300_000 + b'"}', 413, "too_long"),
    (b"x" * 1_000_000, 413, "too_long"),
]


@pytest.mark.parametrize(("body", "status", "code"), NOT_TAKEN)
def test_what_is_not_a_message_is_refused_and_not_stored(chat: World, body: Any, status: int, code: str) -> None:
    borrower = chat.borrower()
    response = borrower.post("messages", body)
    assert (response.status_code, response.json()["error"]["code"]) == (status, code)
    assert not chat.stored(borrower)


@pytest.mark.parametrize(("body", "status", "code"), NOT_READ)
def test_what_cannot_be_read_is_refused(chat: World, body: bytes, status: int, code: str) -> None:
    borrower = chat.borrower()
    url = f"/chat/sessions/{borrower.session}/messages"
    response = chat.http.post(url, content=body, headers=borrower.headers)
    assert (response.status_code, response.json()["error"]["code"]) == (status, code)


def test_a_refusal_speaks_the_conversations_language(chat: World) -> None:
    borrower = chat.borrower()
    chat.rasa.language = "es"
    borrower.says("hola, buenos días")
    message = borrower.write("a" * 5000).json()["error"]["message"]
    assert "4.000" in message or "4,000" in message
    assert "mensaje" in message


def test_before_the_first_message_a_refusal_speaks_the_browsers_language(chat: World) -> None:
    borrower = chat.borrower()
    chat.http.headers["Accept-Language"] = "es-MX,es;q=0.9"
    assert "mensaje" in borrower.write("").json()["error"]["message"]


def test_a_flood_is_slowed_down(tmp_path: Path) -> None:
    with webchat_world(tmp_path, flood_messages=3, flood_seconds=7) as chat:
        borrower = chat.borrower()
        responses = [borrower.write("hello") for _ in range(4)]
        assert [response.status_code for response in responses] == [200, 200, 200, 429]
        assert responses[-1].headers["Retry-After"] == "7"
        assert len(chat.rasa.heard) == 3
        assert chat.borrower().write("hello").status_code == 200


@pytest.mark.parametrize("place", ["x", "-1", "1.5", "٣", "1" * 30])
def test_a_place_in_the_conversation_is_a_number(chat: World, place: str) -> None:
    response = chat.borrower().get(f"messages?after={place}")
    assert (response.status_code, response.json()["error"]["code"]) == (422, "bad_place")


@pytest.mark.parametrize("language", ["xx", "EN", "", "en; DROP TABLE message"])
def test_only_our_languages_can_be_chosen(chat: World, language: str) -> None:
    response = chat.borrower().post("language", {"language": language})
    assert (response.status_code, response.json()["error"]["code"]) == (422, "unknown_language")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/chat/sessions", {"POST"}),
        ("PUT", "/chat/sessions/x/messages", {"GET", "HEAD", "POST"}),
        ("DELETE", "/chat/sessions/x/messages", {"GET", "HEAD", "POST"}),
        ("POST", "/chat/sessions/x/events", {"GET", "HEAD"}),
        ("POST", "/chat/words", {"GET", "HEAD"}),
    ],
)
def test_another_method_is_refused(chat: World, method: str, path: str, allowed: set[str]) -> None:
    response = chat.http.request(method, path)
    assert (response.status_code, response.json()["error"]["code"]) == (405, "method_not_allowed")
    assert set(response.headers["Allow"].split(", ")) == allowed


@pytest.mark.parametrize("path", ["/nowhere", "/chat%0A", "/chat/sessions/x%0Ay/messages", "/health/x"])
def test_an_address_that_no_part_of_the_server_takes_is_told_as_json(chat: World, path: str) -> None:
    answer = chat.http.get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


def test_an_unknown_address_is_told_as_json(chat: World) -> None:
    response = chat.http.get("/chat/nowhere")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "not_found")


@pytest.fixture
def impatient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A server that waits only briefly for the database."""
    monkeypatch.setattr(bot.crm.session, "BUSY_SECONDS", 0.1)
    with webchat_world(tmp_path) as made:
        yield made


def test_a_busy_database_is_a_passing_fault(impatient: World) -> None:
    borrower = impatient.borrower()
    other = sqlite3.connect(impatient.parts.settings.var / "rapport.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    response = borrower.write("hello", "one")
    other.execute("ROLLBACK")
    other.close()
    assert (response.status_code, response.json()["error"]["code"]) == (503, "busy")
    assert int(response.headers["Retry-After"]) > 0
    assert borrower.write("hello", "one").status_code == 200


@pytest.fixture
def broken(tmp_path: Path) -> Iterator[World]:
    """A server of which a table will be gone."""
    with webchat_world(tmp_path) as made:
        yield made


@pytest.fixture
def faulty(broken: World) -> Borrower:
    """Somebody whose thumbs cannot be kept, because the table for them is gone."""
    chat = broken
    answer = {"text": "9.9 %", "lang": "en", "utter_action": "utter_interest_rate", "rateable": True}
    chat.rasa.replies["rates?"] = [answer]
    borrower = chat.borrower()
    borrower.says("rates?")
    with chat.parts.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE feedback")
    return borrower


def test_a_fault_of_ours_is_told_without_details(faulty: Borrower, broken: World) -> None:
    response = faulty.post(f"messages/{broken.stored(faulty)[-1].id}/thumb", {"up": True})
    assert (response.status_code, response.json()["error"]["code"]) == (500, "fault")
    assert "feedback" not in response.text


def test_a_fault_of_ours_is_one_line_in_the_log(
    faulty: Borrower, broken: World, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        faulty.post(f"messages/{broken.stored(faulty)[-1].id}/thumb", {"up": True})
    (line,) = [record for record in caplog.records if record.name.startswith(("bot", "uvicorn"))]
    assert faulty.session in line.getMessage()
    assert "\n" not in line.getMessage()


def test_no_log_line_has_a_borrowers_words(chat: World, caplog: pytest.LogCaptureFixture) -> None:
    chat.rasa.down = True
    borrower = chat.borrower()
    with caplog.at_level(logging.DEBUG, logger="bot"):
        borrower.write("my secret sorrow")
        borrower.write("")
    assert caplog.records
    assert "sorrow" not in caplog.text

"""Who has the token has the conversation, and nobody else learns anything about it."""

from __future__ import annotations

import hashlib
import uuid

import httpx
import pytest

from tests.channels.webchat_world import World

PATHS = [
    ("GET", "messages"),
    ("POST", "messages"),
    ("GET", "events"),
    ("POST", "language"),
    ("POST", f"messages/{'0' * 32}/thumb"),
]


def test_it_opens_a_session_with_a_token(chat: World) -> None:
    response = chat.http.post("/chat/sessions")
    assert response.status_code == 201
    assert set(response.json()) == {"session", "token"}


def test_it_stores_only_the_hash_of_the_token(chat: World) -> None:
    borrower = chat.borrower()
    kept = chat.conversation(borrower)
    assert kept.token_hash == hashlib.sha256(borrower.token.encode()).hexdigest()
    assert borrower.token not in (kept.id, kept.address)


def test_every_session_has_a_token_of_its_own(chat: World) -> None:
    assert len({chat.borrower().token for _ in range(5)}) == 5


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_nothing_is_told_without_a_token(chat: World, method: str, path: str) -> None:
    response = chat.http.request(method, f"/chat/sessions/{chat.borrower().session}/{path}", json={})
    assert (response.status_code, response.json()["error"]["code"]) == (401, "no_token")


@pytest.mark.parametrize("given", ["", "Bearer", "Basic abc", "Token abc", "abc"])
def test_something_else_than_a_bearer_token_is_none(chat: World, given: str) -> None:
    url = f"/chat/sessions/{chat.borrower().session}/messages"
    assert chat.http.get(url, headers={"Authorization": given}).status_code == 401


@pytest.mark.parametrize("forged", ["x" * 43, "é", "'; DROP TABLE conversation; --", "a" * 5000])
def test_a_forged_token_is_refused(chat: World, forged: str) -> None:
    url = f"/chat/sessions/{chat.borrower().session}/messages"
    response = chat.http.get(url, headers={b"Authorization": f"Bearer {forged}".encode()})
    assert (response.status_code, response.json()["error"]["code"]) == (403, "wrong_token")


@pytest.mark.parametrize("token", [None, "x" * 43])
def test_a_stranger_cannot_tell_a_session_that_exists_from_one_that_does_not(chat: World, token: str | None) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}

    def answer(session: str) -> httpx.Response:
        return chat.http.get(f"/chat/sessions/{session}/messages", headers=headers)

    there, missing = answer(chat.borrower().session), answer(uuid.uuid4().hex)
    assert (there.status_code, there.text) == (missing.status_code, missing.text)


@pytest.mark.parametrize("session", ["0" * 32, "nonsense", "..%2f..%2fetc", "%00", "1 OR 1=1"])
def test_there_is_no_unknown_session(chat: World, session: str) -> None:
    headers = chat.borrower().headers
    response = chat.http.get(f"/chat/sessions/{session}/messages", headers=headers)
    assert response.status_code == 404


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_a_token_opens_no_other_session(chat: World, method: str, path: str) -> None:
    mine, other = chat.borrower(), chat.borrower()
    body = {"id": "m1", "text": "Let me in.", "language": "de", "up": True}
    response = chat.http.request(method, f"/chat/sessions/{other.session}/{path}", json=body, headers=mine.headers)
    assert response.status_code == 404
    assert chat.messages_of(other.session) == []
    assert chat.conversation(other).language == chat.conversation(mine).language

"""docs/openapi.yml tells of every route that scripts and other programs use, and of none more."""

from __future__ import annotations

import re

import pytest
import schemathesis

from tests.channels.webchat_world import World
from tests.interface.description import FILE, described, served

OPERATIONS = sorted(described())
IN_SESSION = [(method, path) for method, path in OPERATIONS if path.startswith("/chat/sessions/{session}/")]


def test_every_route_is_described_and_none_more() -> None:
    assert set(described()) == set(served())


def test_it_is_a_description_that_tools_can_read() -> None:
    read = list(schemathesis.openapi.from_path(str(FILE)).get_all_operations())
    assert len([each.ok() for each in read]) == len(OPERATIONS)


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_it_says_where_one_has_to_show_who_one_is(method: str, path: str) -> None:
    """In a session the token, at the desk the cookie, and the CSRF token where something changes."""
    named = {name for each in described()[method, path].get("security", []) for name in each}
    desk = {"officer", "csrf"} if method == "post" else {"officer"}
    wanted = {"token"} if "{session}" in path else desk if path.startswith("/desk") else set()
    assert named == wanted


def at(path: str, session: str) -> str:
    return re.sub(r"\{\w+\}", "0" * 32, path.replace("{session}", session))


@pytest.mark.parametrize(("method", "path"), IN_SESSION)
@pytest.mark.parametrize(
    ("whose", "refused"), [("nobody's", (401, "no_token")), ("forged", (403, "wrong_token"))], ids=["none", "forged"]
)
def test_no_route_in_a_session_opens_without_its_token(
    chat: World, method: str, path: str, whose: str, refused: tuple[int, str]
) -> None:
    headers = {"Authorization": f"Bearer {'x' * 43}"} if whose == "forged" else {}
    answer = chat.http.request(method, at(path, chat.borrower().session), headers=headers, json={})
    assert (answer.status_code, answer.json()["error"]["code"]) == refused


@pytest.mark.parametrize(("method", "path"), IN_SESSION)
def test_no_route_in_a_session_opens_with_another_borrowers_token(chat: World, method: str, path: str) -> None:
    answer = chat.http.request(method, at(path, chat.borrower().session), headers=chat.borrower().headers, json={})
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "no_session")

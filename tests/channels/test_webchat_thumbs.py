"""Thumbs on answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.channels.webchat_world import Borrower, Data, World, webchat_world

ANSWER = {"text": "9.9 %", "lang": "en", "utter_action": "utter_interest_rate", "rateable": True}


def answered(chat: World) -> tuple[Borrower, Data]:
    """Somebody, and an answer they got."""
    chat.rasa.replies["rates?"] = [ANSWER]
    borrower = chat.borrower()
    return borrower, borrower.says("rates?")[-1]


def give(borrower: Borrower, message_id: str, up: Any = True) -> httpx.Response:
    return borrower.post(f"messages/{message_id}/thumb", {"up": up})


def test_an_answer_says_that_it_can_be_rated(chat: World) -> None:
    assert answered(chat)[1]["rateable"] is True


@pytest.mark.parametrize("up", [True, False])
def test_a_thumb_is_kept_with_what_it_is_on(chat: World, up: bool) -> None:
    borrower, answer = answered(chat)
    assert give(borrower, answer["id"], up).json()["up"] is up
    (kept,) = chat.feedback(borrower)
    assert (kept.message_id, kept.score, kept.topic) == (answer["id"], int(up), "utter_interest_rate")


def test_it_thanks_in_the_conversations_language(chat: World) -> None:
    chat.rasa.language = "es"
    borrower, answer = answered(chat)
    assert give(borrower, answer["id"]).json()["lang"] == "es"


def test_a_second_thought_replaces_the_first(chat: World) -> None:
    borrower, answer = answered(chat)
    give(borrower, answer["id"], True)
    give(borrower, answer["id"], False)
    assert [kept.score for kept in chat.feedback(borrower)] == [0]


def test_a_reload_shows_the_thumb(chat: World) -> None:
    borrower, answer = answered(chat)
    give(borrower, answer["id"], False)
    assert borrower.history()[-1]["thumb"] is False


def test_a_message_that_is_no_answer_takes_none(chat: World) -> None:
    borrower, _ = answered(chat)
    response = give(borrower, borrower.history()[1]["id"])
    assert (response.status_code, response.json()["error"]["code"]) == (422, "not_rateable")


@pytest.mark.parametrize("message_id", ["0" * 32, "nonsense", "%00", "' OR 1=1"])
def test_an_unknown_message_takes_none(chat: World, message_id: str) -> None:
    assert give(chat.borrower(), message_id).status_code == 404


def test_somebody_elses_answer_takes_none(chat: World) -> None:
    owner, answer = answered(chat)
    assert give(chat.borrower(), answer["id"]).status_code == 404
    assert not chat.feedback(owner)


@pytest.mark.parametrize("up", ["yes", 1, None])
def test_a_thumb_is_up_or_down(chat: World, up: Any) -> None:
    borrower, answer = answered(chat)
    assert give(borrower, answer["id"], up).json()["error"]["code"] == "wrong_type"


def test_a_flood_of_thumbs_is_slowed_down(tmp_path: Path) -> None:
    with webchat_world(tmp_path, flood_messages=2) as chat:
        borrower, answer = answered(chat)
        assert [give(borrower, answer["id"]).status_code for _ in range(3)] == [200, 200, 429]

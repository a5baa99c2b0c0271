"""Delivery to Telegram: kept order, tried again, given up."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.bootstrap import now
from tests.channels.bot_api import Failure
from tests.channels.serving import until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import ANA, BEN


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        yield made


def states(world: World) -> list[str]:
    return [str(letter.state) for letter in world.letters()]


def test_messages_arrive_in_their_order(world: World) -> None:
    for number in range(8):
        world.says("officer", f"line {number}", officer_name=None)
    world.start()
    until(lambda: len(world.api.sent()) == 8)
    assert world.api.texts() == [f"line {number}" for number in range(8)]


def test_an_officers_message_says_who_writes(world: World) -> None:
    world.says("officer", "I have looked at it.", officer_name="Maria Lindqvist")
    world.start()
    world.settle()
    assert world.api.texts() == ["Maria Lindqvist:\nI have looked at it."]


def test_markup_stays_text(world: World) -> None:
    world.says("assistant", "<b>bold</b> *stars* [link](https://x.example) _")
    world.start()
    world.settle()
    (sent,) = world.api.sent()
    assert sent["text"] == "<b>bold</b> *stars* [link](https://x.example) _"
    assert "parse_mode" not in sent


def test_a_long_message_comes_in_pieces_with_the_buttons_under_the_last(world: World) -> None:
    world.says(
        "assistant",
        "\n".join(["a line of text"] * 500),
        buttons=[{"title": "Go", "payload": "abcdefabcdef.0", "send": "/x"}],
    )
    world.start()
    world.settle()
    first, last = world.api.sent()
    assert "reply_markup" not in first
    assert last["reply_markup"]["inline_keyboard"][0][0]["text"] == "Go"


def test_it_waits_as_long_as_telegram_asks(world: World) -> None:
    world.api.fail("sendMessage", 429, "Too Many Requests: retry after 30", retry_after=30)
    world.says("assistant", "hello")
    world.start()
    until(lambda: world.letters()[0].error)
    assert world.letters()[0].due_at > now() + timedelta(seconds=25)


def test_after_the_wait_it_is_sent(world: World) -> None:
    world.api.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
    world.says("assistant", "hello")
    world.start()
    world.settle()
    assert world.api.texts() == ["hello"]
    assert states(world) == ["sent"]


def test_a_bad_gateway_is_tried_again(world: World) -> None:
    world.api.fail("sendMessage", 502, "Bad Gateway")
    world.says("assistant", "hello")
    world.start()
    world.settle()
    assert world.api.texts() == ["hello"]


def test_what_follows_waits_for_what_is_tried_again(world: World) -> None:
    world.api.fail("sendMessage", 500, "Internal Server Error")
    world.says("assistant", "first")
    world.says("assistant", "second")
    world.start()
    world.settle()
    assert world.api.texts() == ["first", "second"]


def test_another_conversation_does_not_wait(world: World) -> None:
    world.api.fail("sendMessage", 429, "Too Many Requests: retry after 30", retry_after=30)
    world.says("assistant", "to Ana", ANA)
    world.start()
    until(lambda: world.letters()[0].error)
    world.says("assistant", "to Ben", BEN)
    until(lambda: world.api.texts() == ["to Ben"])


def test_a_later_try_does_not_repeat_the_pieces_that_arrived(world: World) -> None:
    world.api.failures["sendMessage"] = [None, Failure(500, "Internal Server Error")]
    world.says("assistant", "\n".join(["a line of text"] * 500))
    world.start()
    world.settle()
    assert len(world.api.called("sendMessage")) == 3
    assert len(world.api.sent()) == 2


def test_who_blocked_the_bot_gets_no_more(world: World) -> None:
    world.api.blocked.add(ANA)
    world.says("assistant", "hello")
    world.start()
    until(lambda: states(world) == ["dead"])
    assert world.conversation().closed_reason == "blocked"


def test_a_chat_that_is_not_there_gets_no_more(world: World) -> None:
    world.api.unknown.add(ANA)
    world.says("assistant", "hello")
    world.start()
    until(lambda: states(world) == ["dead"])
    assert world.conversation().closed_reason == "chat not found"


def test_a_message_that_telegram_refuses_holds_up_nothing(world: World) -> None:
    world.api.fail("sendMessage", 400, "Bad Request: can't parse it")
    world.says("assistant", "first")
    world.says("assistant", "second")
    world.start()
    until(lambda: states(world) == ["dead", "sent"])
    assert world.conversation().closed_reason is None


def test_after_a_day_it_is_given_up(world: World) -> None:
    letter = world.says("assistant", "hello")
    with world.parts.database.write() as session:
        session.query(type(world.letters()[0])).filter_by(message_id=letter.id).update({"attempts": 40})
    world.api.fail("sendMessage", 500, "Internal Server Error")
    world.start()
    until(lambda: states(world) == ["dead"])


def test_the_log_names_neither_the_person_nor_the_text_nor_the_token(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    world.api.fail("sendMessage", 500, "Internal Server Error")
    world.api.fail("sendMessage", 400, "Bad Request: message cannot be sent")
    world.says("assistant", "a private matter")
    world.says("assistant", "another private matter")
    world.start()
    world.settle()
    ours = "\n".join(r.getMessage() for r in caplog.records if r.name.startswith("bot."))
    assert world.conversation().id in ours
    assert not any(secret in ours for secret in ("private", str(ANA), "Ana", "test-token"))

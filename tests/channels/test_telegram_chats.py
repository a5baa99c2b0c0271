"""Groups, blocked bots, and updates that are nothing to us."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.channels import updates
from tests.channels.serving import until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import GROUP

CHANNEL = {"id": -1009999, "title": "News", "type": "channel"}
IN_GROUP = {"id": GROUP, "title": "Neighbours", "type": "supergroup"}
POLL = {
    "id": "5",
    "question": "Which?",
    "options": [{"text": "this", "voter_count": 0}],
    "total_voter_count": 0,
    "is_closed": True,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        made.start()
        yield made


@pytest.mark.parametrize(
    "arriving",
    [
        updates.in_group(text="@RapportTestBot what is my balance?"),
        updates.in_group(new_chat_members=[{"id": 123456, "is_bot": True, "first_name": "Rapport"}]),
        updates.membership("member", IN_GROUP),
        updates.membership("administrator", CHANNEL),
    ],
    ids=["message", "joined", "added to a group", "added to a channel"],
)
def test_it_leaves_a_group_without_a_word(world: World, arriving: dict[str, Any]) -> None:
    world.arrives(arriving)
    until(lambda: world.api.called("leaveChat"))
    assert not world.api.called("sendMessage")


def test_nothing_said_in_a_group_is_stored(world: World) -> None:
    world.arrives(updates.in_group(text="my balance?"), updates.text("hello"))
    world.settle()
    assert not world.transcript(GROUP)


def test_a_button_in_a_group_is_only_acknowledged(world: World) -> None:
    arriving = updates.pressed("abc.0")
    arriving["callback_query"]["message"]["chat"] = IN_GROUP
    world.arrives(arriving)
    until(lambda: world.api.called("answerCallbackQuery"))
    assert not world.transcript(GROUP)


def test_a_group_that_it_has_left_is_left_alone(world: World) -> None:
    world.arrives(updates.membership("left", IN_GROUP), updates.text("hello"))
    world.settle()
    assert not world.api.called("leaveChat")


def test_who_blocks_the_bot_is_written_to_no_more(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.arrives(updates.membership("kicked"))
    until(lambda: world.conversation().closed_reason == "blocked")
    world.says("officer", "are you there?", officer_name="Maria")
    assert len(world.letters()) == 2


def test_who_lets_the_bot_in_again_is_written_to_again(world: World) -> None:
    world.arrives(updates.text("hello"), updates.membership("kicked"), updates.membership("member"))
    world.settle()
    assert world.conversation().closed_reason is None


def test_whoever_writes_has_not_blocked_the_bot(world: World) -> None:
    world.arrives(updates.text("hello"), updates.membership("kicked"), updates.text("I am back"))
    world.settle()
    until(lambda: world.api.texts()[-1] == "You said: I am back")


def test_a_stranger_who_blocks_the_bot_is_nothing(world: World) -> None:
    world.arrives(updates.membership("kicked"), updates.text("hello", updates.BEN))
    world.settle()
    assert not world.transcript()


@pytest.mark.parametrize(
    "content",
    [
        {"poll": POLL},
        {"something_new": {"id": 1}},
        {},
        {"message": {"message_id": "no number"}},
        {"message": updates.message(pinned_message=updates.message(text="old"))},
        {"message": updates.message(message_auto_delete_timer_changed={"message_auto_delete_time": 86400})},
    ],
    ids=["poll", "new kind", "empty", "broken", "pinned", "timer"],
)
def test_what_is_nothing_to_us_keeps_nobody_waiting(world: World, content: dict[str, Any]) -> None:
    world.arrives(updates.update(**content), updates.text("hello"))
    world.settle()
    assert world.texts("borrower") == ["hello"]

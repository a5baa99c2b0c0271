"""A borrower on Telegram: what arrives, what is stored, what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.channels import updates
from tests.channels.serving import until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import ANA, BEN


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        made.start()
        yield made


def test_it_answers_a_text_after_saying_what_it_is(world: World) -> None:
    world.arrives(updates.text("what are your rates?"))
    until(lambda: len(world.api.sent()) == 2)
    disclosure, answer = world.api.texts(ANA)
    assert "assistant" in disclosure
    assert answer == "You said: what are your rates?"


def test_one_chats_messages_are_answered_in_their_order(world: World) -> None:
    world.rasa.slow["one"] = 0.2
    world.arrives(updates.text("one"), updates.text("two"), updates.text("three"))
    until(lambda: len(world.api.sent()) == 4)
    assert world.api.texts()[1:] == ["You said: one", "You said: two", "You said: three"]


def test_another_chat_does_not_wait(world: World) -> None:
    world.rasa.slow["slow"] = 3.0
    world.arrives(updates.text("slow", ANA), updates.text("quick", BEN))
    until(lambda: len(world.api.sent(BEN)) == 2, 2.9)
    assert not world.api.sent(ANA)


def test_the_same_update_twice_is_one_message(world: World) -> None:
    arriving = updates.text("hello")
    world.arrives(arriving)
    world.settle()
    world.arrives(arriving, updates.text("and then"))
    world.settle()
    assert world.texts("borrower") == ["hello", "and then"]
    assert world.rasa.texts() == ["hello", "and then"]


def test_a_replys_lines_come_in_order(world: World) -> None:
    lines = [{"text": f"line {n}", "lang": "en", "utter_action": "utter_rates"} for n in range(6)]
    world.rasa.replies["rates"] = lines
    world.arrives(updates.text("rates"))
    until(lambda: len(world.api.sent()) == 7)
    assert world.api.texts()[1:] == [line["text"] for line in lines]


def test_start_is_a_greeting_to_the_assistant(world: World) -> None:
    world.arrives(updates.command("/start"))
    world.settle()
    assert world.rasa.texts() == ["/greet"]


def test_start_with_a_parameter_is_the_same(world: World) -> None:
    world.arrives(updates.command("/start partner42"))
    world.settle()
    assert world.rasa.texts() == ["/greet"]


@pytest.mark.parametrize(("typed", "heard"), [("/rates", "rates"), ("/rates@RapportTestBot now", "rates now")])
def test_other_commands_lose_their_slash(world: World, typed: str, heard: str) -> None:
    world.arrives(updates.command(typed))
    world.settle()
    assert world.texts("borrower") == [heard]
    assert world.rasa.texts() == [heard]


def test_a_typed_payload_reaches_the_assistant_as_text(world: World) -> None:
    world.arrives(updates.text('/report_hardship{"amount": "1"}'))
    world.settle()
    assert not world.rasa.texts()[0].startswith("/")


def test_an_edit_is_answered_as_a_new_message(world: World) -> None:
    world.arrives(updates.text("10 000 for a car"), updates.edited(text="20 000 for a car"))
    world.settle()
    assert world.rasa.texts() == ["10 000 for a car", "20 000 for a car"]


def test_an_edit_that_changes_no_word_is_nothing(world: World) -> None:
    world.arrives(updates.text("see https://example.org"), updates.edited(text="see https://example.org"))
    world.settle()
    assert world.rasa.texts() == ["see https://example.org"]


def test_an_officer_sees_what_is_a_correction(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.hold()
    world.arrives(updates.text("I pay 100"), updates.edited(text="I pay 200"))
    world.settle()
    assert world.texts("borrower") == ["hello", "I pay 100", "✎ I pay 200"]
    assert world.rasa.texts() == ["hello"]


def test_a_moving_live_location_is_not_answered(world: World) -> None:
    world.arrives(updates.edited(location=updates.LOCATION), updates.text("hello"))
    world.settle()
    assert world.texts("borrower") == ["hello"]


def test_a_sticker_is_answered_without_the_assistant(world: World) -> None:
    world.arrives(updates.update(message=updates.message(sticker=updates.STICKER)))
    world.settle()
    assert world.texts("borrower") == ["[sticker 🙂]"]
    assert world.responses() == ["utter_disclosure", "utter_attachment"]
    assert not world.rasa.heard


def test_a_caption_is_a_message(world: World) -> None:
    world.arrives(updates.update(message=updates.message(photo=updates.PHOTO, caption="is this right?")))
    world.settle()
    assert world.rasa.texts() == ["is this right?"]
    assert world.responses()[:3] == ["utter_disclosure", "utter_attachment", "utter_greet"]


def test_an_album_is_answered_once(world: World) -> None:
    for number in range(4):
        shown = updates.message(number=number, photo=updates.PHOTO, media_group_id="13800001")
        world.arrives(updates.update(message=shown))
    world.settle()
    assert world.responses() == ["utter_disclosure", "utter_attachment"]


def test_the_assistant_is_seen_to_type_while_it_thinks(world: World) -> None:
    world.rasa.slow["hm"] = 0.2
    world.arrives(updates.text("hm"))
    world.settle()
    assert world.api.called("sendChatAction")[0] == {"chat_id": ANA, "action": "typing"}


def test_nobody_seems_to_type_while_an_officer_has_it(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.hold()
    world.api.calls.clear()
    world.arrives(updates.text("are you there?", ANA), updates.text("hello", BEN))
    until(lambda: len(world.api.sent(BEN)) == 2)
    assert {call["chat_id"] for call in world.api.called("sendChatAction")} == {BEN}


def test_too_long_a_message_is_said_to_be_so(tmp_path: Path) -> None:
    with telegram_world(tmp_path, message_limit=100) as world:
        world.start()
        world.arrives(updates.text("a" * 101))
        world.settle()
        until(lambda: len(world.api.sent()) == 2)
        assert world.responses() == ["utter_disclosure", "utter_too_long"]
        assert not world.texts("borrower")


def test_an_empty_message_is_said_to_be_so(world: World) -> None:
    world.arrives(updates.text("\u200b"))
    until(lambda: len(world.api.sent()) == 2)
    assert world.responses()[-1] == "utter_empty"


def test_a_flood_is_answered_once(tmp_path: Path) -> None:
    with telegram_world(tmp_path, flood_messages=2, flood_seconds=60) as world:
        world.start()
        world.arrives(*(updates.text(f"message {n}") for n in range(6)))
        until(lambda: "utter_too_fast" in world.responses())
        world.settle()
        assert world.texts("borrower") == ["message 0", "message 1"]
        assert world.responses().count("utter_too_fast") == 1


def test_what_gathered_in_an_outage_is_no_flood(tmp_path: Path) -> None:
    with telegram_world(tmp_path, flood_messages=2, flood_seconds=10) as world:
        for minute in range(5):
            late = updates.text(f"message {minute}")
            late["message"]["date"] -= 3600 - 60 * minute
            world.arrives(late)
        world.start()
        until(lambda: len(world.texts("borrower")) == 5)
        world.settle()
        assert "utter_too_fast" not in world.responses()


def test_a_dead_assistant_is_admitted(world: World) -> None:
    world.rasa.down = True
    world.arrives(updates.text("hello"))
    until(lambda: len(world.api.sent()) == 2)
    assert world.responses() == ["utter_disclosure", "utter_case_opened"]

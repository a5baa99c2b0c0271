"""Buttons and thumbs on Telegram."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.crm.tables import Feedback
from tests.channels import updates
from tests.channels.serving import until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import BEN

OFFER = {
    "text": "What next?",
    "lang": "en",
    "utter_action": "utter_greet",
    "buttons": [{"title": "Our loans", "payload": "/ask_products"}, {"title": "A person", "payload": "/ask_human"}],
}
RATES = {"text": "From 4.5 %.", "lang": "en", "utter_action": "utter_rates", "rateable": True}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        made.rasa.replies.update({"offer": [OFFER], "rates": [RATES]})
        made.start()
        yield made


def keyboard_after(world: World, words: str) -> list[list[dict[str, Any]]]:
    """What stands under the answer to a text."""
    world.arrives(updates.text(words))
    world.settle()
    rows: list[list[dict[str, Any]]] = world.api.sent()[-1]["reply_markup"]["inline_keyboard"]
    return rows


def thumbs(world: World) -> list[int]:
    with world.parts.database.read() as session:
        return [row.score for row in session.query(Feedback).filter(Feedback.kind == "thumb")]


def test_buttons_stand_in_one_row_when_they_are_short(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    assert [button["text"] for button in row] == ["Our loans", "A person"]


def test_rasas_payload_never_leaves_the_server(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    assert not any("/" in button["callback_data"] for button in row)


def test_a_pressed_button_means_its_payload_to_the_assistant(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    world.arrives(updates.pressed(row[0]["callback_data"]))
    world.settle()
    assert world.rasa.texts()[-1] == "/ask_products"


def test_the_transcript_shows_the_buttons_title(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    world.arrives(updates.pressed(row[0]["callback_data"]))
    world.settle()
    assert world.texts("borrower")[-1] == "Our loans"


def test_a_press_is_acknowledged(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    arriving = updates.pressed(row[0]["callback_data"])
    world.arrives(arriving)
    until(lambda: world.api.called("answerCallbackQuery"))
    assert str(world.api.called("answerCallbackQuery")[0]["callback_query_id"]) == arriving["callback_query"]["id"]


def test_a_button_of_long_ago_still_works(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    for _ in range(12):
        world.says("assistant", "and another thing")
    world.arrives(updates.pressed(row[1]["callback_data"]))
    until(lambda: world.rasa.texts()[-1] == "/ask_human")


def test_somebody_elses_button_is_no_button(world: World) -> None:
    (row,) = keyboard_after(world, "offer")
    world.arrives(updates.pressed(row[1]["callback_data"], BEN))
    until(lambda: len(world.rasa.heard) == 2)
    assert world.rasa.texts()[-1] == row[1]["callback_data"]


def test_an_answer_that_can_be_rated_has_two_thumbs(world: World) -> None:
    (row,) = keyboard_after(world, "rates")
    assert [button["text"] for button in row] == ["👍", "👎"]


@pytest.mark.parametrize(("place", "score"), [(0, 1), (1, 0)])
def test_a_thumb_is_kept(world: World, place: int, score: int) -> None:
    (row,) = keyboard_after(world, "rates")
    world.arrives(updates.pressed(row[place]["callback_data"]))
    until(lambda: thumbs(world) == [score])


@pytest.mark.parametrize(("place", "thanks"), [(0, "thank"), (1, "sorry")])
def test_a_thumb_is_thanked_for(world: World, place: int, thanks: str) -> None:
    (row,) = keyboard_after(world, "rates")
    world.arrives(updates.pressed(row[place]["callback_data"]))
    until(lambda: world.api.called("answerCallbackQuery"))
    assert thanks in world.api.called("answerCallbackQuery")[0]["text"].lower()


def test_a_second_thumb_replaces_the_first(world: World) -> None:
    (row,) = keyboard_after(world, "rates")
    world.arrives(*(updates.pressed(button["callback_data"]) for button in row))
    until(lambda: thumbs(world) == [0])


def test_a_thumb_is_no_message(world: World) -> None:
    (row,) = keyboard_after(world, "rates")
    world.arrives(updates.pressed(row[0]["callback_data"]))
    until(lambda: thumbs(world))
    assert world.texts("borrower") == ["rates"]


def test_a_thumb_on_somebody_elses_answer_is_not_kept(world: World) -> None:
    (row,) = keyboard_after(world, "rates")
    world.arrives(updates.text("hello", BEN))
    world.settle()
    world.arrives(updates.pressed(row[0]["callback_data"], BEN))
    until(lambda: world.api.called("answerCallbackQuery"))
    assert not thumbs(world)


def test_a_thumb_on_what_takes_none_is_not_kept(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.arrives(updates.pressed(f"up:{world.transcript()[-1].id}"))
    until(lambda: world.api.called("answerCallbackQuery"))
    assert not thumbs(world)

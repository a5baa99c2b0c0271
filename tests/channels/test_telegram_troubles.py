"""Bad input and troubles on Telegram: whatever comes, it is stored once, answered once, and its sender is told."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.channels import updates
from tests.channels.serving import until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.test_telegram_webhook import GIVEN, PATH, WEBHOOK, web
from tests.processes import free_port

AT_ONCE = 16


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        made.start()
        yield made


@pytest.fixture
def webhook(tmp_path: Path) -> Iterator[tuple[World, httpx.Client]]:
    with telegram_world(tmp_path, **WEBHOOK) as made, web(made.parts) as client:
        yield made, client


def test_many_copies_of_an_update_at_once_are_one(webhook: tuple[World, httpx.Client]) -> None:
    world, client = webhook
    arriving = updates.text("hello")
    world.rasa.slow["hello"] = 0.2
    with ThreadPoolExecutor(AT_ONCE) as pool:
        codes = list(pool.map(lambda _: client.post(PATH, json=arriving, headers=GIVEN).status_code, range(AT_ONCE)))
    assert codes == [200] * AT_ONCE
    until(lambda: world.texts("assistant") == ["You said: hello"])
    assert world.texts("borrower") == ["hello"]
    assert world.rasa.texts() == ["hello"]


def test_half_a_character_does_not_stop_it(webhook: tuple[World, httpx.Client]) -> None:
    world, client = webhook
    body = b'{"update_id": 7, "message": %s}'
    raw = httpx.Request("POST", "http://x", json=updates.message(text="HALF")).content.replace(b"HALF", b"I am \\ud83d")
    assert client.post(PATH, content=body % raw, headers=GIVEN).status_code == 200
    assert world.texts("borrower") == ["I am ?"]


@pytest.mark.parametrize(
    "text", ["<b>x</b><script>alert(1)</script>", "'; DROP TABLE message; --", "{{ 7 * 7 }}", "*bold* _it_ [x](y)"]
)
def test_a_text_is_only_text_there_and_back(world: World, text: str) -> None:
    world.arrives(updates.text(text))
    until(lambda: len(world.api.sent()) == 2)
    assert world.texts("borrower") == [text]
    sent = world.api.sent()[-1]
    assert sent["text"] == f"You said: {text}"
    assert "parse_mode" not in sent


def test_control_characters_are_dropped(world: World) -> None:
    world.arrives(updates.text("my\u0007 na\u0000me\u202e is Ana"))
    world.settle()
    assert world.texts("borrower") == ["my name is Ana"]


def test_far_too_long_a_text_is_said_to_be_so(world: World) -> None:
    world.arrives(updates.update(message=updates.message(photo=updates.PHOTO, caption="word " * 20_000)))
    until(lambda: len(world.api.sent()) == 2)
    assert world.responses() == ["utter_disclosure", "utter_too_long"]
    assert not world.transcript()[0].text.startswith("word")


@pytest.mark.parametrize("data", ["/restart", '/report_hardship{"amount": "1"}', "0123456789ab.0", "x" * 64])
def test_a_forged_button_is_only_text(world: World, data: str) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.arrives(updates.pressed(data))
    world.settle()
    assert world.rasa.texts()[1:] == [data.lstrip("/")]


def test_somebody_elses_button_is_only_text(world: World) -> None:
    world.rasa.replies["hello"] = [
        {"text": "Welcome.", "lang": "en", "buttons": [{"title": "Our loans", "payload": "/ask_products"}]}
    ]
    world.arrives(updates.text("hello", updates.ANA))
    world.settle()
    payload = world.transcript(updates.ANA)[-1].buttons[0]["payload"]
    world.arrives(updates.pressed(payload, updates.BEN))
    world.settle()
    assert world.rasa.texts()[-1] == payload


def test_without_rasa_the_borrower_is_told_and_the_message_is_kept(tmp_path: Path) -> None:
    with telegram_world(tmp_path, rasa_port=free_port()) as world:
        world.start()
        world.arrives(updates.text("what are your rates?"))
        until(lambda: len(world.api.sent()) == 2)
        assert world.responses() == ["utter_disclosure", "utter_case_opened"]
        assert [(m.text, m.state) for m in world.transcript()][0] == ("what are your rates?", "failed")


def test_a_slow_rasa_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    with telegram_world(tmp_path, answer_timeout=0.3) as world:
        world.rasa.slow["hm"] = 0.8
        world.start()
        world.arrives(updates.text("hm"))
        until(lambda: len(world.api.sent()) == 2)
        world.arrives(updates.text("and now?"))
        until(lambda: len(world.api.sent()) == 3)
        assert world.responses() == ["utter_disclosure", "utter_case_opened", "utter_greet"]


def test_one_persons_slow_answer_and_flood_are_not_anothers(tmp_path: Path) -> None:
    with telegram_world(tmp_path, flood_messages=2, flood_seconds=60) as world:
        world.start()
        world.arrives(*(updates.text(f"message {n}", updates.ANA) for n in range(6)), updates.text("hi", updates.BEN))
        until(lambda: "You said: hi" in world.api.texts(updates.BEN))
        assert "utter_too_fast" not in world.responses(updates.BEN)

"""The webhook: for Telegram only, and 200 means stored."""

from __future__ import annotations

import asyncio
import json
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.channels.telegram import __main__ as process
from bot.channels.telegram.webhook import LARGEST, PATH, SENT_ALONG, webhook_routes
from bot.crm import session
from bot.errors import BadSetting
from tests.channels import updates
from tests.channels.serving import serving, until
from tests.channels.telegram_world import World, telegram_world
from tests.processes import signal_this_process

SECRET = "a-secret_of-Telegrams"
GIVEN = {SENT_ALONG: SECRET}
WEBHOOK = {
    "telegram_mode": "webhook",
    "telegram_webhook_url": "https://lender.example/telegram/webhook",
    "telegram_webhook_secret": SECRET,
}


@contextmanager
def web(parts: Parts) -> Iterator[httpx.Client]:
    """The route in a server of its own, and a client for it."""
    gate = parts.gate(httpx.AsyncClient(trust_env=False))
    app = Starlette(routes=webhook_routes(parts, lambda: gate))
    with serving(app) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        yield client


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path, **WEBHOOK) as made:
        yield made


@pytest.fixture
def client(world: World) -> Iterator[httpx.Client]:
    with web(world.parts) as made:
        yield made


def test_200_means_stored(world: World, client: httpx.Client) -> None:
    assert client.post(PATH, json=updates.text("hello"), headers=GIVEN).status_code == 200
    assert world.texts("borrower") == ["hello"]


def test_it_does_not_keep_telegram_waiting_for_the_answer(world: World, client: httpx.Client) -> None:
    world.rasa.slow["hm"] = 3.0
    client.post(PATH, json=updates.text("hm"), headers=GIVEN, timeout=2.8)
    assert world.transcript()[0].state == "waiting"


def test_it_is_answered_after_that(world: World, client: httpx.Client) -> None:
    client.post(PATH, json=updates.text("hello"), headers=GIVEN)
    until(lambda: world.texts("assistant") == ["You said: hello"])


def test_the_same_update_twice_is_stored_once(world: World, client: httpx.Client) -> None:
    arriving = updates.text("hello")
    codes = [client.post(PATH, json=arriving, headers=GIVEN).status_code for _ in range(2)]
    assert codes == [200, 200]
    assert world.texts("borrower") == ["hello"]


@pytest.mark.parametrize(
    "headers", [{}, {SENT_ALONG: "wrong"}, {SENT_ALONG: ""}, {SENT_ALONG: SECRET + "x"}, {SENT_ALONG: "ü"}]
)
def test_without_the_secret_nothing_is_taken(world: World, client: httpx.Client, headers: dict[str, str]) -> None:
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    assert client.post(PATH, json=updates.text("hello"), headers=raw).status_code == 403
    assert not world.transcript()


@pytest.mark.parametrize("body", [b"", b"not json", b"[1]", b'{"message": {}}', b'{"update_id": "7"}', b"\xff\xfe"])
def test_what_is_no_update_is_refused(client: httpx.Client, body: bytes) -> None:
    assert client.post(PATH, content=body, headers=GIVEN).status_code == 400


def test_a_huge_body_is_refused(client: httpx.Client) -> None:
    assert client.post(PATH, content=b" " * (LARGEST + 1), headers=GIVEN).status_code == 413


def test_an_update_that_cannot_be_read_is_not_asked_for_again(client: httpx.Client) -> None:
    assert client.post(PATH, json={"update_id": 7, "message": {"message_id": "?"}}, headers=GIVEN).status_code == 200


def test_only_post_is_answered(client: httpx.Client) -> None:
    assert client.get(PATH, headers=GIVEN).status_code == 405


def test_while_the_database_is_busy_telegram_is_asked_to_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "BUSY_SECONDS", 0.1)
    with telegram_world(tmp_path, **WEBHOOK) as world, web(world.parts) as client:
        lock = sqlite3.connect(tmp_path / "rapport.db", isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        answer = client.post(PATH, json=updates.text("hello"), headers=GIVEN)
        lock.rollback()
        lock.close()
    assert answer.status_code == 503


def until_stopped(world: World) -> dict[str, Any] | None:
    """Runs the telegram process until the webhook is set; returns it."""

    def stop_when_set() -> None:
        until(lambda: world.api.webhook)
        signal_this_process(signal.SIGTERM)

    threading.Thread(target=stop_when_set).start()
    asyncio.run(asyncio.wait_for(process.run(world.parts), 2))
    return world.api.webhook


def test_the_process_sets_the_webhook_with_its_secret(world: World) -> None:
    webhook = until_stopped(world)
    assert webhook is not None
    assert (webhook["url"], webhook["secret_token"]) == (WEBHOOK["telegram_webhook_url"], SECRET)
    assert webhook["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]


def test_the_process_leaves_fetching_to_telegram(world: World) -> None:
    until_stopped(world)
    assert not world.api.called("getUpdates")


def test_an_address_that_telegram_refuses_is_named(tmp_path: Path) -> None:
    plain = {**WEBHOOK, "telegram_webhook_url": "http://lender.example"}
    with telegram_world(tmp_path, **plain) as world, pytest.raises(BadSetting, match="RAPPORT_TELEGRAM_WEBHOOK_URL"):
        asyncio.run(process.run(world.parts))


def test_a_body_is_json_in_utf8(world: World, client: httpx.Client) -> None:
    body = json.dumps(updates.text("你好，我想貸款"), ensure_ascii=False).encode()
    client.post(PATH, content=body, headers=GIVEN)
    assert world.texts("borrower") == ["你好，我想貸款"]

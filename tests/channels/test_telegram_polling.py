"""Polling: nothing is confirmed before it is stored, and nothing ends it but the stop and a wrong token."""

from __future__ import annotations

import asyncio
import logging
import signal
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram.error import InvalidToken

from bot.channels.logs import hush
from bot.channels.telegram import __main__ as process
from bot.channels.telegram import polling
from bot.channels.telegram.api import connect
from bot.channels.telegram.polling import Polling
from bot.crm.tables import Message
from tests.channels import updates
from tests.channels.serving import until
from tests.channels.telegram_world import TOKEN, World, telegram_world
from tests.processes import signal_this_process


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        yield made


@pytest.fixture
def log_as_before() -> Iterator[None]:
    """Undoes what a process does to the log of its own."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def test_an_update_is_not_confirmed_before_it_is_stored(world: World) -> None:
    lock = sqlite3.connect(world.parts.settings.var / "rapport.db", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    world.arrives(updates.text("hello"))
    world.start(worker=False)
    until(lambda: world.api.called("getUpdates"))
    assert world.api.updates
    assert not world.transcript()
    lock.rollback()
    until(lambda: not world.api.updates)
    assert world.texts("borrower") == ["hello"]
    lock.close()


def test_a_stop_right_after_the_storing_still_confirms_it(world: World) -> None:
    class StopsAtTheFirst:
        async def take(self, update: dict[str, object]) -> None:
            stop.set()

    async def run() -> None:
        bot = connect(world.parts.settings)
        await Polling(bot, StopsAtTheFirst(), stop).run()  # type: ignore[arg-type]
        await bot.shutdown()

    stop = asyncio.Event()
    world.arrives(updates.text("one"), updates.text("two"))
    asyncio.run(run())
    assert [update["message"]["text"] for update in world.api.updates] == ["two"]


def test_after_a_restart_it_goes_on(world: World) -> None:
    world.arrives(updates.text("one"))
    world.start()
    world.settle()
    world.stop()
    world.arrives(updates.text("two"))
    world.start()
    world.settle()
    assert world.rasa.texts() == ["one", "two"]


def test_it_takes_a_webhook_away_that_would_be_in_the_way(world: World) -> None:
    world.api.webhook = {"url": "https://old.example"}
    world.arrives(updates.text("hello"))
    world.start()
    world.settle()
    assert world.texts("borrower") == ["hello"]


def test_a_second_poller_is_named_once_and_outlived(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "WAITS", (0.02,))
    world.api.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request", times=3)
    world.arrives(updates.text("hello"))
    world.start()
    world.settle()
    assert len([r for r in caplog.records if "another process polls" in r.getMessage()]) == 1


@pytest.mark.parametrize("status", [500, 502, 429])
def test_it_outlives_telegrams_troubles(world: World, status: int) -> None:
    world.api.fail("getMe", status, "Trouble", retry_after=1 if status == 429 else None)
    world.arrives(updates.text("hello"))
    world.start()
    world.settle()
    assert world.texts("borrower") == ["hello"]


def test_an_update_that_our_code_fails_at_keeps_nobody_waiting(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    take = process.build_reception

    def failing(*given: object) -> object:
        reception = take(*given)  # type: ignore[arg-type]
        real = reception.take

        async def fail_at_the_first(update: dict[str, object]) -> None:
            if "message" in update and update["message"]["text"] == "poison":  # type: ignore[index]
                raise ZeroDivisionError
            await real(update)

        reception.take = fail_at_the_first  # type: ignore[method-assign,assignment]
        return reception

    monkeypatch.setattr(process, "build_reception", failing)
    world.arrives(updates.text("poison"), updates.text("hello"))
    world.start()
    world.settle()
    assert world.texts("borrower") == ["hello"]


def test_a_token_that_telegram_does_not_know_ends_it(world: World) -> None:
    world.api.token = "another"
    with pytest.raises(InvalidToken):
        asyncio.run(process.run(world.parts))


def test_a_token_that_is_revoked_ends_it(world: World) -> None:
    world.api.fail("getUpdates", 401, "Unauthorized")
    with pytest.raises(InvalidToken):
        asyncio.run(process.run(world.parts))


@pytest.mark.usefixtures("log_as_before")
def test_the_process_says_what_to_do_about_a_wrong_token(
    world: World, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    world.api.token = "another"
    monkeypatch.setattr(process, "load_settings", lambda: world.parts.settings)
    assert process.main() == 1
    said = capfd.readouterr().err
    assert "RAPPORT_TELEGRAM_TOKEN" in said
    assert TOKEN not in said


def test_the_process_does_not_start_without_a_token(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as changed:
        changed.setenv("RAPPORT_RASA_TOKEN", "x")
        changed.delenv("RAPPORT_TELEGRAM_TOKEN", raising=False)
        assert process.main() == 1
    assert "@BotFather" in capfd.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_at_once(world: World, number: int) -> None:
    def stop_when_polling() -> None:
        until(lambda: world.api.called("getUpdates"))
        signal_this_process(number)

    threading.Thread(target=stop_when_polling).start()
    asyncio.run(asyncio.wait_for(process.run(world.parts), 2))


def test_no_line_holds_the_token_at_any_level(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hush()
    world.api.fail("getUpdates", 500, "Internal Server Error")
    world.arrives(updates.text("hello"))
    world.start()
    world.settle()
    assert caplog.records
    assert not [record for record in caplog.records if TOKEN in record.getMessage() or "AAH" in record.getMessage()]


def test_what_was_being_answered_at_the_stop_is_answered(world: World) -> None:
    world.rasa.slow["hm"] = 0.3
    world.arrives(updates.text("hm"))
    world.start(worker=False)
    until(lambda: world.rasa.heard)
    world.stop()
    with world.parts.database.read() as session:
        assert session.query(Message).filter_by(author="borrower").one().state == "answered"

"""The worker: what was claimed is sent, what was left behind is answered, and no trouble ends it."""

from __future__ import annotations

import asyncio
import logging
import signal
import sqlite3
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bot.bootstrap import now
from bot.channels import keeping_on, worker
from bot.channels.postman import Postman
from bot.channels.telegram.api import connect
from bot.channels.telegram.outbound import TelegramSender
from bot.crm import conversations, deliveries, outbox
from bot.crm.session import DatabaseBusy
from bot.crm.tables import Case
from tests.channels.serving import serving, until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import ANA
from tests.desk.content import add_officer, add_talk
from tests.outward.receiver import Receiver
from tests.processes import signal_this_process


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with telegram_world(tmp_path) as made:
        yield made


def run_until(world: World, condition: object) -> None:
    """Runs the whole worker until something is so; then a signal stops it."""

    def stop_when_so() -> None:
        try:
            until(condition)  # type: ignore[arg-type]
        finally:
            signal_this_process(signal.SIGTERM)

    watching = threading.Thread(target=stop_when_so)
    watching.start()
    asyncio.run(worker.run(world.parts))
    watching.join()


def deliver_once(world: World, moment: datetime) -> None:
    """Another worker looks into the outbox at a moment, and ends when all of it is delivered."""

    async def look() -> None:
        bot = connect(world.parts.settings)
        postman = Postman(
            world.parts.database,
            {"telegram": TelegramSender(bot, world.parts.content_of_file, world.parts.plans)},
            lambda: moment,
        )
        await postman.take_due()
        await postman.close()
        await bot.shutdown()

    asyncio.run(look())


def die_while_sending(world: World) -> None:
    """A worker claims a message, and its process ends while Telegram is taking it."""

    async def begin() -> None:
        postman = Postman(
            world.parts.database,
            {"telegram": TelegramSender(connect(world.parts.settings), world.parts.content_of_file, world.parts.plans)},
            now,
        )
        await postman.take_due()
        while not world.api.called("sendMessage"):
            await asyncio.sleep(0.005)

    world.api.slow = 0.2
    asyncio.run(begin())
    world.api.slow = 0.0


def test_it_delivers_what_is_in_the_outbox(world: World) -> None:
    world.says("assistant", "hello")
    run_until(world, world.settled)
    assert world.api.texts() == ["hello"]


def test_a_message_of_a_dead_worker_is_left_alone_while_its_claim_lasts(world: World) -> None:
    world.says("assistant", "hello")
    die_while_sending(world)
    deliver_once(world, now() + outbox.CLAIM - timedelta(seconds=5))
    assert len(world.api.called("sendMessage")) == 1


def test_a_message_of_a_dead_worker_is_sent_by_another(world: World) -> None:
    world.says("assistant", "hello")
    die_while_sending(world)
    deliver_once(world, now() + outbox.CLAIM + timedelta(seconds=1))
    assert len(world.api.called("sendMessage")) == 2
    assert [letter.state for letter in world.letters()] == ["sent"]


def test_what_follows_a_dead_workers_message_waits_for_it(world: World) -> None:
    world.says("assistant", "first")
    die_while_sending(world)
    world.says("assistant", "second")
    deliver_once(world, now() + timedelta(seconds=5))
    assert "second" not in world.api.texts()


def test_two_workers_send_nothing_twice(world: World) -> None:
    for number in range(10):
        world.says("assistant", f"to {number}", ANA + number)

    async def both() -> None:
        bot = connect(world.parts.settings)
        postmen = [
            Postman(
                world.parts.database,
                {"telegram": TelegramSender(bot, world.parts.content_of_file, world.parts.plans)},
                now,
            )
            for _ in range(2)
        ]
        await asyncio.gather(*(postman.take_due() for postman in postmen))
        await asyncio.gather(*(postman.close() for postman in postmen))
        await bot.shutdown()

    asyncio.run(both())
    assert sorted(world.api.texts()) == sorted(f"to {number}" for number in range(10))


def test_without_a_token_letters_wait_for_better_days(tmp_path: Path) -> None:
    with telegram_world(tmp_path, telegram_token=None) as world:
        world.says("assistant", "hello")

        async def look() -> int:
            return await Postman(world.parts.database, {}, now).take_due()

        assert asyncio.run(look()) == 0
        assert world.letters()[0].attempts == 0


def test_what_a_crash_left_unanswered_is_answered(world: World) -> None:
    with world.parts.database.write() as session:
        opened = conversations.open_conversation(session, "telegram", str(ANA), "US", now())
        locked = conversations.lock(session, opened.id)
        before = now() - timedelta(minutes=1)
        conversations.add_message(session, locked, "borrower", "my question", before, external_id="9", state="waiting")
    run_until(world, lambda: "You said: my question" in world.api.texts())
    assert world.rasa.texts() == ["my question"]


def test_what_is_still_being_answered_is_left_alone(world: World) -> None:
    with world.parts.database.write() as session:
        opened = conversations.open_conversation(session, "telegram", str(ANA), "US", now())
        locked = conversations.lock(session, opened.id)
        conversations.add_message(session, locked, "borrower", "my question", now(), external_id="9", state="waiting")
        conversations.add_message(session, locked, "assistant", "a sign of life", now())
    run_until(world, lambda: world.api.texts() == ["a sign of life"])
    assert not world.rasa.heard


def test_a_start_that_was_left_behind_is_still_a_greeting(world: World) -> None:
    with world.parts.database.write() as session:
        opened = conversations.open_conversation(session, "telegram", str(ANA), "US", now())
        locked = conversations.lock(session, opened.id)
        before = now() - timedelta(minutes=1)
        conversations.add_message(session, locked, "borrower", "/start", before, external_id="9", state="waiting")
    run_until(world, lambda: world.rasa.heard)
    assert world.rasa.texts() == ["/greet"]


def test_a_busy_database_does_not_end_it(world: World) -> None:
    world.says("assistant", "hello")
    lock = sqlite3.connect(world.parts.settings.var / "rapport.db", isolation_level=None, check_same_thread=False)
    lock.execute("BEGIN IMMEDIATE")
    threading.Timer(0.3, lock.rollback).start()
    run_until(world, lambda: world.api.texts() == ["hello"])


def test_a_database_that_is_busy_at_its_start_does_not_end_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.crm.session.BUSY_SECONDS", 0.05)
    with telegram_world(tmp_path) as world:
        world.says("assistant", "hello")
        lock = sqlite3.connect(tmp_path / "rapport.db", isolation_level=None, check_same_thread=False)
        lock.execute("BEGIN IMMEDIATE")
        threading.Timer(0.6, lock.rollback).start()
        run_until(world, world.settled)
        assert world.api.texts(ANA) == ["hello"]


def test_a_trouble_is_logged_once(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping_on, "WAITS", (0.001,))
    tries = 0

    class Broken:
        async def take_due(self) -> int:
            nonlocal tries
            tries += 1
            if tries == 20:
                stop.set()
            raise ZeroDivisionError

        async def close(self) -> None: ...

    stop = asyncio.Event()
    asyncio.run(worker.deliver(Broken(), stop))  # type: ignore[arg-type]
    assert len(caplog.records) == 1


def test_it_reaches_nobody_while_the_network_is_away(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    away = world.parts.settings.copy(update={"telegram_api": "http://127.0.0.1:9"})
    world.says("assistant", "hello")

    async def look() -> None:
        bot = connect(away)
        postman = Postman(
            world.parts.database, {"telegram": TelegramSender(bot, world.parts.content_of_file, world.parts.plans)}, now
        )
        await postman.take_due()
        await postman.close()
        await bot.shutdown()

    asyncio.run(look())
    (letter,) = world.letters()
    assert (letter.state, letter.error) == ("waiting", "NetworkError")
    assert len([r for r in caplog.records if r.name.startswith("bot.")]) == 1


def test_its_client_is_closed_at_the_end(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.AsyncClient] = []
    real = httpx.AsyncClient.__init__

    def note(self: httpx.AsyncClient, *given: object, **more: object) -> None:
        made.append(self)
        real(self, *given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(httpx.AsyncClient, "__init__", note)
    world.says("assistant", "hello")
    run_until(world, world.settled)
    assert made
    assert all(client.is_closed for client in made)


def test_a_conversation_whose_officer_does_not_answer_goes_back_to_all(world: World) -> None:
    ana = add_officer(world.parts)
    talk = add_talk(world.parts, channel="telegram", address="4711")
    with world.parts.database.write() as session:
        world.parts.holding.take(session, talk.case.id, ana, now() - timedelta(minutes=61))

    def given_back() -> bool:
        with world.parts.database.read() as session:
            found = conversations.get(session, talk.conversation_id)
            return found is not None and found.holder_id is None

    run_until(world, given_back)
    with world.parts.database.read() as session:
        assert conversations.said_since(session, talk.conversation_id, "utter_officer_away", now() - timedelta(hours=1))


def test_it_tells_the_lenders_system_of_cases(tmp_path: Path) -> None:
    receiver = Receiver()
    with serving(receiver.app()) as port:
        given = {"webhook_url": f"http://127.0.0.1:{port}/events", "webhook_secret": receiver.secret}
        with telegram_world(tmp_path, **given) as world:

            def registered() -> bool:
                with world.parts.database.read() as session:
                    return bool(deliveries.targets(session))

            def told() -> bool:
                if registered() and not receiver.calls and not cases_there:
                    cases_there.append(add_talk(world.parts, at=now() - timedelta(minutes=1)).case)
                return bool(receiver.calls)

            cases_there: list[Case] = []
            run_until(world, told)
    assert receiver.types() == ["case.opened"]
    assert receiver.calls[0]["verified"]


def test_a_busy_database_does_not_keep_it_from_telling(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    class Busy:
        tries = 0
        has_targets = False

        def register(self) -> None:
            self.tries += 1
            if self.tries == 1:
                raise DatabaseBusy("The database is busy.")

    courier = Busy()
    asyncio.run(worker.tell(courier, asyncio.Event()))  # type: ignore[arg-type]
    assert courier.tries == 2
    assert [record.getMessage() for record in caplog.records] == ["The database is busy. Trying again."]

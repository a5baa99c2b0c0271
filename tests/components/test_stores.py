"""Rasa's stores in a scaled-out installation, as endpoints.yml and the settings set them: Redis and PostgreSQL."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from rasa.core.lock_store import InMemoryLockStore, LockStore, RedisLockStore
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain
from redis import Redis

from bot.nlu.serve import environment
from bot.settings import Settings
from tests.components.conftest import RunningRasa
from tests.conftest import ROOT


def endpoints(monkeypatch: pytest.MonkeyPatch, **settings: object) -> AvailableEndpoints:
    """The endpoints as the Rasa process reads them with these settings."""
    given = environment(Settings(_env_file=None, lender=ROOT / "lender", rasa_token="t", **settings))  # type: ignore[call-arg]
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))


def connection(store: LockStore) -> Mapping[str, object]:
    assert isinstance(store, RedisLockStore)
    return dict(store.red.connection_pool.connection_kwargs)


def test_locks_are_kept_in_the_redis_of_the_setting(monkeypatch: pytest.MonkeyPatch, redis_url: str) -> None:
    store = LockStore.create(endpoints(monkeypatch, redis_url=redis_url).lock_store)
    store.save_lock(store.create_lock("somebody"))
    with Redis.from_url(redis_url) as redis:
        assert redis.delete("lock:somebody") == 1


def test_two_processes_take_turns(monkeypatch: pytest.MonkeyPatch, redis_url: str) -> None:
    mine, other = (LockStore.create(endpoints(monkeypatch, redis_url=redis_url).lock_store) for _ in range(2))
    order: list[str] = []

    async def turn(store: LockStore, name: str) -> None:
        async with store.lock("somebody", wait_time_in_seconds=0.02):
            order.append(f"{name} begins")
            await asyncio.sleep(0.05)
            order.append(f"{name} ends")

    async def both() -> None:
        await asyncio.gather(turn(mine, "a"), turn(other, "b"))

    asyncio.run(both())
    assert order == ["a begins", "a ends", "b begins", "b ends"]


def test_the_running_rasa_waits_for_a_turn_of_another(
    rasa: RunningRasa, sender: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = LockStore.create(endpoints(monkeypatch, redis_url=rasa.redis_url).lock_store)
    ticket = other.issue_ticket(sender)
    with ThreadPoolExecutor() as pool:
        asked = pool.submit(rasa.ask, "hello there", sender)
        time.sleep(1)
        assert not asked.done()
        other.cleanup(sender, ticket)
        assert asked.result(10).json()["replies"]


def test_no_lock_is_left_after_a_turn(rasa: RunningRasa, sender: str) -> None:
    rasa.ask("hello there", sender)
    rasa.ask("what are your interest rates?", sender)  # fails: there is no action server
    with Redis.from_url(rasa.redis_url) as redis:
        assert redis.get(f"lock:{sender}") is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("redis://cache.example:6380/2", {"host": "cache.example", "port": 6380, "db": 2}),
        ("redis://cache.example", {"host": "cache.example", "port": 6379, "db": 0}),
        ("redis://:s3cr%2Ft@cache.example/1", {"password": "s3cr/t", "db": 1}),
        ("redis://rapport:secret@cache.example/1", {"username": "rapport", "password": "secret"}),
    ],
)
def test_all_of_the_address_counts(monkeypatch: pytest.MonkeyPatch, url: str, expected: dict[str, object]) -> None:
    made = connection(LockStore.create(endpoints(monkeypatch, redis_url=url).lock_store))
    assert {name: made.get(name) for name in expected} == expected


def test_an_encrypted_address_is_spoken_to_encrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    store = LockStore.create(endpoints(monkeypatch, redis_url="rediss://cache.example/0").lock_store)
    assert isinstance(store, RedisLockStore)
    assert store.red.connection_pool.connection_class.__name__ == "SSLConnection"


def test_without_redis_locks_are_kept_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(LockStore.create(endpoints(monkeypatch).lock_store), InMemoryLockStore)


def test_the_running_rasa_keeps_conversations_in_postgresql(rasa: RunningRasa, sender: str) -> None:
    rasa.ask("hello there", sender)
    assert {"session_started", "user", "bot", "slot"} <= set(rasa.events(sender))


def test_another_process_goes_on_with_a_conversation(
    rasa: RunningRasa, sender: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rasa.ask("hola, buenos días, quisiera información", sender)
    config = endpoints(monkeypatch, tracker_url=rasa.tracker_url).tracker_store
    store = TrackerStore.create(config, Domain.load(str(ROOT / "domain.yml")))
    tracker = asyncio.run(store.retrieve(sender))
    assert tracker is not None
    assert tracker.get_slot("language") == "es"


@pytest.mark.parametrize("given", ["database_url", "tracker_url"])
def test_trackers_follow_the_database_unless_they_have_an_address(
    monkeypatch: pytest.MonkeyPatch, tracker_url: str, given: str
) -> None:
    store = TrackerStore.create(endpoints(monkeypatch, **{given: tracker_url}).tracker_store, Domain.empty())
    assert _engine_of(store).dialect.name == "postgresql"


def test_by_default_trackers_are_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    store = TrackerStore.create(endpoints(monkeypatch, var=tmp_path).tracker_store, Domain.empty())
    assert _engine_of(store).url.database == str(tmp_path / "tracker.db")


def _engine_of(store: TrackerStore):  # type: ignore[no-untyped-def]
    inner = getattr(store, "_tracker_store", store)
    assert isinstance(inner, SQLTrackerStore)
    return inner.engine

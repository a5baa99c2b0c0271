"""The web process: ready when it is, and gone when it is told to go."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.crm.migrate import migrate
from bot.crm.session import Database
from tests.channels.serving import serving, until
from tests.channels.webchat_world import Borrower, Rasa, World, webchat_world
from tests.conftest import ROOT
from tests.processes import STARTS_WITHIN


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[World]:
    """A server that has just started."""
    with webchat_world(tmp_path) as world:
        yield world


def test_it_is_up(chat: World) -> None:
    response = chat.http.get("/health")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


def test_it_is_ready_once_rasa_has_been_warmed_up_and_says_what_serves(chat: World) -> None:
    response = chat.http.get("/ready")
    assert (response.status_code, response.json()) == (200, {"status": "ready", "model": "model-1"})
    assert len(chat.rasa.parsed) == 1


def test_it_warms_up_once(chat: World) -> None:
    for _ in range(3):
        chat.http.get("/ready")
    assert len(chat.rasa.parsed) == 1


def test_it_warms_up_again_after_rasa_was_away(chat: World) -> None:
    chat.http.get("/ready")
    chat.rasa.down = True
    chat.http.get("/ready")
    chat.rasa.down = False
    assert chat.http.get("/ready").status_code == 200
    assert len(chat.rasa.parsed) == 2


def test_without_rasa_it_is_not_ready(chat: World) -> None:
    chat.rasa.down = True
    response = chat.http.get("/ready")
    assert (response.status_code, response.json()["missing"]) == (503, ["rasa"])


def test_without_a_model_it_is_not_ready(chat: World) -> None:
    chat.rasa.without_model = True
    response = chat.http.get("/ready")
    assert (response.status_code, response.json()["missing"]) == (503, ["warm-up"])


def test_without_a_database_it_is_not_ready(tmp_path: Path) -> None:
    with webchat_world(tmp_path) as world:
        world.parts.database.close()
        (tmp_path / "rapport.db").unlink()
        (tmp_path / "rapport.db").mkdir()
        response = world.http.get("/ready")
    assert (response.status_code, response.json()["missing"]) == (503, ["database"])


def test_the_desk_is_served_too(chat: World) -> None:
    assert chat.http.get("/desk", follow_redirects=True).status_code == 200


def test_it_stops_within_three_seconds_while_streams_are_open(tmp_path: Path) -> None:
    rasa = Rasa("rasa-token")
    with serving(rasa.app()) as rasa_port:
        process, url = start(tmp_path, rasa_port)
        try:
            with httpx.Client(base_url=url, timeout=10) as http:
                borrower = Borrower(http, **http.post("/chat/sessions").json())
                with borrower.listening() as stream:
                    borrower.says("hello")
                    assert [next(stream)["data"]["from"] for _ in range(3)] == ["you", "assistant", "assistant"]
                    began = time.monotonic()
                    process.send_signal(signal.SIGTERM)
                    assert list(stream) == []
                    process.wait(10)
            assert time.monotonic() - began < 3
        finally:
            process.kill()
            log = process.communicate()[1]
    assert "Traceback" not in log
    assert "hello" not in log
    assert rasa.token not in log


def start(folder: Path, rasa_port: int) -> tuple[subprocess.Popen[str], str]:
    """The process as `rapport run` starts it, on a database of its own."""
    database = Database(f"sqlite:///{folder / 'rapport.db'}")
    migrate(database)
    database.close()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    given = {"VAR": folder, "LENDER": ROOT / "lender", "RASA_PORT": rasa_port, "RASA_TOKEN": "rasa-token", "PORT": port}
    environment = {**os.environ, **{f"RAPPORT_{name}": str(value) for name, value in given.items()}}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.channels.server"], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    url = f"http://127.0.0.1:{port}"
    until(lambda: process.poll() is not None or answers(url), STARTS_WITHIN)
    return process, url


def answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health").status_code == 200
    except httpx.HTTPError:
        return False

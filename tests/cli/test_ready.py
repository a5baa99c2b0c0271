"""What `rapport run` says of whether everything is there."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from bot.cli import running
from bot.settings import Settings
from tests.processes import free_port


@contextmanager
def web(port: int, status: int, words: bytes) -> Iterator[None]:
    """Something that answers on the web process's port."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(words)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with HTTPServer(("127.0.0.1", port), Answering) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield
        server.shutdown()
        thread.join()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, var=tmp_path, port=free_port())  # type: ignore[call-arg]


def test_it_is_ready_after_all_that_was_done_before(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """A model that took long to train must not use up the time in which the processes have to be there."""
    with web(settings.port, 200, b""):
        running.say_when_ready(settings, time.monotonic() - 10 * running.READY_WITHIN, time.monotonic())
    assert f"ready after {10 * running.READY_WITHIN} s" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("answering", "said"), [(True, "Rasa is loading"), (False, "nothing has answered yet")], ids=["waiting", "dead"]
)
def test_what_is_missing_is_said(
    settings: Settings,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    answering: bool,
    said: str,
) -> None:
    monkeypatch.setattr(running, "READY_WITHIN", 0.5)
    port = settings.port if answering else free_port()
    with web(port, 503, b"Rasa is loading"):
        running.say_when_ready(settings, time.monotonic(), time.monotonic())
    assert f"Not ready after 0.5 s: {said}" in capsys.readouterr().err

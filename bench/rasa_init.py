"""The bot that `rasa init` makes: made once, with Rasa's own pipeline, and started by `rasa run`.

Its template has no actions of its own (`actions.py` is all comments, and no action server is configured), so no action
server is started: that would only add memory which nothing uses.
"""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path

import httpx

from bench.messages import Messages, load_messages
from bench.ports import free_port
from bench.stacks import ANSWERS_WITHIN, BenchFailed, Borrower, Stack

RASA = str(Path(sys.executable).with_name("rasa"))
PROJECT = "rasa-init"


def quiet_environment(home: Path) -> dict[str, str]:
    """The caller's environment without telemetry; `home` is where Rasa keeps its own settings."""
    return {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "HOME": str(home)}


def make_project(cache: Path) -> Path:
    """The project under a cache folder; made and trained by `rasa init` the first time. Raises `BenchFailed`."""
    project = cache / PROJECT
    if any((project / "models").glob("*.tar.gz")):
        return project
    project.mkdir(parents=True, exist_ok=True)
    with (cache / "rasa-init.log").open("wb") as log:
        done = subprocess.run(  # noqa: S603
            [RASA, "init", "--no-prompt"], cwd=project, env=quiet_environment(cache), stdout=log, stderr=log
        )
    if done.returncode or not any((project / "models").glob("*.tar.gz")):
        raise BenchFailed(f"`rasa init` made no model; its output is in {cache / 'rasa-init.log'}.")
    return project


class RestBorrower:
    """Somebody on Rasa's REST channel."""

    def __init__(self, client: httpx.AsyncClient, url: str) -> None:
        self._client = client
        self._url = url
        self._sender = uuid.uuid4().hex

    async def say(self, text: str) -> None:
        """See `Borrower`."""
        body = {"sender": self._sender, "message": text}
        response = await self._client.post(self._url, json=body, timeout=ANSWERS_WITHIN)
        if response.status_code != 200 or not response.json():
            raise BenchFailed(f"Rasa had no answer to {text!r}: {response.status_code} {response.text[:300]}")


class RasaInit(Stack):
    """`rasa run --enable-api` as it is, with TensorFlow, telemetry off."""

    name = "rasa_init"

    def __init__(self, folder: Path, project: Path, messages: Messages | None = None) -> None:
        super().__init__(folder, messages or load_messages("rasa_init"))
        self._project = project
        self._port = free_port()
        self.command = (RASA, "run", "--enable-api", "-i", "127.0.0.1", "--port", str(self._port))

    @property
    def works_in(self) -> Path:
        """The project's folder."""
        return self._project

    @property
    def ready_url(self) -> str:
        """Rasa's own answer to whether a model is loaded."""
        return f"http://127.0.0.1:{self._port}/status"

    def environment(self) -> Mapping[str, str]:
        """The caller's, without telemetry."""
        return quiet_environment(self._project.parent)

    async def borrower(self, client: httpx.AsyncClient) -> Borrower:
        """A new sender."""
        return RestBorrower(client, f"http://127.0.0.1:{self._port}/webhooks/rest/webhook")

"""Rapport, started by `rapport run` and spoken to in the web chat."""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path

import httpx

from bench.messages import Messages, load_messages
from bench.ports import free_port
from bench.stacks import ANSWERS_WITHIN, BenchFailed, Borrower, Stack

ROOT = Path(__file__).resolve().parent.parent

ENOUGH = "1000000"
"""No borrower of the bench is stopped for writing too fast: the flood limit is for people."""


class WebChatBorrower:
    """A borrower in a web chat session."""

    def __init__(self, client: httpx.AsyncClient, url: str, token: str) -> None:
        self._client = client
        self._url = url
        self._headers = {"Authorization": f"Bearer {token}"}

    async def say(self, text: str) -> None:
        """See `Borrower`. A notice that the assistant has a fault is no answer."""
        body = {"id": uuid.uuid4().hex, "text": text}
        response = await self._client.post(self._url, json=body, headers=self._headers, timeout=ANSWERS_WITHIN)
        if response.status_code != 200:
            raise BenchFailed(f"Rapport answered {text!r} with status {response.status_code}: {response.text[:300]}")
        replies = [reply for reply in response.json()["replies"] if reply["kind"] != "notice"]
        if not replies:
            raise BenchFailed(f"Rapport had no answer to {text!r}: {response.text[:300]}")


class Rapport(Stack):
    """The whole stack on a var folder of its own; the model is the newest in `models/`."""

    name = "rapport"
    command = (str(Path(sys.executable).with_name("rapport")), "run")

    def __init__(self, folder: Path, messages: Messages | None = None) -> None:
        super().__init__(folder, messages or load_messages("rapport"))
        self._port, self._rasa_port, self._actions_port = free_port(), free_port(), free_port()

    @property
    def works_in(self) -> Path:
        """The project's folder."""
        return ROOT

    @property
    def ready_url(self) -> str:
        """Rapport's own answer to whether it is ready."""
        return f"http://127.0.0.1:{self._port}/ready"

    def environment(self) -> Mapping[str, str]:
        """The caller's, without its settings for Rapport."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")}
        return {
            **kept,
            "RAPPORT_VAR": str(self.folder / "var"),
            "RAPPORT_PORT": str(self._port),
            "RAPPORT_RASA_PORT": str(self._rasa_port),
            "RAPPORT_ACTIONS_PORT": str(self._actions_port),
            "RAPPORT_FLOOD_MESSAGES": ENOUGH,
            "RAPPORT_ANSWER_TIMEOUT": str(ANSWERS_WITHIN),
        }

    async def borrower(self, client: httpx.AsyncClient) -> Borrower:
        """A new session."""
        url = f"http://127.0.0.1:{self._port}/chat/sessions"
        opened = (await client.post(url, timeout=ANSWERS_WITHIN)).raise_for_status().json()
        return WebChatBorrower(client, f"{url}/{opened['session']}/messages", opened["token"])

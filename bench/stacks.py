"""What the bench needs of either stack: a command to start it, and somebody who talks with it."""

from __future__ import annotations

import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import httpx

from bench import process_tree
from bench.messages import Messages
from bot.errors import RapportError

STARTS_WITHIN = 300.0
POLL = 0.1
ANSWERS_WITHIN = 120.0
"""Seconds."""


class BenchFailed(RapportError):
    """A stack did not start, or did not answer properly; figures of such a run would mean nothing."""


class Borrower(Protocol):
    """Somebody in one conversation."""

    async def say(self, text: str) -> None:
        """Sends a message and waits for the answer. Raises `BenchFailed` unless it is a proper one."""


class Stack(ABC):
    """An assistant as its users start it. `started` is the time of the launch, by `time.monotonic`."""

    name = ""
    command: Sequence[str] = ()

    def __init__(self, folder: Path, messages: Messages) -> None:
        self.folder = folder
        self.messages = messages
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The number of the process that was started; the others are below it."""
        assert self._process is not None, "not started"
        return self._process.pid

    def launch(self) -> None:
        """Starts the command; returns at once. What it prints goes to a file in its folder."""
        with (self.folder / f"{self.name}.log").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603
                self.command,
                cwd=self.works_in,
                env=self.environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def stop(self) -> None:
        """Ends it and all that it started."""
        if self._process is not None:
            process_tree.stop(self._process.pid)
            self._process.wait()
            self._process = None

    async def wait_until_ready(self, client: httpx.AsyncClient) -> None:
        """Returns once a message would be answered. Raises `BenchFailed`."""
        assert self._process is not None, "not started"
        deadline = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < deadline and self._process.poll() is None:
            with suppress(httpx.HTTPError):
                if (await client.get(self.ready_url, timeout=30)).status_code == 200:
                    return
            time.sleep(POLL)
        log = (self.folder / f"{self.name}.log").read_text(encoding="utf-8", errors="replace")
        raise BenchFailed(f"{self.name} did not start; its output ends with: {log[-1500:]}")

    @property
    @abstractmethod
    def works_in(self) -> Path:
        """The folder from which it is started."""

    @property
    @abstractmethod
    def ready_url(self) -> str:
        """An address that answers with 200 once messages are answered."""

    @abstractmethod
    def environment(self) -> Mapping[str, str]:
        """Its environment."""

    @abstractmethod
    async def borrower(self, client: httpx.AsyncClient) -> Borrower:
        """Somebody new, in a new conversation."""

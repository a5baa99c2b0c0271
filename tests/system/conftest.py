"""The running assistant: a trained model, and all of its processes, spoken to over the web chat's JSON interface."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot import demo
from bot.bootstrap import Parts
from bot.conversations import recognition
from bot.crm import attachments, borrowers, cases
from bot.crm.migrate import migrate
from bot.crm.tables import Case, Message
from bot.settings import Settings
from tests.conftest import ROOT
from tests.processes import free_port

STARTS_WITHIN = 300
PROCESSES = ("bot.nlu.serve", "actions", "bot.channels.server", "bot.channels.worker")


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory, model: Path) -> Iterator[Parts]:
    """Rapport's parts over a demo database, with all processes running on it."""
    var = tmp_path_factory.mktemp("var")
    newest = max(model.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    models = var / "models"  # a folder of its own, into which a test may put models
    models.mkdir()
    (models / newest.name).symlink_to(newest.resolve())
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        var=var,
        models=models,
        rasa_port=free_port(),
        actions_port=free_port(),
        port=free_port(),
        rasa_token=uuid.uuid4().hex,
        code_console=True,
    )
    made = Parts(settings)
    migrate(made.database)
    logins = demo.seed(made.database, made.clock()) or {}
    (var / "demo-logins.txt").write_text("".join(f"{name} {password}\n" for name, password in logins.items()))
    environment = {
        **os.environ,
        **{f"RAPPORT_{k.upper()}": str(v) for k, v in settings.dict(exclude_none=True).items()},
    }
    with (var / "processes.log").open("wb") as logs:
        processes = [
            subprocess.Popen([sys.executable, "-m", module], cwd=ROOT, env=environment, stdout=logs, stderr=logs)
            for module in PROCESSES
        ]
        try:
            wait_for(f"http://127.0.0.1:{settings.port}/ready", processes, var / "processes.log")
            yield made
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(timeout=30)
            made.database.close()


def wait_for(url: str, processes: Sequence[subprocess.Popen[bytes]], log: Path) -> None:
    """Waits until an address answers; a process that ended shows its log."""
    started = time.monotonic()
    while time.monotonic() - started < STARTS_WITHIN:
        if any(process.poll() is not None for process in processes):
            break
        with suppress(httpx.HTTPError):
            if httpx.get(url, timeout=5).status_code == 200:
                return
        time.sleep(0.3)
    raise AssertionError(f"{url} does not answer; the log ends with: {log.read_text(errors='replace')[-3000:]}")


@dataclass
class Borrower:
    """Somebody who writes to the assistant in the web chat."""

    parts: Parts
    session: str = ""
    token: str = ""
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def url(self) -> str:
        """The web chat's address."""
        return f"http://127.0.0.1:{self.parts.settings.port}/chat/sessions"

    def post(self, text: str) -> list[dict[str, Any]]:
        """Sends a message and returns all replies as the page gets them."""
        if not self.session:
            opened = httpx.post(self.url, timeout=30).json()
            self.session, self.token = opened["session"], opened["token"]
        response = httpx.post(
            f"{self.url}/{self.session}/messages",
            json={"id": f"m{next(self.ids)}", "text": text},
            headers={"Authorization": f"Bearer {self.token}"},
            timeout=60,
        )
        assert response.status_code == 200, response.text
        return list(response.json()["replies"])

    def write(self, text: str) -> list[Message]:
        """Sends a message and returns what was answered, as it is stored, without the disclosure."""
        ids = [reply["id"] for reply in self.post(text)]
        with self.parts.database.read() as session:
            stored = [session.get(Message, each) for each in ids]
        return [reply for reply in stored if reply.response != "utter_disclosure"]

    def plan(self, told: Message) -> dict[str, Any]:
        """The plan of an answer as the page gets it."""
        with self.parts.database.read() as session:
            kept = attachments.of_messages(session, [told.id])[told.id]
        url = f"{self.url}/{self.session}/plans/{kept.id}"
        return dict(httpx.get(url, headers={"Authorization": f"Bearer {self.token}"}, timeout=30).json())

    def last(self, *texts: str) -> list[Message]:
        """Sends several messages and returns the answers to the last one."""
        answers: list[Message] = []
        for text in texts:
            answers = self.write(text)
        return answers

    def cases(self) -> list[Case]:
        """The conversation's cases, newest first."""
        with self.parts.database.read() as session:
            return list(cases.of_conversation(session, self.session))

    def code(self, number: str) -> str:
        """A one-time code for a demo borrower, as an officer would issue it."""
        with self.parts.database.write() as session:
            borrower = borrowers.by_number(session, number)
            assert borrower is not None
            return recognition.issue(session, borrower, "officer:test", self.parts.clock())


@pytest.fixture
def borrower(parts: Parts) -> Borrower:
    """A new borrower."""
    return Borrower(parts)


def names(replies: Sequence[Message]) -> list[Any]:
    """The replies' response names."""
    return [reply.response for reply in replies]


def figures(text: object) -> set[str]:
    """The figures in a text without their grouping: "$1,725.50" and "1.725,50 US$" are both 1725.50."""
    found = set()
    for figure in re.findall(r"\d[\d.,]*\d|\d", str(text)):
        parts = re.split(r"[.,]", figure)
        decimals = parts.pop() if len(parts) > 1 and len(parts[-1]) != 3 else ""
        found.add("".join(parts) + (f".{decimals}" if decimals else ""))
    return found

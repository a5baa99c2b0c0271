"""A stage as the job opens it: a process of its own with a trained model, one for all tests of a session."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import httpx
import pytest

from bot.workshop.stories.rehearsal import Rehearsal
from bot.workshop.stories.stage_address import StageAddress, read_address, stage_file

ROOT = Path(__file__).resolve().parent.parent

JOB = """
import sys
from bot.bootstrap import Parts
from bot.settings import load_settings
from training.stage import job

job.IDLE_SECONDS = 7200.0  # the tests that use it may be far apart

class Told:
    def step(self, text):
        print("step", text, flush=True)
    def share(self, share):
        print("share", share, flush=True)

print("result", dict(job.run({"model": sys.argv[1]}, Parts(load_settings(None)), Told())), flush=True)
"""


@dataclass
class OpenStage:
    """The process, and where it listens."""

    process: subprocess.Popen[str]
    var: Path
    address: StageAddress

    def ask(self, method: str, path: str, body: Optional[Any] = None, token: Optional[str] = None) -> httpx.Response:
        return httpx.request(
            method,
            f"http://127.0.0.1:{self.address.port}{path}",
            json=body,
            headers={"Authorization": f"Bearer {self.address.token if token is None else token}"},
            timeout=60,
            trust_env=False,
        )


@dataclass
class Trainer:
    """Somebody with a rehearsal of their own."""

    stage: OpenStage
    key: str

    def begin(self, language: str = "en", borrower: Optional[str] = None) -> Trainer:
        self._told("PUT", "", {"language": language, "borrower": borrower})
        return self

    def says(self, text: str) -> Rehearsal:
        return self._told("POST", "/say", {"text": text})

    def means(self, turn: int, intent: str) -> Rehearsal:
        return self._told("POST", "/intent", {"turn": turn, "intent": intent})

    def does(self, turn: int, step: int, action: str) -> Rehearsal:
        return self._told("POST", "/action", {"turn": turn, "step": step, "action": action})

    def undoes(self) -> Rehearsal:
        return self._told("POST", "/undo", {})

    def sees(self) -> Rehearsal:
        return self._told("GET", "")

    def refused(self, what: str, body: Any) -> str:
        answer = self.stage.ask("POST", f"/rehearsals/{self.key}/{what}", body)
        assert answer.status_code == 409, answer.text
        return str(answer.json()["refused"])

    def _told(self, method: str, what: str, body: Optional[Any] = None) -> Rehearsal:
        answer = self.stage.ask(method, f"/rehearsals/{self.key}{what}", body)
        assert answer.status_code == 200, answer.text
        return Rehearsal.parse_obj(answer.json())


@pytest.fixture(scope="session")
def stage(model: Path, tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[OpenStage]:
    var = tmp_path_factory.mktemp("stage")
    shutil.copy(sqlite_template, var / "rapport.db")
    newest = max(model.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    with (var / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", JOB, newest.name],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "RAPPORT_VAR": str(var), "RAPPORT_MODELS": str(model)},
            stdout=log,
            stderr=subprocess.STDOUT,
            text=True,
        )
    try:
        yield OpenStage(process, var, _address(process, var))
    finally:
        process.send_signal(signal.SIGTERM)
        ended = process.wait(timeout=30)
    said = (var / "log").read_text()
    assert ended == 0, said
    assert "'stopped': True" in said
    assert not stage_file(var).exists()
    assert not (var / "workshop" / "stage" / "rehearsals").exists()


def _address(process: subprocess.Popen[str], var: Path) -> StageAddress:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        found = read_address(var)
        if found:
            return found
        assert process.poll() is None, (var / "log").read_text()
        time.sleep(0.1)
    raise AssertionError((var / "log").read_text())


def actions(told: Rehearsal, turn: int = -1) -> Sequence[str]:
    """What was done in a turn, in its order."""
    return [step.action for step in told.turns[turn].steps]

"""`rapport run` whole: from a folder without anything to "ready", and gone at a signal."""

from __future__ import annotations

import re
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.channels.serving import until
from tests.cli.command import RAPPORT, running_with
from tests.conftest import ROOT
from tests.processes import STARTS_WITHIN, environment, free_port

PROCESSES = ("rasa", "actions", "web", "worker", "workshop")


class Running:
    """The command, and what it has said so far."""

    def __init__(self, var: Path, model: Path) -> None:
        ports = {name: free_port() for name in ("port", "rasa_port", "actions_port")}
        self.url = f"http://127.0.0.1:{ports['port']}"
        self.var = var
        self.process = subprocess.Popen(
            [RAPPORT, "run"],
            cwd=ROOT,
            env=environment(var=var, models=model, harvest_hours=0, **ports),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines: list[str] = []
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def said(self, pattern: str) -> bool:
        return any(re.search(pattern, line) for line in self.lines)

    def until(self, condition: Callable[[], bool]) -> None:
        """Waits until something is so; it must not end before."""
        until(lambda: condition() or self.process.poll() is not None, STARTS_WITHIN)
        assert condition(), "".join(self.lines)

    def stop(self, number: int) -> None:
        """Sends a signal to the command alone, as a terminal, systemd or Docker do, and waits for its end."""
        self.process.send_signal(number)
        self.process.wait(15)
        self._reading.join(5)

    def end(self) -> None:
        for process in running_with(self.var):
            process.kill()
        self.process.wait(10)
        self._reading.join(5)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)


@contextmanager
def running(var: Path, model: Path) -> Iterator[Running]:
    started = Running(var, model)
    try:
        yield started
    finally:
        started.end()


def test_it_gets_ready_and_ctrl_c_ends_all_of_it(tmp_path: Path, model: Path) -> None:
    with running(tmp_path / "var", model) as command:
        command.until(lambda: command.said(r"ready after \d+ s"))
        assert httpx.get(command.url, trust_env=False).status_code == 200
        assert len(running_with(command.var)) == 1 + len(PROCESSES)
        command.stop(signal.SIGINT)
        assert command.process.returncode == 0
        assert running_with(command.var) == []
        assert not command.said("Traceback"), "".join(command.lines)


@pytest.mark.parametrize("started", ["rasa", "worker"])
def test_a_stop_in_the_middle_of_the_start_leaves_nothing(tmp_path: Path, model: Path, started: str) -> None:
    with running(tmp_path / "var", model) as command:
        command.until(lambda: command.said(rf"{started} +\| started"))
        command.stop(signal.SIGTERM)
        assert command.process.returncode == 0
        assert running_with(command.var) == []
        assert not command.said("Traceback"), "".join(command.lines)

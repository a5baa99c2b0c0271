"""Several processes as one: their output line by line under their names, and an end of one is the end of all."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any, Optional, TextIO, Type

STOP_SECONDS = 5.0
"""How long the others may take to stop before they are killed."""

LOOK = 0.2
"""Seconds between two looks for a signal."""


class Processes:
    """Starts processes, each in a session of its own so that Ctrl-C reaches them through here, and waits for them.

    To be entered in the main thread, which is where signals arrive: inside, SIGINT and SIGTERM are noted and nothing is
    started any more, at whatever moment they come; at the end whatever still runs is stopped.
    """

    def __init__(self, out: Optional[TextIO] = None) -> None:
        self._out = out or sys.stdout
        self._writing = threading.Lock()
        self._running: dict[str, subprocess.Popen[str]] = {}
        self._readers: list[threading.Thread] = []
        self._ended: queue.Queue[int] = queue.Queue()
        self._stop_wanted = False
        self._previous: dict[int, Any] = {}

    def __enter__(self) -> Processes:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._previous[number] = signal.signal(number, self._want_stop)
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.stop()
        for number, handler in self._previous.items():
            signal.signal(number, handler)

    def run(self, command: Sequence[str], environment: Mapping[str, str]) -> int:
        """Runs one to its end, its output as it is; returns its code. A signal ends it."""
        if self._stop_wanted:
            return 0
        process = subprocess.Popen(command, env=dict(environment), start_new_session=True)  # noqa: S603
        while not self._stop_wanted:
            with suppress(subprocess.TimeoutExpired):
                return process.wait(LOOK)
        _end([process])
        return 0

    def start(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Starts one; what it prints is shown from now on."""
        if self._stop_wanted:
            return
        process = subprocess.Popen(  # noqa: S603
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        self._running[name] = process
        reader = threading.Thread(target=self._read, args=(name, process), daemon=True)
        self._readers.append(reader)
        reader.start()
        self.say(name, f"started (process {process.pid})")

    @property
    def names(self) -> frozenset[str]:
        """Of all that were started."""
        return frozenset(self._running)

    def wait(self) -> int:
        """Returns once all have ended: 0 after a signal, because that was wished.

        Else the code of the first that ended, 1 if that is 0: they are meant to run until they are stopped.
        """
        code = 0
        while not self._stop_wanted:
            with suppress(queue.Empty):
                code = self._ended.get(timeout=LOOK) or 1
                break
        self.stop()
        return code

    def stop(self) -> None:
        """Asks all that still run to stop, kills those that do not, and returns when the last has ended."""
        _end(list(self._running.values()))
        for reader in self._readers:
            reader.join(LOOK)

    def say(self, name: str, line: str) -> None:
        """Shows one line."""
        with self._writing:
            self._out.write(f"{time.strftime('%H:%M:%S')} {name:8} | {line}\n")
            self._out.flush()

    def _want_stop(self, number: int, frame: Optional[FrameType]) -> None:
        self._stop_wanted = True

    def _read(self, name: str, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None, "a pipe was asked for"
        for line in process.stdout:
            self.say(name, line.rstrip("\n"))
        code = process.wait()
        self.say(name, f"ended with code {code}")
        self._ended.put(code if code >= 0 else 128 - code)


def _end(processes: Sequence[subprocess.Popen[Any]]) -> None:
    """Asks each and what it started to stop; after a while kills what is left."""
    for process in processes:
        if process.poll() is None:
            _signal(process, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for process in processes:
        with suppress(subprocess.TimeoutExpired):
            process.wait(max(0.0, deadline - time.monotonic()))
            continue
        _signal(process, signal.SIGKILL)
        process.wait()


def _signal(process: subprocess.Popen[Any], number: int) -> None:
    """To the process and whatever it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)

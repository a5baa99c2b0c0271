"""Several processes as one: their output line by line under their names, and an end of one is the end of all."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from types import FrameType
from typing import Optional, TextIO

STOP_SECONDS = 5.0
"""How long the others may take to stop before they are killed."""

LOOK = 0.2
"""Seconds between two looks for a signal."""


class Processes:
    """Starts processes, each in a session of its own so that Ctrl-C reaches them through here, and waits for them."""

    def __init__(self, out: Optional[TextIO] = None) -> None:
        self._out = out or sys.stdout
        self._writing = threading.Lock()
        self._running: dict[str, subprocess.Popen[str]] = {}
        self._readers: list[threading.Thread] = []
        self._ended: queue.Queue[int] = queue.Queue()
        self._signal: Optional[int] = None

    def start(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Starts one; what it prints is shown from now on."""
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
        """Returns once all have ended: after a signal 128 and its number, otherwise the code of the first that ended.

        To be called from the main thread, which is where signals arrive.
        """
        previous = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            code = self._first_end()
            self.stop()
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
        return code

    def stop(self) -> None:
        """Asks all that still run to stop, kills those that do not, and returns when the last has ended."""
        for process in self._running.values():
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in self._running.values():
            try:
                process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for reader in self._readers:
            reader.join(LOOK)

    def say(self, name: str, line: str) -> None:
        """Shows one line."""
        with self._writing:
            self._out.write(f"{time.strftime('%H:%M:%S')} {name:8} | {line}\n")
            self._out.flush()

    def _first_end(self) -> int:
        while self._signal is None:
            try:
                return self._ended.get(timeout=LOOK)
            except queue.Empty:
                continue
        return 128 + self._signal

    def _stop(self, number: int, frame: Optional[FrameType]) -> None:
        self._signal = number

    def _read(self, name: str, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None, "a pipe was asked for"
        for line in process.stdout:
            self.say(name, line.rstrip("\n"))
        code = process.wait()
        self.say(name, f"ended with code {code}")
        self._ended.put(code if code >= 0 else 128 - code)

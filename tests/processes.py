"""Processes of Rapport's that a test starts: with ports and settings of their own, and ended with the test."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.conftest import ROOT

STARTS_WITHIN = 120
"""Seconds."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(**settings: Any) -> dict[str, str]:
    """The environment with these of Rapport's settings and no others: `port=8000` is `RAPPORT_PORT=8000`."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")}
    return {**plain, **{f"RAPPORT_{name.upper()}": str(value) for name, value in settings.items()}}


@contextmanager
def started(
    module: str, log: Path, given: Mapping[str, str], up: Callable[[], bool]
) -> Iterator[subprocess.Popen[Any]]:
    """`python -m module` from when it is up until it is no longer needed; one that ends before shows its log."""
    with log.open("wb") as written:
        process = subprocess.Popen(
            [sys.executable, "-m", module], cwd=ROOT, env=dict(given), stdout=written, stderr=written
        )
    try:
        end = time.monotonic() + STARTS_WITHIN
        while not up():
            alive = process.poll() is None and time.monotonic() < end
            assert alive, f"{module} did not start; its log ends with: {log.read_text(errors='replace')[-2000:]}"
            time.sleep(0.1)
        yield process
    finally:
        process.terminate()
        process.wait(30)


def answers(url: str) -> bool:
    """Whether an address answers with 200."""
    try:
        return httpx.get(url, timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def signal_this_process(number: int) -> None:
    """Sends a signal to this process, as soon as something here handles it: otherwise it would end the tests."""
    end = time.monotonic() + 10
    while signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
        assert time.monotonic() < end, f"nothing handles signal {number}"
        time.sleep(0.01)
    os.kill(os.getpid(), number)

"""Several real processes as one."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
import time

import pytest

from bot.cli.processes import Processes


def python(code: str) -> list[str]:
    return [sys.executable, "-u", "-c", code]


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


def test_each_line_is_shown_under_its_process_name(out: io.StringIO) -> None:
    running = Processes(out)
    running.start("one", python("print('hello')"), os.environ)
    running.wait()
    assert "one      | hello\n" in out.getvalue()


def test_the_end_of_one_is_the_end_of_all_and_its_code_counts(out: io.StringIO) -> None:
    running = Processes(out)
    started = time.monotonic()
    running.start("patient", python("import time; time.sleep(60)"), os.environ)
    running.start("failing", python("raise SystemExit(3)"), os.environ)
    assert running.wait() == 3
    assert time.monotonic() - started < 30


def test_a_signal_stops_all(out: io.StringIO) -> None:
    running = Processes(out)
    running.start("patient", python("import time; time.sleep(60)"), os.environ)
    threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGTERM)).start()
    assert running.wait() == 128 + signal.SIGTERM
    assert "patient  | ended with code" in out.getvalue()


def test_one_that_does_not_stop_is_killed(out: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.cli.processes.STOP_SECONDS", 0.5)
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up'); time.sleep(60)"
    running = Processes(out)
    running.start("deaf", python(deaf), os.environ)
    while "up" not in out.getvalue():
        time.sleep(0.05)
    running.stop()
    assert "deaf     | ended with code -9" in out.getvalue()


def test_signals_are_handled_as_before_once_it_is_over(out: io.StringIO) -> None:
    before = signal.getsignal(signal.SIGINT)
    running = Processes(out)
    running.start("short", python("pass"), os.environ)
    running.wait()
    assert signal.getsignal(signal.SIGINT) is before


def test_the_processes_see_the_environment_they_are_given(out: io.StringIO) -> None:
    running = Processes(out)
    running.start("one", python("import os; print(os.environ['WORD'])"), {**os.environ, "WORD": "given"})
    running.wait()
    assert "one      | given\n" in out.getvalue()

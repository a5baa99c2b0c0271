"""Several real processes as one."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator

import psutil
import pytest

from bot.cli.processes import Processes


def python(code: str) -> list[str]:
    return [sys.executable, "-u", "-c", code]


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def running(out: io.StringIO) -> Iterator[Processes]:
    with Processes(out) as entered:
        yield entered


def test_each_line_is_shown_under_its_process_name(running: Processes, out: io.StringIO) -> None:
    running.start("one", python("print('hello')"), os.environ)
    running.wait()
    assert "one      | hello\n" in out.getvalue()


def test_the_end_of_one_is_the_end_of_all_and_its_code_counts(running: Processes, out: io.StringIO) -> None:
    started = time.monotonic()
    running.start("patient", python("import time; time.sleep(60)"), os.environ)
    running.start("failing", python("raise SystemExit(3)"), os.environ)
    assert running.wait() == 3
    assert time.monotonic() - started < 30


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_all_and_is_no_fault(running: Processes, out: io.StringIO, number: int) -> None:
    running.start("patient", python("import time; time.sleep(60)"), os.environ)
    threading.Timer(0.2, os.kill, (os.getpid(), number)).start()
    assert running.wait() == 0
    assert "patient  | ended with code" in out.getvalue()


def test_what_a_process_started_is_stopped_with_it(running: Processes, out: io.StringIO) -> None:
    child = "import time; print('up', flush=True); time.sleep(60)"
    others = set(psutil.Process().children(recursive=True))  # workers of an earlier test's training, perhaps
    running.start(
        "parent", python(f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"), os.environ
    )
    while "up" not in out.getvalue():
        time.sleep(0.05)
    below = [process for process in psutil.Process().children(recursive=True) if process not in others]
    running.stop()
    assert len(below) == 2
    assert psutil.wait_procs(below, timeout=10)[1] == []


def test_a_signal_ends_what_is_run_before_the_others_start(running: Processes) -> None:
    threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGTERM)).start()
    started = time.monotonic()
    assert running.run(python("import time; time.sleep(60)"), os.environ) == 0
    assert time.monotonic() - started < 30
    running.start("late", python("pass"), os.environ)
    assert running.wait() == 0
    assert running.names == frozenset()


def test_the_code_of_what_is_run_counts(running: Processes) -> None:
    assert running.run(python("raise SystemExit(3)"), os.environ) == 3


def test_one_that_ends_by_itself_is_a_fault(running: Processes) -> None:
    running.start("short", python("pass"), os.environ)
    assert running.wait() == 1


def test_one_that_does_not_stop_is_killed(
    running: Processes, out: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.cli.processes.STOP_SECONDS", 0.5)
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up'); time.sleep(60)"
    running.start("deaf", python(deaf), os.environ)
    while "up" not in out.getvalue():
        time.sleep(0.05)
    running.stop()
    assert "deaf     | ended with code -9" in out.getvalue()


def test_signals_are_handled_as_before_once_it_is_over(out: io.StringIO) -> None:
    before = signal.getsignal(signal.SIGINT)
    with Processes(out) as running:
        assert signal.getsignal(signal.SIGINT) is not before
        running.start("short", python("pass"), os.environ)
        running.wait()
    assert signal.getsignal(signal.SIGINT) is before


def test_the_processes_see_the_environment_they_are_given(running: Processes, out: io.StringIO) -> None:
    running.start("one", python("import os; print(os.environ['WORD'])"), {**os.environ, "WORD": "given"})
    running.wait()
    assert "one      | given\n" in out.getvalue()

"""Memory, processor time and the end of real processes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
import pytest

from bench import process_tree

PATIENCE = 0.5
"""Seconds that a process has to end; the one below does not know that it should."""

HELD = 40_000_000
"""Bytes that each of the processes holds."""

CHILD = f"held = bytearray(b'x' * {HELD}); print('up', flush=True); import time; time.sleep(60)"
PARENT = (
    f"import subprocess, sys; held = bytearray(b'x' * {HELD}); "
    f"child = subprocess.Popen([sys.executable, '-c', {CHILD!r}], stdout=subprocess.PIPE); "
    "child.stdout.readline(); print('up', flush=True); child.wait()"
)


@pytest.fixture
def parent() -> Iterator[subprocess.Popen[str]]:
    """A process with one below it."""
    process = subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    yield process
    process_tree.stop(process.pid, PATIENCE)
    process.wait()


def test_it_counts_the_memory_of_all_processes(parent: subprocess.Popen[str]) -> None:
    one = process_tree.memory(process_tree.tree(parent.pid)[1].pid)
    both = process_tree.memory(parent.pid)
    assert one >= HELD / 1e6
    assert both - one >= HELD / 1e6


def test_the_processes_add_up_to_the_whole(parent: subprocess.Popen[str]) -> None:
    single = process_tree.memory_by_process(parent.pid)
    assert len(single) == 2
    assert sum(single.values()) == pytest.approx(process_tree.memory(parent.pid), rel=0.05)


def test_stopping_leaves_nothing_behind(parent: subprocess.Popen[str]) -> None:
    processes = process_tree.tree(parent.pid)
    process_tree.stop(parent.pid, PATIENCE)
    parent.wait()
    assert [each for each in processes if each.is_running() and each.status() != psutil.STATUS_ZOMBIE] == []


def test_what_has_ended_has_no_memory() -> None:
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    process.wait()
    assert process_tree.memory(process.pid) == 0


def test_it_counts_the_processor_time_that_was_used() -> None:
    busy = "sum(i * i for i in range(3_000_000)); print('up', flush=True); import time; time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", busy], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    used = process_tree.processor_seconds(process.pid)
    time.sleep(0.3)  # asleep, it uses none
    later = process_tree.processor_seconds(process.pid)
    process_tree.stop(process.pid, PATIENCE)
    process.wait()
    assert used > 0.05
    assert later - used < 0.1

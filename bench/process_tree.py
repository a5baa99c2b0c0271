"""The processes that a command started, all the way down: their memory, and their end."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from contextlib import suppress

import psutil

MB = 1_000_000
STOP_SECONDS = 30.0


def tree(root: int) -> list[psutil.Process]:
    """The process and everything below it; what has ended meanwhile is left out."""
    try:
        process = psutil.Process(root)
        return [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def memory(root: int) -> float:
    """Megabytes of all processes together: each one's own, and its share of what it shares with others (PSS)."""
    return sum(_pss(process) for process in tree(root)) / MB


def memory_by_process(root: int) -> dict[str, float]:
    """Megabytes by process, under the end of its command line."""
    found: dict[str, float] = {}
    for process in tree(root):
        try:
            name = " ".join(process.cmdline()[1:])[-40:]
        except psutil.NoSuchProcess:
            continue
        found[f"{name} ({process.pid})"] = _pss(process) / MB
    return found


def processor_seconds(root: int) -> float:
    """Processor time that the processes have used so far.

    Unlike with a duration, other work on the machine hardly adds to it.
    """
    total = 0.0
    for process in tree(root):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system
    return total


def stop(root: int, patience: float = STOP_SECONDS) -> None:
    """Asks a command to end, and ends whatever is left of its processes after `patience` seconds.

    By SIGTERM: SIGINT is ignored by whatever a shell started in the background.
    """
    processes = tree(root)
    if not processes:
        return
    _signal(processes[:1], signal.SIGTERM)
    _, left = psutil.wait_procs(processes, timeout=patience)
    _signal(left, signal.SIGKILL)
    psutil.wait_procs(left, timeout=STOP_SECONDS)


def _pss(process: psutil.Process) -> int:
    try:
        return int(process.memory_full_info().pss)
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return 0


def _signal(processes: Sequence[psutil.Process], number: int) -> None:
    for process in processes:
        try:
            process.send_signal(number)
        except psutil.NoSuchProcess:
            continue

"""Jobs that are really done, each in a process of its own: to their end, cancelled, killed, and given back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from bot.bootstrap import Parts, now
from bot.crm import jobs
from bot.crm.session import Database
from bot.crm.tables import Job
from bot.errors import RapportError
from bot.settings import load_settings
from tests.conftest import ROOT
from tests.processes import environment
from training.jobs import room, work
from training.jobs.kinds import KINDS, Kind
from training.jobs.runner import Runner
from training.jobs.telling import Tell

CHILD = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
"""Starts a process of its own, as work may do, which has to go with it."""


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database."""
    path = tmp_path / "rapport.db"
    path.write_bytes(sqlite_template.read_bytes())
    made = Database(f"sqlite:///{path}")
    yield made
    made.close()


def ask(database: Database, kind: str = "train", **arguments: object) -> str:
    with database.write() as session:
        return str(jobs.add(session, kind, arguments, "officer:tara", now()).id)


def look(database: Database, job_id: str) -> Job:
    with database.read() as session:
        return jobs.find(session, job_id)


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)


@contextmanager
def running(database: Database, script: str) -> Iterator[Runner]:
    """A runner whose work is a script of Python."""

    def command(job_id: str) -> Sequence[str]:
        return [sys.executable, "-c", script, job_id]

    runner = Runner(database, "here", now, command)
    thread = threading.Thread(target=runner.run)
    thread.start()
    try:
        yield runner
    finally:
        runner.stop.set()
        thread.join(20)
        assert not thread.is_alive()


def children() -> list[psutil.Process]:
    return [each for each in psutil.Process().children(recursive=True) if "time.sleep(60)" in _command(each)]


def _command(process: psutil.Process) -> str:
    """Nothing for one that has ended meanwhile."""
    with suppress(psutil.NoSuchProcess):
        return " ".join(process.cmdline())
    return ""


def test_a_wish_to_cancel_ends_the_work_and_what_it_started(sqlite: Database) -> None:
    job_id = ask(sqlite)
    with running(sqlite, f"{CHILD}time.sleep(60)"):
        until(lambda: len(children()) == 2)
        with sqlite.write() as session:
            jobs.want_cancel(session, job_id, "officer:tom", now())
        until(lambda: look(sqlite, job_id).state == jobs.CANCELLED)
        assert children() == []


def test_when_the_runner_is_stopped_the_work_ends_and_the_job_waits_again(sqlite: Database) -> None:
    job_id = ask(sqlite)
    with running(sqlite, f"{CHILD}time.sleep(60)"):
        until(lambda: len(children()) == 2)
    assert children() == []
    assert look(sqlite, job_id).state == jobs.WAITING
    with sqlite.read() as session:
        assert "begins anew" in jobs.lines(session, job_id)[-1].line


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "the memory may have run out"),
        ("raise SystemExit(3)", "code 3 and said nothing"),
    ],
)
def test_work_that_dies_is_said_to_have_failed_and_the_next_is_taken(sqlite: Database, script: str, words: str) -> None:
    first, second = ask(sqlite), ask(sqlite, "compare")
    with running(sqlite, script):
        until(lambda: look(sqlite, second).state == jobs.FAILED)
    assert words in look(sqlite, first).error


def test_work_ends_when_what_started_it_is_gone() -> None:
    script = "import time; from training.jobs.work import end_with_parent as e; e(); print(flush=True); time.sleep(60)"
    given = {**environment(), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=given, start_new_session=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    process.stdin.close()
    assert process.wait(10) == -signal.SIGKILL


def test_the_process_does_what_is_asked_for_until_it_is_stopped(sqlite: Database, tmp_path: Path) -> None:
    job_id = ask(sqlite, "train", **{"from": "the moon"})
    given = {**environment(var=tmp_path, workshop_memory=1), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "training.jobs"], cwd=ROOT, env=given, stdout=subprocess.PIPE, text=True
    )
    try:
        until(lambda: look(sqlite, job_id).state == jobs.FAILED, 60)
    finally:
        process.terminate()
        said, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    job = look(sqlite, job_id)
    assert job.error == "A model is trained from the workshop or from the project."
    assert str(process.pid) in job.runner
    assert [line.split(" ")[0] for line in said.splitlines()] == ["train:", "train:"]


# What the work itself does, in this process


class Refused(RapportError):
    """Work that cannot be done."""


def counts(arguments: dict[str, int], parts: Parts, tell: Tell) -> dict[str, int]:
    tell.step("Counting")
    tell.share(0.5)
    tell.line("half of it")
    return {"counted": arguments["to"]}


def refuses(arguments: dict[str, int], parts: Parts, tell: Tell) -> dict[str, int]:
    raise Refused("There is nothing to count.")


def breaks(arguments: dict[str, int], parts: Parts, tell: Tell) -> dict[str, int]:
    return {"counted": {}["what a borrower wrote"]}


def done(sqlite: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, memory: int = 1) -> Job:
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    job_id = ask(sqlite, "count", to=7)
    with sqlite.write() as session:
        jobs.claim(session, "here", now())
    kinds = {"count": Kind(f"{__name__}:{name}", memory, "Count")}
    assert work.do(Parts(load_settings(None)), job_id, kinds) == (0 if name == "counts" and memory == 1 else 1)
    return look(sqlite, job_id)


def test_what_work_returns_is_the_result(sqlite: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    job = done(sqlite, monkeypatch, tmp_path, "counts")
    assert (job.state, job.result, job.step, job.share) == (jobs.DONE, {"counted": 7}, "Counting", 1.0)
    with sqlite.read() as session:
        assert [line.line for line in jobs.lines(session, job.id)] == ["Counting", "half of it"]


@pytest.mark.parametrize(
    ("name", "memory", "words"),
    [
        ("refuses", 1, "There is nothing to count."),
        ("breaks", 1, "A fault in the program (KeyError)"),
        ("counts", 10**9, "1,000,000,000 MB are needed"),
    ],
)
def test_a_failure_is_told_in_words_and_never_in_a_borrowers(
    sqlite: Database,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    name: str,
    memory: int,
    words: str,
) -> None:
    job = done(sqlite, monkeypatch, tmp_path, name, memory)
    assert (job.state, job.result) == (jobs.FAILED, None)
    assert words in job.error
    assert "borrower wrote" not in job.error + "".join(capfd.readouterr()[1].splitlines()[-1:])


def test_all_processors_but_one_are_for_work() -> None:
    assert room.left_over({0, 1, 2, 3}) == {1, 2, 3}
    assert room.left_over({5}) == {5}
    script = (
        "import os; from training.jobs.room import give_way; give_way(); "
        "print(os.nice(0), len(os.sched_getaffinity(0)))"
    )
    given = {**os.environ, "PYTHONPATH": str(ROOT)}
    said = subprocess.run([sys.executable, "-c", script], env=given, capture_output=True, text=True, check=True).stdout
    before = len(os.sched_getaffinity(0))
    assert said.split() == [str(os.nice(0) + room.NICENESS), str(max(before - 1, 1))]


def test_free_memory_is_the_kernels_estimate(tmp_path: Path) -> None:
    file = tmp_path / "meminfo"
    file.write_text("MemTotal:  9999 kB\nMemFree:  1024 kB\nMemAvailable:    3072000 kB\n")
    assert room.free_memory(file) == 3000
    room.check_memory(3000, file)
    with pytest.raises(room.NoRoom, match="Only 3,000 MB of memory are free, and 3,001 MB are needed"):
        room.check_memory(3001, file)
    room.check_memory(10**9, tmp_path / "no such file")


def test_every_kind_names_a_function_of_a_module_of_ours() -> None:
    assert set(KINDS) == {"train", "compare", "harvest", "check_stories", "rehearse"}
    for kind in KINDS.values():
        module, _, function = kind.run.partition(":")
        assert module.startswith("training.")
        assert function == "run"
        assert kind.memory > 0

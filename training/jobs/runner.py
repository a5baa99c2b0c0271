"""Takes jobs, has each done in a process of its own, and looks after that process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Optional

from bot.crm import jobs
from bot.crm.session import Database, DatabaseBusy
from bot.crm.tables import Job

LOOK = 1.0
"""Seconds between two looks for a job, and for a wish to cancel the one that is done."""

BEAT = 10.0
"""Seconds between two signs of life of a job."""

SWEEP = 60.0
"""Seconds between two looks for jobs whose runner died."""

STOP_SECONDS = 3.0
"""How long work may take to stop before it is killed."""

STOPPED = "Rapport was stopped; it begins anew once Rapport runs."


def work_command(job_id: str) -> Sequence[str]:
    """How a job is done in a process of its own."""
    return [sys.executable, "-m", "training.jobs.work", job_id]


class Runner:
    """Does jobs one after the other until `stop` is set. `name` says who it is, for people: host and process.

    It takes jobs of `only` these kinds, and of none of those in `but`.
    """

    def __init__(
        self,
        database: Database,
        name: str,
        clock: Callable[[], datetime],
        command: Callable[[str], Sequence[str]] = work_command,
        only: Optional[Collection[str]] = None,
        but: Collection[str] = (),
    ) -> None:
        self.stop = threading.Event()
        self._database, self._name, self._clock, self._command = database, name, clock, command
        self._only, self._but = only, but
        self._swept: Optional[float] = None

    def run(self) -> None:
        """Goes on until it is told to stop. A moment in which the database is busy is waited out."""
        while not self.stop.is_set():
            try:
                self._sweep()
                job = self._claim()
                if job is not None:
                    self._do(job)
                    continue
            except DatabaseBusy as error:
                sys.stderr.write(f"{error}\n")
            self.stop.wait(LOOK)

    def _sweep(self) -> None:
        if self._swept is not None and time.monotonic() - self._swept < SWEEP:
            return
        self._swept = time.monotonic()
        with self._database.write() as session:
            jobs.fail_abandoned(session, self._clock())
            jobs.forget_lines(session, self._clock())

    def _claim(self) -> Optional[Job]:
        with self._database.read() as session:  # a look holds nobody up who writes to SQLite
            if not jobs.is_waiting(session, self._only, self._but):
                return None
        with self._database.write() as session:
            return jobs.claim(session, self._name, self._clock(), self._only, self._but)

    def _do(self, job: Job) -> None:
        job_id, began = str(job.id), time.monotonic()
        print(f"{job.kind}: begun ({job_id})", flush=True)
        quiet = {**os.environ, "TQDM_DISABLE": "1"}  # Rasa draws bars for a terminal, thousands of lines in a log
        process = subprocess.Popen(  # noqa: S603
            self._command(job_id), stdin=subprocess.PIPE, env=quiet, start_new_session=True
        )
        try:
            state = self._watch(process, job_id)
        finally:
            _end(process)
        print(f"{job.kind}: {state} after {time.monotonic() - began:.0f} s ({job_id})", flush=True)

    def _watch(self, process: subprocess.Popen[bytes], job_id: str) -> str:
        """Waits for the end of the work, and brings it about where that is wished; returns the job's state."""
        beaten = time.monotonic()
        while not self.stop.is_set():
            with suppress(subprocess.TimeoutExpired):
                return self._ended(job_id, process.wait(LOOK))
            with suppress(DatabaseBusy):
                if self._look(job_id, beat=time.monotonic() - beaten >= BEAT):
                    _end(process)
                    return self._settled(job_id, jobs.CANCELLED, None)
                if time.monotonic() - beaten >= BEAT:
                    beaten = time.monotonic()
        _end(process)
        with self._database.write() as session:
            jobs.give_back(session, job_id, self._clock(), STOPPED)
            return str(jobs.find(session, job_id).state)

    def _look(self, job_id: str, beat: bool) -> bool:
        """Whether a job is to be stopped: somebody wishes it, or it has been given up as abandoned."""
        if beat:
            with self._database.write() as session:
                jobs.tell(session, job_id, self._clock())
        with self._database.read() as session:
            job = jobs.find(session, job_id)
            return job.cancel_at is not None or job.state != jobs.RUNNING

    def _ended(self, job_id: str, code: int) -> str:
        """The work has ended by itself: it has said how, or it died."""
        died = f"It was killed by signal {-code}; the memory may have run out." if code < 0 else None
        return self._settled(job_id, jobs.FAILED, died or f"It ended with code {code} and said nothing.")

    def _settled(self, job_id: str, state: str, error: Optional[str]) -> str:
        """The state of a job that has ended: what the work said, else this one."""
        while True:
            try:
                with self._database.write() as session:
                    jobs.end(session, job_id, state, self._clock(), error=error)
                    return str(jobs.find(session, job_id).state)
            except DatabaseBusy:
                if self.stop.wait(LOOK):  # it is seen by its silence later
                    return jobs.RUNNING


def _end(process: subprocess.Popen[bytes]) -> None:
    """Asks the work and what it started to stop; after a while kills all of it."""
    with suppress(ProcessLookupError):
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                process.wait(STOP_SECONDS)
        os.killpg(process.pid, signal.SIGKILL)  # also what outlived it
    process.wait()
    if process.stdin:
        process.stdin.close()

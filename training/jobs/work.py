"""Does one job that the workshop has taken: `python -m training.jobs.work <id>`, a process of its own.

It ends with the process that started it: it reads from that one's pipe, which is closed when that one dies.
"""

from __future__ import annotations

import os
import pkgutil
import signal
import sys
import threading
import traceback
from collections.abc import Mapping
from typing import Any, Optional

from bot.bootstrap import Parts
from bot.crm import jobs
from bot.errors import RapportError
from bot.settings import load_settings
from training.jobs.kinds import KINDS, Kind
from training.jobs.room import check_memory, give_way
from training.jobs.telling import TellDatabase


def do(parts: Parts, job_id: str, kinds: Mapping[str, Kind] = KINDS) -> int:
    """Does a job and ends it as done or failed. Returns 0 where it is done, else 1. Raises LookupError for none."""
    with parts.database.read() as session:
        job = jobs.find(session, job_id)
    result: Optional[Mapping[str, Any]] = None
    try:
        kind = kinds.get(str(job.kind))
        if kind is None:
            raise LookupError(f"There is no kind of job named {job.kind}.")
        check_memory(parts.settings.workshop_memory or kind.memory)
        run = pkgutil.resolve_name(kind.run)
        result = run(job.arguments, parts, TellDatabase(parts.database, job_id, parts.clock))
        error = None
    except Exception as fault:  # whatever it is, somebody waits to be told
        error = _told(fault)
    state = jobs.DONE if error is None else jobs.FAILED
    with parts.database.write() as session:
        jobs.end(session, job_id, state, parts.clock(), result, error)
    return 0 if error is None else 1


def _told(fault: Exception) -> str:
    """Why a job failed, for people. What a fault in the code says may be a borrower's words: only its place is told."""
    if isinstance(fault, (RapportError, LookupError)) and not isinstance(fault, (KeyError, IndexError)):
        return str(fault)
    sys.stderr.write("".join(traceback.format_tb(fault.__traceback__)) + f"{type(fault).__name__}\n")
    return f"A fault in the program ({type(fault).__name__}); the log of the workshop says where."


def end_with_parent() -> None:
    """Kills this process and what it started once the pipe that it reads from is closed."""

    def wait() -> None:
        sys.stdin.buffer.read()
        os.killpg(os.getpgrp(), signal.SIGKILL)

    threading.Thread(target=wait, daemon=True).start()


def main() -> int:
    """Does the job that is named; returns the exit code."""
    end_with_parent()
    give_way()
    try:
        return do(Parts(load_settings()), sys.argv[1])
    except (RapportError, LookupError) as error:
        sys.stderr.write(f"job: {error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())

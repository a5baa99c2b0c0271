"""How work says how far it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Optional, Protocol

from bot.crm import jobs
from bot.crm.session import Database, DatabaseBusy


class Tell(Protocol):
    """What a work function is given to say how far it is. No word of a borrower is told: everybody here reads it."""

    def step(self, text: str) -> None:
        """What is done now, in a few words."""

    def share(self, done: float) -> None:
        """How much of all of it is done, 0 to 1."""

    def line(self, text: str) -> None:
        """One line of the log."""


class TellDatabase:
    """Writes it to the job's row. A moment in which the database is busy costs the line and not the work."""

    def __init__(self, database: Database, job_id: str, clock: Callable[[], datetime]) -> None:
        self._database, self._job_id, self._clock = database, job_id, clock

    def step(self, text: str) -> None:
        """What is done now; it stands in the log as well."""
        self._tell(step=text, line=text)

    def share(self, done: float) -> None:
        """How much is done."""
        self._tell(share=done)

    def line(self, text: str) -> None:
        """One line of the log."""
        self._tell(line=text)

    def _tell(self, step: Optional[str] = None, share: Optional[float] = None, line: Optional[str] = None) -> None:
        with suppress(DatabaseBusy), self._database.write() as session:
            jobs.tell(session, self._job_id, self._clock(), step, share, line)

"""Carries what waits in a queue to those it is for: many at once, each noted when it has arrived or failed."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Generic, Optional, TypeVar

import anyio.to_thread

from bot.channels.delivery import Refused, RetryLater, Undeliverable
from bot.channels.logs import fault
from bot.crm.session import Database, DatabaseBusy

logger = logging.getLogger(__name__)
T = TypeVar("T")

AT_ONCE = 20
"""Things on their way at the same time."""

SECONDS = 40.0
"""How long a receiver may take for one: well within every queue's claim, so that nobody else takes it meanwhile."""

NOTE_AGAIN = (0.5, 1.0, 2.0)
"""Seconds to wait between two attempts to note what became of something."""


class Carrier(ABC, Generic[T]):
    """One queue's, in one worker. What is claimed is sent and then noted as sent, so it arrives at least once."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.database = database
        self.clock = clock
        self._under_way: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()

    @abstractmethod
    def claim(self, limit: int) -> Sequence[T]:
        """Takes what is due, at most so many. Raises `DatabaseBusy`."""

    @abstractmethod
    async def send(self, thing: T) -> Optional[str]:
        """Hands one over, within `SECONDS`; returns what was not as it should be all the same.

        Raises `RetryLater`, `Refused` or `Undeliverable`.
        """

    @abstractmethod
    def sent(self, thing: T, remark: Optional[str]) -> None:
        """Notes that it has arrived."""

    @abstractmethod
    def failed(self, thing: T, reason: str, again_at: Optional[datetime]) -> None:
        """Notes that it has not; without a next time it is given up."""

    def closed(self, thing: T, reason: str) -> None:
        """Notes that this receiver will never be reached again."""
        self.failed(thing, reason, None)

    @abstractmethod
    def wait(self, thing: T, asked: Optional[float]) -> Optional[timedelta]:
        """How long to wait after this failure, or None to give up; `asked` is what the receiver asked for, in s."""

    @abstractmethod
    def named(self, thing: T) -> str:
        """What it is, for a log line: ids only, no word of anybody's."""

    @abstractmethod
    def attempt(self, thing: T) -> int:
        """Which attempt this is; 1 is the first."""

    async def take_due(self) -> int:
        """Sets out with what is due, as far as there are hands; returns with how many. Raises `DatabaseBusy`."""
        self._changed.clear()
        hands = AT_ONCE - len(self._under_way)
        if hands <= 0:
            return 0
        things = await anyio.to_thread.run_sync(self.claim, hands)
        for thing in things:
            task = asyncio.create_task(self._deliver(thing))
            self._under_way.add(task)
            task.add_done_callback(self._back)
        return len(things)

    async def changed(self, seconds: float) -> None:
        """Waits until one has been handed over, whose successor may then be due, but not longer than this."""
        try:
            await asyncio.wait_for(self._changed.wait(), seconds)
        except asyncio.TimeoutError:
            return

    async def close(self, grace: float = 5.0) -> None:
        """Gives what is on its way some seconds; the claims of the rest run out, and another worker sends it."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=grace)

    def _back(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._changed.set()

    async def _deliver(self, thing: T) -> None:
        try:
            remark = await asyncio.wait_for(self.send(thing), SECONDS)
        except Undeliverable as failure:
            await self._note(partial(self.closed, thing, str(failure)))
            logger.warning("%s cannot be delivered: %s.", self.named(thing), failure)
        except Refused as failure:
            await self._note(partial(self.failed, thing, str(failure), None))
            logger.error("%s was refused: %s.", self.named(thing), failure)
        except RetryLater as failure:
            await self._again(thing, str(failure), failure.seconds)
        except asyncio.TimeoutError:
            await self._again(thing, "no answer", None)
        except Exception as error:  # a fault of ours must not stop the others
            await self._again(thing, fault(error), None)
        else:
            await self._note(partial(self.sent, thing, remark))

    async def _again(self, thing: T, reason: str, asked: Optional[float]) -> None:
        wait = self.wait(thing, asked)
        await self._note(partial(self.failed, thing, reason, self.clock() + wait if wait else None))
        if self.attempt(thing) == 1 or wait is None:
            what = "was given up" if wait is None else "is tried again later"
            logger.warning("%s %s: %s.", self.named(thing), what, reason)

    async def _note(self, work: Callable[[], None]) -> None:
        """Notes what became of something. Where that takes too long its claim runs out, and it is sent again."""
        for wait in NOTE_AGAIN:
            try:
                await anyio.to_thread.run_sync(work)
                return
            except DatabaseBusy:
                await asyncio.sleep(wait)
            except Exception as error:
                logger.error("What became of a delivery cannot be noted: %s.", fault(error))
                return
        logger.error("The database was too busy to note what became of a delivery; it will be sent again.")

"""Wakes whoever waits for a conversation to go on. One look at the database serves all who wait in this process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager

import anyio.to_thread

from bot.crm import conversations
from bot.crm.session import Database, DatabaseBusy

logger = logging.getLogger(__name__)

EVERY = 0.3
"""Seconds between two looks: other processes write to the conversations as well."""

AT_ONCE = 500
"""Conversations in one query; databases limit the number of parameters."""


class Wakeups:
    """Who waits for which conversation, and how far each of them had come at the last look."""

    def __init__(self, database: Database, every: float = EVERY) -> None:
        self._database = database
        self._every = every
        self._waiting: dict[asyncio.Event, str] = {}
        self._seqs: dict[str, int] = {}
        self.closing = False

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    @contextmanager
    def subscribe(self, conversation_id: str) -> Iterator[asyncio.Event]:
        """An event that is set whenever the conversation has gone on, and once soon after the beginning.

        Clear it before reading the conversation, not after: then nothing that comes in between is missed.
        """
        event = asyncio.Event()
        self._waiting[event] = conversation_id
        self._seqs.pop(conversation_id, None)
        try:
            yield event
        finally:
            del self._waiting[event]

    def wake(self, conversation_id: str) -> None:
        """Wakes all who wait for a conversation, because this process has just written to it."""
        self._wake({conversation_id})

    def close(self) -> None:
        """Wakes everybody for the last time: the process ends."""
        self.closing = True
        for event in self._waiting:
            event.set()

    async def run(self) -> None:
        """Looks at the database until it is cancelled."""
        while True:
            await asyncio.sleep(self._every)
            watched = sorted(set(self._waiting.values()))
            if not watched:
                continue
            try:
                self._compare(await anyio.to_thread.run_sync(self._look, watched))
            except DatabaseBusy:
                logger.warning("The database is busy; %d open chats are updated later.", len(watched))
                await asyncio.sleep(10 * self._every)

    def _look(self, watched: Sequence[str]) -> Mapping[str, int]:
        seqs: dict[str, int] = {}
        with self._database.read() as session:
            for start in range(0, len(watched), AT_ONCE):
                seqs.update(conversations.last_seqs(session, watched[start : start + AT_ONCE]))
        return seqs

    def _compare(self, seqs: Mapping[str, int]) -> None:
        self._wake({each for each, seq in seqs.items() if self._seqs.get(each) != seq})
        self._seqs = dict(seqs)

    def _wake(self, moved: Set[str]) -> None:
        for event, conversation_id in self._waiting.items():
            if conversation_id in moved:
                event.set()


async def woken(event: asyncio.Event, seconds: float) -> bool:
    """Waits until an event is set, at most so many seconds; whether it was."""
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except asyncio.TimeoutError:
        return False
    return True

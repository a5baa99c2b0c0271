"""Telling open pages that something has changed. One poller for the process, however many pages are open."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Optional

import anyio.to_thread

from bot.crm import changes
from bot.crm.session import Database, DatabaseBusy

logger = logging.getLogger(__name__)

INBOX = "inbox"
"""The topic of the list of cases; every other topic is a conversation's id."""

EVERY = 0.5
"""Seconds between two looks at the database, which other processes write to as well."""


class Pulse:
    """Looks whether what is being watched has changed, while anything is watched."""

    def __init__(self, database: Database, clock: Callable[[], datetime], every: float = EVERY) -> None:
        self._database = database
        self._clock = clock
        self._every = every
        self._watchers: dict[asyncio.Event, str] = {}
        self._stamps: dict[str, Hashable] = {}
        self._at_once: Optional[asyncio.Event] = None
        self._poller: Optional[asyncio.Task[None]] = None

    @contextmanager
    def watch(self, topic: str) -> Iterator[asyncio.Event]:
        """An event that is set whenever the topic has changed, and once at first if nobody watched it before."""
        changed = asyncio.Event()
        self._watchers[changed] = topic
        if self._poller is None or self._poller.done():
            self._at_once = asyncio.Event()
            self._poller = asyncio.create_task(self._poll())
        try:
            yield changed
        finally:
            del self._watchers[changed]

    def nudge(self) -> None:
        """Looks at once, because this process has just written."""
        if self._at_once:
            self._at_once.set()

    async def _poll(self) -> None:
        assert self._at_once, "made together with this task"
        while self._watchers:
            self._at_once.clear()
            topics = frozenset(self._watchers.values())
            try:
                stamps = await anyio.to_thread.run_sync(self._look, topics)
            except DatabaseBusy:
                logger.warning("The database is busy; open desk pages are updated later.")
            else:
                self._wake(stamps)
            try:
                await asyncio.wait_for(self._at_once.wait(), self._every)
            except asyncio.TimeoutError:
                continue

    def _look(self, topics: frozenset[str]) -> Mapping[str, Hashable]:
        now, talks = self._clock(), topics - {INBOX}
        with self._database.read() as session:
            stamps = dict(changes.conversations(session, talks, now)) if talks else {}
            if INBOX in topics:
                stamps[INBOX] = changes.inbox(session, now)
            return stamps

    def _wake(self, stamps: Mapping[str, Hashable]) -> None:
        for changed, topic in self._watchers.items():
            if topic in stamps and self._stamps.get(topic) != stamps[topic]:
                changed.set()
        self._stamps = dict(stamps)

"""Work that belongs to chats: one chat's in its order, different chats' at once."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from bot.channels.logs import fault

logger = logging.getLogger(__name__)
Job = Callable[[], Awaitable[object]]

PER_CHAT = 100
"""Jobs that wait for one chat at most."""

AT_ONCE = 32
"""Chats that are worked for at once; the others wait."""


class ChatQueues:
    """The jobs of all chats in one process. Belongs to one event loop."""

    def __init__(self, per_chat: int = PER_CHAT, at_once: int = AT_ONCE) -> None:
        self._per_chat = per_chat
        self._waiting: dict[str, deque[Job]] = {}
        self._working: dict[str, asyncio.Task[None]] = {}
        self._places = asyncio.Semaphore(at_once)

    def put(self, chat: str, job: Job) -> bool:
        """Adds a job behind the chat's others; False if too many wait already, and then it is not done."""
        waiting = self._waiting.setdefault(chat, deque())
        if len(waiting) >= self._per_chat:
            return False
        waiting.append(job)
        if chat not in self._working:
            self._working[chat] = asyncio.create_task(self._work(chat))
        return True

    async def close(self, grace: float) -> None:
        """Gives the jobs some seconds to end, then drops what is left."""
        working = list(self._working.values())
        if not working:
            return
        _, late = await asyncio.wait(working, timeout=grace)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _work(self, chat: str) -> None:
        waiting = self._waiting[chat]
        try:
            while waiting:
                async with self._places:
                    await self._do(waiting.popleft())
        finally:
            del self._working[chat], self._waiting[chat]

    async def _do(self, job: Job) -> None:
        try:
            await job()
        except Exception as error:  # one job's failure must not keep the chat's next one from being done
            logger.error("A message was stored and not answered now: %s", fault(error))

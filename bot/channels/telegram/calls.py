"""Calls to Telegram that are made beside the rest: none of them is worth waiting for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from telegram.error import TelegramError

from bot.channels.logs import fault

logger = logging.getLogger(__name__)


class Calls:
    """One for a process and an event loop."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def make(self, call: Coroutine[Any, Any, Any]) -> None:
        """Begins a call; a failure is logged, and it is not made again."""
        task = asyncio.create_task(self._quietly(call))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def close(self, grace: float) -> None:
        """Gives calls on their way some seconds."""
        if self._running:
            await asyncio.wait(self._running, timeout=grace)

    async def _quietly(self, call: Coroutine[Any, Any, Any]) -> None:
        try:
            await call
        except TelegramError as error:
            logger.info("Telegram did not take a call: %s", fault(error))

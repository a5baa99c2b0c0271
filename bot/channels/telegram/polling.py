"""Fetches updates from Telegram, which keeps those that are not confirmed; an update is confirmed once it is stored."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Optional, Protocol

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.logs import fault
from bot.channels.stopping import pause, unless_stopped
from bot.channels.telegram.api import POLL_SECONDS, TelegramBot
from bot.channels.telegram.outbound import asked_seconds
from bot.crm.session import DatabaseBusy

logger = logging.getLogger(__name__)

WAITS = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds to wait after the first failure in a row, the second, and so on."""

TRIES = 3
"""How often an update is tried that the code itself fails at. While the database is busy it is tried for ever."""


class Taker(Protocol):
    """Who takes what was fetched."""

    async def take(self, data: Mapping[str, Any]) -> None:
        """Takes one update; when this returns it may be confirmed. Raises `DatabaseBusy`."""


class Polling:
    """The polling of one bot. Only one process at a time can poll with a token."""

    def __init__(self, bot: TelegramBot, reception: Taker, stop: asyncio.Event, seconds: int = POLL_SECONDS) -> None:
        self._bot = bot
        self._reception = reception
        self._stop = stop
        self._seconds = seconds
        self._offset: Optional[int] = None
        self._failures = 0

    async def run(self) -> None:
        """Takes updates until the stop. Raises `InvalidToken` when Telegram does not know the token."""
        while not self._stop.is_set():
            for update in await self._fetch():
                if not await self._take(update):
                    break
                self._offset = int(update["update_id"]) + 1
        await self._confirm()

    async def _fetch(self) -> list[Mapping[str, Any]]:
        try:
            updates = await unless_stopped(self._bot.raw_updates(self._offset, self._seconds), self._stop)
        except InvalidToken:
            raise
        except TelegramError as error:
            await self._wait_after(error)
            return []
        if self._failures and updates is not None:
            logger.info("Telegram answers again.")
            self._failures = 0
        return updates or []

    async def _wait_after(self, error: TelegramError) -> None:
        """One line when it begins; then it is tried in silence."""
        if not self._failures:
            logger.warning("Updates cannot be fetched now, trying again: %s", _plainly(error))
        wait = WAITS[min(self._failures, len(WAITS) - 1)]
        self._failures += 1
        await pause(self._stop, max(wait, asked_seconds(error) if isinstance(error, RetryAfter) else 0))

    async def _take(self, update: Mapping[str, Any]) -> bool:
        """Whether the update may be confirmed."""
        busy = broken = 0
        while not self._stop.is_set():
            try:
                await self._reception.take(update)
                return True
            except DatabaseBusy:
                if not busy:
                    logger.warning("The database is busy; updates wait until it is not.")
                await pause(self._stop, WAITS[min(busy, len(WAITS) - 1)])
                busy += 1
            except Exception as error:  # a fault of ours in one update must not keep everybody from being heard
                logger.error("Update %s failed: %s", update.get("update_id"), fault(error))
                broken += 1
                if broken == TRIES:
                    return True
        return False

    async def _confirm(self) -> None:
        """Tells Telegram how far we have come. Where this fails the last updates come again, and are known."""
        if self._offset is None:
            return
        try:
            await asyncio.wait_for(self._bot.raw_updates(self._offset, 0), 2.0)
        except (TelegramError, asyncio.TimeoutError) as error:
            logger.info("The last updates were not confirmed: %s", type(error).__name__)


def _plainly(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "another process polls with this token (or a webhook is set); stop it, one is enough."
    return f"{type(error).__name__}."

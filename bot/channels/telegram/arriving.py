"""A bot logs in, and says how its updates shall come."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.channels.stopping import pause
from bot.channels.telegram.api import TelegramBot
from bot.channels.telegram.polling import WAITS

logger = logging.getLogger(__name__)


async def log_in(bot: TelegramBot, arrange: Callable[[], Awaitable[object]], stop: asyncio.Event) -> bool:
    """Logs in and arranges how updates come; tries until there is a network. False if the stop came first.

    Raises `InvalidToken`, and `BadRequest` for what Telegram will never take.
    """
    failures = 0
    while not stop.is_set():
        try:
            await bot.initialize()
            await arrange()
            return True
        except (InvalidToken, BadRequest):
            raise
        except TelegramError as error:
            if not failures:
                logger.warning("Telegram cannot be reached, trying again: %s.", type(error).__name__)
            await pause(stop, WAITS[min(failures, len(WAITS) - 1)])
            failures += 1
    return False

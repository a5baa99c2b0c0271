"""Doing something again and again in the worker, whatever goes wrong meanwhile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Optional

from bot.channels.logs import fault
from bot.channels.stopping import pause
from bot.crm.session import DatabaseBusy

logger = logging.getLogger(__name__)

WAITS = (0.5, 1.0, 2.0, 5.0)
"""Seconds to wait after the first failure in a row, the second, and so on."""


async def keep_at(
    once: Callable[[], Awaitable[None]], stop: asyncio.Event, done: Optional[asyncio.Event] = None
) -> None:
    """Does something again and again until the stop, or until it is done; a failure is logged when it begins, and never
    ends it.
    """
    failures = 0
    while not (stop.is_set() or (done and done.is_set())):
        try:
            await once()
        except Exception as error:
            if not failures:
                known = isinstance(error, DatabaseBusy)
                logger.error("%s Trying again.", error if known else f"The worker failed: {fault(error)}.")
            await pause(stop, WAITS[min(failures, len(WAITS) - 1)])
            failures += 1
        else:
            failures = 0

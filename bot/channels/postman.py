"""Hands the outbox's messages to their chat apps: in each conversation's order, many conversations at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Optional, TypeVar

import anyio.to_thread

from bot.channels.delivery import Refused, RetryLater, Sender, Undeliverable
from bot.channels.logs import fault
from bot.conversations.retrying import next_try
from bot.crm import conversations, outbox
from bot.crm.outbox import Letter
from bot.crm.session import Database, DatabaseBusy

logger = logging.getLogger(__name__)
T = TypeVar("T")

AT_ONCE = 20
"""Messages on their way at the same time."""

SECONDS = 40.0
"""How long a chat app may take for one message: well within `outbox.CLAIM`, so that nobody else takes it meanwhile."""

NOTE_AGAIN = (0.5, 1.0, 2.0)
"""Seconds to wait between two attempts to note what became of a message."""


class Postman:
    """One for a worker. A message is claimed, sent and then noted as sent, so it arrives at least once."""

    def __init__(self, database: Database, senders: Mapping[str, Sender], clock: Callable[[], datetime]) -> None:
        self._database = database
        self._senders = senders
        self._clock = clock
        self._under_way: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()

    async def take_due(self) -> int:
        """Sets out with what is due, as far as there are hands; returns with how many. Raises `DatabaseBusy`."""
        self._changed.clear()
        hands = AT_ONCE - len(self._under_way)
        if hands <= 0 or not self._senders:
            return 0
        letters = await anyio.to_thread.run_sync(self._claim, hands)
        for letter in letters:
            task = asyncio.create_task(self._deliver(letter))
            self._under_way.add(task)
            task.add_done_callback(self._back)
        return len(letters)

    async def changed(self, seconds: float) -> None:
        """Waits until a message has been handed over, whose successor may then be due, but not longer than this."""
        try:
            await asyncio.wait_for(self._changed.wait(), seconds)
        except asyncio.TimeoutError:
            return

    async def close(self, grace: float = 5.0) -> None:
        """Gives messages on their way some seconds; the claims of the rest run out, and another worker sends them."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=grace)

    def _back(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._changed.set()

    async def _deliver(self, letter: Letter) -> None:
        try:
            await asyncio.wait_for(self._senders[letter.channel].send(letter), SECONDS)
        except Undeliverable as failure:
            await self._note(partial(self._close, letter, str(failure)))
            logger.warning("Conversation %s cannot be reached any more: %s.", letter.conversation_id, failure)
        except Refused as failure:
            await self._note(partial(self._fail, letter, str(failure), None))
            logger.error("A message of conversation %s was refused: %s.", letter.conversation_id, failure)
        except RetryLater as failure:
            await self._again(letter, str(failure), failure.seconds)
        except asyncio.TimeoutError:
            await self._again(letter, "no answer", None)
        except Exception as error:  # a fault of ours must not stop the other conversations
            await self._again(letter, fault(error), None)
        else:
            await self._note(partial(self._sent, letter))

    async def _again(self, letter: Letter, reason: str, seconds: Optional[float]) -> None:
        wait = next_try(letter.attempts, seconds)
        await self._note(partial(self._fail, letter, reason, self._clock() + wait if wait else None))
        if letter.attempts == 1 or wait is None:
            what = "was given up" if wait is None else "is tried again later"
            logger.warning("A message of conversation %s %s: %s.", letter.conversation_id, what, reason)

    async def _note(self, work: Callable[[], None]) -> None:
        """Notes what became of a message. Where that takes too long its claim runs out, and it is sent again."""
        for wait in NOTE_AGAIN:
            try:
                await anyio.to_thread.run_sync(work)
                return
            except DatabaseBusy:
                await asyncio.sleep(wait)
            except Exception as error:
                logger.error("What became of a message cannot be noted: %s.", fault(error))
                return
        logger.error("The database was too busy to note what became of a message; it will be sent again.")

    def _claim(self, limit: int) -> Sequence[Letter]:
        with self._database.write() as session:
            return outbox.claim(session, self._clock(), limit, frozenset(self._senders))

    def _sent(self, letter: Letter) -> None:
        with self._database.write() as session:
            outbox.sent(session, letter.id, self._clock())

    def _fail(self, letter: Letter, reason: str, again_at: Optional[datetime]) -> None:
        with self._database.write() as session:
            outbox.failed(session, letter.id, reason, again_at)

    def _close(self, letter: Letter, reason: str) -> None:
        with self._database.write() as session:
            outbox.failed(session, letter.id, reason, None)
            conversations.lock(session, letter.conversation_id).closed_reason = reason

"""Fetches the files that chat apps have announced, beside everything else: no message waits for one.

A file is claimed, fetched, checked, and kept in one transaction. Where that fails it is tried again, for a day; then it
is lost, and the borrower hears that it could not be read.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Optional, Protocol, TypeVar

import anyio.to_thread

from bot.channels.delivery import Refused, RetryLater
from bot.channels.logs import fault
from bot.conversations import attaching
from bot.conversations.file_check import FileCheck
from bot.conversations.files import CheckedFile
from bot.conversations.retrying import next_try
from bot.conversations.saying import say
from bot.crm import attachments, conversations
from bot.crm.attachments import Errand
from bot.crm.session import Database
from bot.errors import BadInput
from bot.replies.notices import Notices

logger = logging.getLogger(__name__)
T = TypeVar("T")

AT_ONCE = 4
"""Files on their way at the same time; each is in memory meanwhile."""

SECONDS = 60.0
"""How long a chat app may take for one file: well within `attachments.CLAIM`."""


class Source(Protocol):
    """Fetches files from one chat app."""

    async def fetch(self, source: str) -> bytes:
        """A file's bytes. Raises `RetryLater`; `Refused` where it can never be had; `BadInput` for one too large."""


class Collector:
    """One for a worker; several may work at once."""

    def __init__(
        self,
        database: Database,
        sources: Mapping[str, Source],
        check: FileCheck,
        notices: Notices,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._sources = sources
        self._check = check
        self._notices = notices
        self._clock = clock

    async def take_due(self) -> int:
        """Fetches what is due, some at a time; returns how many those were. Raises `DatabaseBusy`."""
        errands = await anyio.to_thread.run_sync(self._claim) if self._sources else []
        await asyncio.gather(*(self._run(errand) for errand in errands))
        return len(errands)

    async def _run(self, errand: Errand) -> None:
        try:
            content = await asyncio.wait_for(self._sources[errand.channel].fetch(errand.source), SECONDS)
            file = await anyio.to_thread.run_sync(self._check.check, content, errand.name)
            await anyio.to_thread.run_sync(self._keep, errand, file)
        except BadInput as refusal:
            logger.info("A file of conversation %s is not kept: %s.", errand.conversation_id, refusal.code)
            await self._note(partial(self._give_up, errand, "refused"), errand)
        except Refused as refusal:
            logger.warning("A file of conversation %s cannot be had: %s.", errand.conversation_id, refusal)
            await self._note(partial(self._give_up, errand, "lost"), errand)
        except RetryLater as failure:
            await self._again(errand, str(failure), failure.seconds)
        except asyncio.TimeoutError:
            await self._again(errand, "no answer", None)
        except Exception as error:  # a fault of ours, or a busy database, must not stop the other files
            await self._again(errand, fault(error), None)

    async def _again(self, errand: Errand, reason: str, seconds: Optional[float]) -> None:
        wait = next_try(errand.attempts, seconds)
        if errand.attempts == 1 or wait is None:
            what = "was given up" if wait is None else "is fetched again later"
            logger.warning("A file of conversation %s %s: %s.", errand.conversation_id, what, reason)
        work = partial(self._put_off, errand, self._clock() + wait) if wait else partial(self._give_up, errand, "lost")
        await self._note(work, errand)

    async def _note(self, work: Callable[[], None], errand: Errand) -> None:
        """Notes what became of a file. Where that fails its claim runs out, and it is fetched again."""
        try:
            await anyio.to_thread.run_sync(work)
        except Exception as error:
            logger.error("It cannot be noted of a file of conversation %s: %s.", errand.conversation_id, fault(error))

    def _claim(self) -> Sequence[Errand]:
        now = self._clock()
        with self._database.read() as session:
            if not attachments.is_any_due(session, now):
                return []
        with self._database.write() as session:
            return attachments.claim(session, now, AT_ONCE, frozenset(self._sources))

    def _keep(self, errand: Errand, file: CheckedFile) -> None:
        with self._database.write() as session:
            attachments.arrived(session, errand.attachment_id, file.content, **attaching.facts(file))

    def _put_off(self, errand: Errand, until: datetime) -> None:
        with self._database.write() as session:
            attachments.again(session, errand.attachment_id, until)

    def _give_up(self, errand: Errand, state: str) -> None:
        """Where the borrower was told that an officer will see it, he hears that it is not so."""
        with self._database.write() as session:
            conversation = conversations.lock(session, errand.conversation_id)
            given_up = attachments.given_up(session, errand.attachment_id, state)
            if given_up and not attaching.is_said(session, conversation, attaching.UNREAD, given_up.created_at):
                say(session, self._notices, conversation, attaching.UNREAD, self._clock())

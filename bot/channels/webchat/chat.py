"""What every route of the web chat works with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, TypeVar

import anyio.to_thread
from starlette.requests import Request

from bot.bootstrap import Parts
from bot.channels.wakeups import Wakeups
from bot.channels.webchat.accept_language import preferred
from bot.channels.webchat.presenting import Shown, shown
from bot.channels.webchat.words import PageWords
from bot.conversations.flood import FloodGuard
from bot.conversations.gate import Gate
from bot.crm import attachments, conversations, feedback
from bot.crm.session import Session
from bot.crm.tables import Conversation

T = TypeVar("T")

UPLOADS = 8
"""Files that one process takes in at the same time, because each is in memory meanwhile; the others wait their turn."""


@dataclass(frozen=True)
class Chat:
    """The gate, the database behind it, and the page's words.

    `clicks` bounds what is not a message, such as thumbs; `openings` how many sessions one network opens.
    """

    parts: Parts
    gate: Gate
    wakeups: Wakeups
    words: PageWords
    clicks: FloodGuard
    openings: FloodGuard
    uploads: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(UPLOADS))

    async def read(self, work: Callable[[Session], T]) -> T:
        """Runs a reading transaction in a thread. Raises `DatabaseBusy`."""

        def run() -> T:
            with self.parts.database.read() as session:
                return work(session)

        return await anyio.to_thread.run_sync(run)

    async def write(self, work: Callable[[Session], T]) -> T:
        """Runs a writing transaction in a thread. Raises `DatabaseBusy`."""

        def run() -> T:
            with self.parts.database.write() as session:
                return work(session)

        return await anyio.to_thread.run_sync(run)

    def browser_language(self, request: Request) -> str:
        """The language that a browser asks for, as far as we have it."""
        return preferred(request.headers.get("accept-language", ""), self.words.codes, self.parts.language)

    def language(self, request: Request, conversation: Optional[Conversation]) -> Mapping[str, Any]:
        """The language of a conversation, or the browser's while nothing has been said in it."""
        known: Optional[Mapping[str, Any]] = conversation.language if conversation else None
        return known or {"code": self.browser_language(request)}


def messages_after(session: Session, conversation_id: str, seq: int, limit: int) -> Sequence[Shown]:
    """A conversation's messages behind a place in it, as the page gets them."""
    found = conversations.messages_after(session, conversation_id, seq, limit)
    thumbs = feedback.thumbs(session, [message.id for message in found if message.rateable])
    files = attachments.of_messages(session, [message.id for message in found])
    return [shown(message, thumbs.get(message.id), files.get(message.id)) for message in found]

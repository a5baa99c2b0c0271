"""Hands the outbox's messages to their chat apps: in each conversation's order, many conversations at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Optional

from bot.channels.carrier import Carrier
from bot.channels.delivery import Sender
from bot.conversations.retrying import next_try
from bot.crm import conversations, outbox
from bot.crm.outbox import Letter
from bot.crm.session import Database


class Postman(Carrier[Letter]):
    """Carries the outbox. One for a worker."""

    def __init__(self, database: Database, senders: Mapping[str, Sender], clock: Callable[[], datetime]) -> None:
        super().__init__(database, clock)
        self._senders = senders

    def claim(self, limit: int) -> Sequence[Letter]:
        """Messages that are due on the channels that this worker can call."""
        if not self._senders:
            return []
        with self.database.write() as session:
            return outbox.claim(session, self.clock(), limit, frozenset(self._senders))

    async def send(self, letter: Letter) -> None:
        """By the sender of its channel."""
        await self._senders[letter.channel].send(letter)

    def sent(self, letter: Letter, remark: Optional[str]) -> None:
        """Notes it in the outbox."""
        with self.database.write() as session:
            outbox.sent(session, letter.id, self.clock())

    def failed(self, letter: Letter, reason: str, again_at: Optional[datetime]) -> None:
        """Notes it in the outbox."""
        with self.database.write() as session:
            outbox.failed(session, letter.id, reason, again_at)

    def closed(self, letter: Letter, reason: str) -> None:
        """Nothing can be delivered to this conversation any more."""
        with self.database.write() as session:
            outbox.failed(session, letter.id, reason, None)
            conversations.lock(session, letter.conversation_id).closed_reason = reason

    def wait(self, letter: Letter, asked: Optional[float]) -> Optional[timedelta]:
        """As long as chat apps are given."""
        return next_try(letter.attempts, asked)

    def named(self, letter: Letter) -> str:
        """By its conversation."""
        return f"A message of conversation {letter.conversation_id}"

    def attempt(self, letter: Letter) -> int:
        """As the outbox counts."""
        return letter.attempts

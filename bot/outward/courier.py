"""Carries events of cases to the lender's systems, each case's in their order, and keeps at it for about a day."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Optional, Protocol

from bot.channels.carrier import Carrier
from bot.conversations.retrying import next_try
from bot.crm import deliveries
from bot.crm.deliveries import Dispatch
from bot.crm.session import Database

WAITS = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=6),
    timedelta(hours=12),
)
"""How long to wait after the first failure, the second, and so on; after the last one it is given up, a day later."""

JITTER = 0.2
"""A wait is longer by up to this share of it, so that what failed together does not come back together."""


class EventSender(Protocol):
    """Tells one target of events."""

    async def send(self, dispatch: Dispatch) -> Optional[str]:
        """Tells it of one event; returns what was not as it should be all the same, for the log of deliveries.

        Raises `bot.channels.delivery.RetryLater` or `Refused`.
        """


class Courier(Carrier[Dispatch]):
    """Carries what is due to the targets of this worker. `wanted` are their events by name, None for all."""

    def __init__(
        self,
        database: Database,
        senders: Mapping[str, EventSender],
        wanted: Mapping[str, Optional[Collection[str]]],
        clock: Callable[[], datetime],
        chance: Callable[[], float] = random.SystemRandom().random,
    ) -> None:
        super().__init__(database, clock)
        self._senders = senders
        self._wanted = wanted
        self._chance = chance

    @property
    def has_targets(self) -> bool:
        """Whether there is anybody to tell."""
        return bool(self._senders)

    def register(self) -> None:
        """Has events written for these targets from now on, by whichever process; and for no others."""
        with self.database.write() as session:
            deliveries.register(session, self._wanted, self.clock())

    def claim(self, limit: int) -> Sequence[Dispatch]:
        """Events that are due to one of the targets."""
        if not self._senders:
            return []
        with self.database.write() as session:
            return deliveries.claim(session, self.clock(), limit, self._senders)

    async def send(self, dispatch: Dispatch) -> Optional[str]:
        """By the sender of its target."""
        return await self._senders[dispatch.target].send(dispatch)

    def sent(self, dispatch: Dispatch, remark: Optional[str]) -> None:
        """Notes it in the log of deliveries."""
        with self.database.write() as session:
            deliveries.sent(session, dispatch.id, self.clock(), remark)

    def failed(self, dispatch: Dispatch, reason: str, again_at: Optional[datetime]) -> None:
        """Notes it in the log of deliveries."""
        with self.database.write() as session:
            deliveries.failed(session, dispatch.id, reason, again_at)

    def wait(self, dispatch: Dispatch, asked: Optional[float]) -> Optional[timedelta]:
        """By `WAITS`, and some chance."""
        plain = next_try(dispatch.attempts, asked, WAITS)
        return plain and plain * (1 + JITTER * self._chance())

    def named(self, dispatch: Dispatch) -> str:
        """By its event."""
        return f"Event {dispatch.event.id} to {dispatch.target}"

    def attempt(self, dispatch: Dispatch) -> int:
        """As the log of deliveries counts."""
        return dispatch.attempts

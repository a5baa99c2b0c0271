"""Keeps one conversation from flooding the rest."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from datetime import datetime, timedelta

from bot.errors import BadInput

FORGET_AFTER = 10_000
"""So many conversations are watched at once; beyond that the quiet ones are forgotten."""


class FloodGuard:
    """Lets each sender send `messages` within `seconds`."""

    def __init__(self, messages: int, seconds: int) -> None:
        self._messages = messages
        self._window = timedelta(seconds=seconds)
        self._seen: dict[Hashable, deque[datetime]] = {}

    def check(self, sender: Hashable, now: datetime) -> None:
        """Counts one message; raises `BadInput` (`too_fast`) when it is one too many, which is not counted."""
        seen = self._seen.setdefault(sender, deque())
        while seen and seen[0] <= now - self._window:
            seen.popleft()
        if len(seen) >= self._messages:
            raise BadInput("too_fast", "Too many messages at once; please wait a moment and send it again.")
        seen.append(now)
        if len(self._seen) > FORGET_AFTER:
            self._seen = {key: times for key, times in self._seen.items() if times and times[-1] > now - self._window}

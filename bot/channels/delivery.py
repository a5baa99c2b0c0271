"""How a chat app's sender says what became of a message. It returns when the app has taken it, and raises otherwise."""

from __future__ import annotations

from typing import Optional, Protocol

from bot.crm.outbox import Letter
from bot.errors import RapportError


class Sender(Protocol):
    """Hands messages to one chat app."""

    async def send(self, letter: Letter) -> None:
        """Hands over one message. Raises `RetryLater`, `Undeliverable` or `Refused`."""


class RetryLater(RapportError):
    """The app cannot take it now; `seconds` is how long it asked to wait, if it said."""

    def __init__(self, reason: str, seconds: Optional[float] = None) -> None:
        super().__init__(reason)
        self.seconds = seconds


class Undeliverable(RapportError):
    """The person cannot be reached any more, such as one who blocked the bot. The text is the reason, a word or two."""


class Refused(RapportError):
    """The app will never take this one message; the person can still be reached."""

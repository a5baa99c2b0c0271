"""What an update of Telegram's can mean to Rapport. The id of a private chat is the person's address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

from bot.conversations.inbound import Inbound


@dataclass(frozen=True)
class Wrote:
    """A person wrote, sent something or pressed a button; then `press` is what has to be acknowledged."""

    message: Inbound
    press: Optional[str] = None


@dataclass(frozen=True)
class Thumbed:
    """A person put a thumb on an answer."""

    address: str
    message_id: str
    up: bool
    press: str


@dataclass(frozen=True)
class Pressed:
    """A button that means nothing any more; it is only acknowledged."""

    press: str


@dataclass(frozen=True)
class Membership:
    """A person blocked the bot, or let it in again."""

    address: str
    blocked: bool


@dataclass(frozen=True)
class InGroup:
    """Something in a group or a channel, where a borrower's matters must not be spoken of: the bot leaves."""

    chat_id: int


Event = Union[Wrote, Thumbed, Pressed, Membership, InGroup]

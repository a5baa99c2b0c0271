"""Sends messages to Telegram chats, as plain text: nothing in a message can become markup."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Union

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.channels.delivery import Refused, RetryLater, Undeliverable
from bot.channels.telegram.api import BLOCKED
from bot.channels.telegram.keyboard import keyboard
from bot.channels.telegram.splitting import pieces
from bot.crm.outbox import Letter
from bot.crm.tables import Message

Failure = Union[RetryLater, Undeliverable, Refused]

_NO_CHAT = re.compile("chat not found|user not found|peer_id_invalid|user_id_invalid|input_user_deactivated", re.I)


class TelegramSender:
    """Implements `bot.channels.delivery.Sender`."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._taken: dict[str, int] = {}
        """How many pieces of a letter Telegram has taken, so that a later try goes on after them."""

    async def send(self, letter: Letter) -> None:
        """Sends a message, in pieces if it is long; buttons stand under the last. Raises as `Sender.send`."""
        parts = pieces(spoken(letter.message))
        for place in range(self._taken.get(letter.id, 0), len(parts)):
            markup = keyboard(letter.message) if place == len(parts) - 1 else None
            try:
                await self._bot.send_message(int(letter.address), parts[place], reply_markup=markup)
            except TelegramError as error:
                raise self._noted(letter, outcome(error)) from error
            self._taken[letter.id] = place + 1
        self._taken.pop(letter.id, None)

    def _noted(self, letter: Letter, failure: Failure) -> Failure:
        if not isinstance(failure, RetryLater):
            self._taken.pop(letter.id, None)
        return failure


def spoken(message: Message) -> str:
    """A message's text; an officer's begins with a line that says who writes."""
    if message.author == "officer" and message.officer_name:
        return f"{message.officer_name}:\n{message.text}"
    return str(message.text)


def outcome(error: TelegramError) -> Failure:
    """What an error of Telegram's means for a message. Its text is never repeated: the token may be in it."""
    if isinstance(error, RetryAfter):
        return RetryLater("429", asked_seconds(error))
    if isinstance(error, Forbidden):
        return Undeliverable("deactivated" if "deactivated" in error.message else BLOCKED)
    if isinstance(error, ChatMigrated) or (isinstance(error, BadRequest) and _NO_CHAT.search(error.message)):
        return Undeliverable("chat not found")
    if isinstance(error, BadRequest):
        return Refused("400")
    return RetryLater(type(error).__name__)


def asked_seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait; the library is changing the type."""
    asked = error.retry_after
    return asked.total_seconds() if isinstance(asked, timedelta) else asked

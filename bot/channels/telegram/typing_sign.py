"""The sign that somebody is typing, while the assistant thinks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

AGAIN = 4.0
"""Seconds after which it is sent again; Telegram shows it for five."""


@asynccontextmanager
async def typing_sign(bot: Bot, chat_id: int) -> AsyncIterator[None]:
    """Shows the sign for as long as the block runs. It is only a courtesy, so a failure to show it is none."""
    showing = asyncio.create_task(_show(bot, chat_id))
    try:
        yield
    finally:
        showing.cancel()


async def _show(bot: Bot, chat_id: int) -> None:
    while True:
        try:
            await bot.send_chat_action(chat_id, ChatAction.TYPING)
        except TelegramError:
            return
        await asyncio.sleep(AGAIN)

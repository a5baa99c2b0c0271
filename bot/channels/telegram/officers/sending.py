"""Sends messages to officers' chats: as plain text, that nobody can forward, and without a look at links in it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Optional

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.channels.telegram.officers.card import Button
from bot.channels.telegram.outbound import asked_seconds

TRIES = (1.0, 3.0)
"""Seconds to wait after the first failure to say what became of something, and after the second; then it is left."""

LONGEST_WAIT = 30.0
"""Telegram is not waited for any longer than this to say what became of something."""


def keyboard(keys: Sequence[Sequence[Button]]) -> Optional[InlineKeyboardMarkup]:
    """The buttons as Telegram has them, or None if there is none."""
    rows = [[InlineKeyboardButton(title, callback_data=data) for title, data in row] for row in keys]
    return InlineKeyboardMarkup(rows) if rows else None


async def send(
    bot: Bot,
    chat: str,
    texts: Sequence[str],
    keys: Sequence[Sequence[Button]] = (),
    reply_to: Optional[int] = None,
) -> None:
    """Sends messages one after the other, the buttons under the last. Raises `TelegramError`."""
    for place, text in enumerate(texts):
        await bot.send_message(
            int(chat),
            text,
            reply_markup=keyboard(keys) if place == len(texts) - 1 else None,
            reply_parameters=ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None,
            protect_content=True,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )


async def say(bot: Bot, chat: str, text: str, reply_to: Optional[int] = None) -> None:
    """Says what became of something, and tries again for a few seconds. Raises `TelegramError`."""
    for wait in TRIES:
        try:
            return await send(bot, chat, [text], reply_to=reply_to)
        except RetryAfter as error:
            await asyncio.sleep(min(max(wait, asked_seconds(error)), LONGEST_WAIT))
        except BadRequest:  # counts as a trouble of the network in the library, and is none
            raise
        except NetworkError:  # it may have arrived; saying it twice is better than not at all
            await asyncio.sleep(wait)
    await send(bot, chat, [text], reply_to=reply_to)

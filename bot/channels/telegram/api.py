"""The Bot API as Rapport uses it (https://core.telegram.org/bots/api), through python-telegram-bot."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Optional

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.settings import Settings

CHANNEL = "telegram"
"""The channel's name in the database."""

BLOCKED = "blocked"
"""`Conversation.closed_reason` while a person has blocked the bot."""

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked to send."""

POLL_SECONDS = 25
"""How long Telegram holds a request for updates open while there are none."""

ANSWER_SECONDS = 10.0
"""How long any other call may take."""


class TelegramBot(Bot):
    """A bot that hands updates over one by one as data, so that one that cannot be read does not hold up the others."""

    __slots__ = ()

    async def raw_updates(self, offset: Optional[int], seconds: int) -> list[Mapping[str, Any]]:
        """The updates from `offset` on, which confirms those before it; waits up to `seconds` while there are none."""
        asked = {"offset": offset, "timeout": seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        updates: Any = await self._post("getUpdates", asked, read_timeout=seconds + ANSWER_SECONDS)
        return list(updates)

    async def shutdown(self) -> None:
        """Closes the connections, also those of a bot that has never logged in: sending does not need it."""
        await asyncio.gather(*(request.shutdown() for request in self._request))
        await super().shutdown()


def connect(settings: Settings) -> TelegramBot:
    """The borrowers' bot; `RAPPORT_TELEGRAM_TOKEN` must be set. Nothing is called yet."""
    assert settings.telegram_token, "whoever asks has looked"
    return _bot(settings.telegram_token, settings)


def connect_officers(settings: Settings) -> TelegramBot:
    """The officers' bot; `RAPPORT_OFFICER_TELEGRAM_TOKEN` must be set. Nothing is called yet."""
    assert settings.officer_telegram_token, "whoever asks has looked"
    return _bot(settings.officer_telegram_token, settings)


def _bot(token: str, settings: Settings) -> TelegramBot:
    api = settings.telegram_api.rstrip("/")
    return TelegramBot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=_http(64),
        get_updates_request=_http(1),
    )


def _http(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        read_timeout=ANSWER_SECONDS,
        write_timeout=ANSWER_SECONDS,
        connect_timeout=5.0,
        pool_timeout=5.0,
    )

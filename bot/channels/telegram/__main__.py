"""Runs Telegram: `python -m bot.channels.telegram`. Polls, or sets the webhook, which the web process then serves."""

from __future__ import annotations

import asyncio
import logging
import sys

import httpx
from telegram.error import BadRequest, InvalidToken

from bot.bootstrap import Parts
from bot.channels.logs import start_logging
from bot.channels.stopping import stop_on_signals
from bot.channels.telegram.api import ALLOWED_UPDATES, TelegramBot, connect
from bot.channels.telegram.arriving import log_in
from bot.channels.telegram.building import build_reception
from bot.channels.telegram.polling import Polling
from bot.errors import BadSetting, RapportError
from bot.settings import Settings, load_settings

logger = logging.getLogger(__name__)


def main() -> int:
    """Runs until it is stopped; returns the exit code."""
    try:
        settings = load_settings()
        if not settings.telegram_token:
            raise BadSetting("There is no bot without a token: set RAPPORT_TELEGRAM_TOKEN to the one from @BotFather.")
        start_logging("telegram", settings.log_level, [settings.telegram_token, settings.telegram_webhook_secret or ""])
        asyncio.run(run(Parts(settings)))
    except InvalidToken:
        return _gave_up("Telegram does not know the token: set RAPPORT_TELEGRAM_TOKEN to the one from @BotFather.")
    except RapportError as error:
        return _gave_up(str(error))
    return 0


def _gave_up(why: str) -> int:
    sys.stderr.write(f"telegram: {why}\n")
    return 1


async def run(parts: Parts) -> None:
    """Polls or keeps the webhook until a signal. Raises `InvalidToken`, or `BadSetting` for a refused webhook."""
    stop = stop_on_signals()
    bot = connect(parts.settings)
    try:
        if not await arrange(bot, parts.settings, stop):
            return
        if parts.settings.telegram_mode == "webhook":
            await stop.wait()
        else:
            await poll(parts, bot, stop)
    finally:
        await bot.shutdown()
        parts.database.close()


async def poll(parts: Parts, bot: TelegramBot, stop: asyncio.Event) -> None:
    """Polls until the stop, then lets answers on their way end."""
    async with httpx.AsyncClient(trust_env=False) as client:  # Rasa is on this machine; a proxy does not know it
        reception = build_reception(parts, bot, parts.gate(client))
        try:
            await Polling(bot, reception, stop).run()
        finally:
            await reception.close()


async def arrange(bot: TelegramBot, settings: Settings, stop: asyncio.Event) -> bool:
    """Logs in and says how updates shall come; tries until there is a network. False if the stop came first."""

    async def how() -> None:
        await (_set_webhook(bot, settings) if settings.telegram_mode == "webhook" else bot.delete_webhook())

    try:
        arrived = await log_in(bot, how, stop)
    except BadRequest as error:
        raise BadSetting("RAPPORT_TELEGRAM_WEBHOOK_URL must be a public https address; Telegram refuses it.") from error
    if arrived:
        logger.info("Telegram is connected, %s.", settings.telegram_mode)
    return arrived


async def _set_webhook(bot: TelegramBot, settings: Settings) -> bool:
    return await bot.set_webhook(
        str(settings.telegram_webhook_url),
        allowed_updates=list(ALLOWED_UPDATES),
        secret_token=settings.telegram_webhook_secret,
    )


if __name__ == "__main__":
    sys.exit(main())

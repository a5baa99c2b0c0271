"""Runs Telegram: `python -m bot.channels.telegram`. Polls, or sets the webhook and leaves the rest to the web process."""

from __future__ import annotations

import asyncio
import logging
import sys

import httpx
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.bootstrap import Parts
from bot.channels.logs import start_logging
from bot.channels.stopping import pause, stop_on_signals
from bot.channels.telegram.api import ALLOWED_UPDATES, TelegramBot, connect
from bot.channels.telegram.building import build_reception
from bot.channels.telegram.polling import WAITS, Polling
from bot.errors import BadSetting, RapportError
from bot.settings import Settings, load_settings

logger = logging.getLogger(__name__)


def main() -> int:
    """Runs until it is stopped; returns the exit code."""
    try:
        settings = load_settings()
        if not settings.telegram_token:
            raise BadSetting("Set RAPPORT_TELEGRAM_TOKEN to the token that @BotFather gave you; without it there is no bot.")
        start_logging("telegram", settings.log_level, [settings.telegram_token, settings.telegram_webhook_secret or ""])
        asyncio.run(run(Parts(settings)))
    except InvalidToken:
        print("telegram: Telegram does not know the token: set RAPPORT_TELEGRAM_TOKEN to the one of @BotFather.", file=sys.stderr)
        return 1
    except RapportError as error:
        print(f"telegram: {error}", file=sys.stderr)
        return 1
    return 0


async def run(parts: Parts) -> None:
    """Polls or keeps the webhook until a signal. Raises `InvalidToken`, or `BadSetting` for a webhook that is refused."""
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
    """Logs in and tells Telegram how updates shall come; tries until the network is there. False if the stop came first."""
    failures = 0
    while not stop.is_set():
        try:
            await bot.initialize()
            await (_set_webhook(bot, settings) if settings.telegram_mode == "webhook" else bot.delete_webhook())
            logger.info("Telegram is connected, %s.", settings.telegram_mode)
            return True
        except InvalidToken:
            raise
        except BadRequest as error:
            raise BadSetting("Telegram refuses the webhook: RAPPORT_TELEGRAM_WEBHOOK_URL must be a public https address.") from error
        except TelegramError as error:
            if not failures:
                logger.warning("Telegram cannot be reached, trying again: %s.", type(error).__name__)
            await pause(stop, WAITS[min(failures, len(WAITS) - 1)])
            failures += 1
    return False


async def _set_webhook(bot: TelegramBot, settings: Settings) -> bool:
    return await bot.set_webhook(
        str(settings.telegram_webhook_url),
        allowed_updates=list(ALLOWED_UPDATES),
        secret_token=settings.telegram_webhook_secret,
    )


if __name__ == "__main__":
    sys.exit(main())

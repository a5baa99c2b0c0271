"""Runs the officers' bot: `python -m bot.channels.telegram.officers`. Polls; notices are sent by the worker.

It polls and has no webhook: it needs no public address, and only one process can take updates of one bot anyway.
"""

from __future__ import annotations

import asyncio
import logging
import sys

from telegram.error import InvalidToken

from bot.bootstrap import Parts
from bot.channels.logs import start_logging
from bot.channels.stopping import stop_on_signals
from bot.channels.telegram.api import TelegramBot, connect_officers
from bot.channels.telegram.arriving import log_in
from bot.channels.telegram.officers.acting import Acting
from bot.channels.telegram.officers.reception import OfficerReception
from bot.channels.telegram.polling import Polling
from bot.errors import BadSetting, RapportError
from bot.settings import load_settings

logger = logging.getLogger(__name__)

WRONG_TOKEN = "Telegram does not know the token: set RAPPORT_OFFICER_TELEGRAM_TOKEN to the one from @BotFather."  # noqa: S105 (it is a sentence)


def main() -> int:
    """Runs until it is stopped; returns the exit code."""
    try:
        settings = load_settings()
        if not settings.officer_telegram_token:
            raise BadSetting("There is no bot for officers without a token: set RAPPORT_OFFICER_TELEGRAM_TOKEN.")
        start_logging("officers", settings.log_level, [settings.officer_telegram_token])
        asyncio.run(run(Parts(settings)))
    except InvalidToken:
        return _gave_up(WRONG_TOKEN)
    except RapportError as error:
        return _gave_up(str(error))
    return 0


def _gave_up(why: str) -> int:
    sys.stderr.write(f"officers: {why}\n")
    return 1


async def run(parts: Parts) -> None:
    """Polls until a signal. Raises `InvalidToken`, and `BadSetting` where the bot has another user name."""
    stop = stop_on_signals()
    bot = connect_officers(parts.settings)
    try:
        if await log_in(bot, bot.delete_webhook, stop):
            must_be_named(bot, str(parts.settings.officer_telegram_bot))
            logger.info("The officers' bot is connected.")
            await poll(parts, bot, stop)
    finally:
        await bot.shutdown()
        parts.database.close()


async def poll(parts: Parts, bot: TelegramBot, stop: asyncio.Event) -> None:
    """Polls until the stop, then lets what is being said arrive."""
    await asyncio.to_thread(parts.read_files)  # before the first officer waits for it
    reception = OfficerReception(bot, Acting(parts))
    try:
        await Polling(bot, reception, stop).run()
    finally:
        await reception.close()


def must_be_named(bot: TelegramBot, name: str) -> None:
    """Raises `BadSetting` unless this is the bot's user name: the desk's links would lead to somebody else's bot."""
    if bot.username.casefold() != name.lstrip("@").casefold():
        raise BadSetting(
            f"RAPPORT_OFFICER_TELEGRAM_BOT is {name}, but the token is that of {bot.username}: "
            "set both to the same bot's."
        )


if __name__ == "__main__":
    sys.exit(main())

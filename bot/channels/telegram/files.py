"""Fetches the files of Telegram's messages; at most 20 MB are handed out (core.telegram.org/bots/api#getfile)."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.delivery import Refused, RetryLater
from bot.channels.telegram.outbound import asked_seconds
from bot.conversations.file_check import too_large


class TelegramFiles:
    """Implements `bot.channels.collecting.Source`. `largest` is how many bytes are fetched at most."""

    def __init__(self, bot: Bot, largest: int) -> None:
        self._bot = bot
        self._largest = largest

    async def fetch(self, source: str) -> bytes:
        """See `Source.fetch`; `source` is Telegram's `file_id`. Its size is asked for before it is fetched."""
        try:
            file = await self._bot.get_file(source)
            if (file.file_size or 0) > self._largest:
                raise too_large(self._largest)
            return bytes(await file.download_as_bytearray())
        except RetryAfter as error:
            raise RetryLater("429", asked_seconds(error)) from error
        except (
            InvalidToken
        ) as error:  # also its 404: the way to the file has ended, and the next try asks for a new one
            raise RetryLater("404") from error
        except (BadRequest, Forbidden) as error:
            raise Refused(type(error).__name__) from error
        except TelegramError as error:
            raise RetryLater(type(error).__name__) from error

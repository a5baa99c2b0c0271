"""Builds the reception from the parts, for the polling process and for the web process."""

from __future__ import annotations

from bot.bootstrap import Parts
from bot.channels.telegram.api import TelegramBot
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.thumbs import ThumbKeeper
from bot.conversations.gate import Gate


def build_reception(parts: Parts, bot: TelegramBot, gate: Gate) -> Reception:
    """A reception for one event loop."""
    thumbs = ThumbKeeper(parts.database, parts.notices, parts.clock)
    return Reception(bot, gate, parts.database, thumbs, parts.files.largest)

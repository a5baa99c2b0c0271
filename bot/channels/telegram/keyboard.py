"""Buttons and thumbs as Telegram's inline keyboard."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Optional

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.thumbs import THUMBS, thumb_data
from bot.conversations import buttons
from bot.crm.tables import Message

WIDTHS = ((5, 4), (2, 16))
"""Buttons in a row, and how wide each of them may be for that (a Chinese character is two wide)."""


def keyboard(message: Message) -> Optional[InlineKeyboardMarkup]:
    """The keyboard under a message, or None: its buttons, and two thumbs if it can be rated."""
    rows = _rows(buttons.shown(message.buttons))
    if message.rateable:
        rows.append([InlineKeyboardButton(sign, callback_data=thumb_data(way, message.id)) for sign, way in THUMBS])
    return InlineKeyboardMarkup(rows) if rows else None


def _rows(shown: Sequence[Mapping[str, str]]) -> list[list[InlineKeyboardButton]]:
    pressable = [InlineKeyboardButton(b["title"], callback_data=b["payload"]) for b in shown]
    columns = _columns([b["title"] for b in shown])
    return [pressable[place : place + columns] for place in range(0, len(pressable), columns)]


def _columns(titles: Sequence[str]) -> int:
    widest = max(map(_width, titles), default=0)
    return next((count for count, width in WIDTHS if widest <= width and len(titles) >= count), 1)


def _width(title: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in title)

"""Buttons and thumbs as Telegram's inline keyboard."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Optional, Union

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.channels.telegram.thumbs import THUMBS, thumb_data
from bot.conversations import buttons
from bot.crm.tables import Message

WIDTHS = ((5, 4), (2, 16))
"""Buttons in a row, and how wide each of them may be for that (a Chinese character is two wide)."""


Markup = Union[InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove]

SHARE = '/inform{"shared_number": "asked"}'
"""What the button sends by which a borrower shares their own telephone number; Telegram answers with a contact."""

ENDS_SHARING = frozenset({"utter_recognised", "utter_already_recognised", "utter_unlinked"})
"""Replies after which no number is waited for any more."""


def keyboard(message: Message) -> Optional[Markup]:
    """What goes with a message: its buttons, and two thumbs if it can be rated, under it; or, in place of the
    telephone's own keyboard, the button that shares the borrower's number. That is taken away again by a reply that
    ends the waiting.
    """
    share = next((each["title"] for each in message.buttons or () if each.get("send") == SHARE), None)
    if share:
        return ReplyKeyboardMarkup(
            [[KeyboardButton(share, request_contact=True)]], resize_keyboard=True, one_time_keyboard=True
        )
    rows = _rows(buttons.shown(message.buttons))
    if message.rateable:
        rows.append([InlineKeyboardButton(sign, callback_data=thumb_data(way, message.id)) for sign, way in THUMBS])
    if rows:
        return InlineKeyboardMarkup(rows)
    return ReplyKeyboardRemove() if message.response in ENDS_SHARING else None


def _rows(shown: Sequence[Mapping[str, str]]) -> list[list[InlineKeyboardButton]]:
    pressable = [InlineKeyboardButton(b["title"], callback_data=b["payload"]) for b in shown]
    columns = _columns([b["title"] for b in shown])
    return [pressable[place : place + columns] for place in range(0, len(pressable), columns)]


def _columns(titles: Sequence[str]) -> int:
    widest = max(map(_width, titles), default=0)
    return next((count for count, width in WIDTHS if widest <= width and len(titles) >= count), 1)


def _width(title: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in title)

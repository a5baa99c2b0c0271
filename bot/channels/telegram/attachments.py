"""What somebody sends besides text, as a tag in the transcript."""

from __future__ import annotations

from typing import Optional

from telegram import Message

KINDS = (
    "animation",
    "audio",
    "contact",
    "dice",
    "document",
    "game",
    "location",
    "paid_media",
    "photo",
    "poll",
    "sticker",
    "story",
    "venue",
    "video",
    "video_note",
    "voice",
)
"""Attributes of a Telegram message. An animation is a document too, and a venue a location; see `_found`."""

_FIRST = ("animation", "venue")


def tag(message: Message) -> Optional[str]:
    """Such as `[photo]` or `[sticker 🙂]`; None for a message that carries nothing, such as a service message."""
    found = _found(message)
    if found is None:
        return None
    if message.sticker and message.sticker.emoji:
        return f"[sticker {message.sticker.emoji}]"
    return f"[{found.replace('_', ' ')}]"


def _found(message: Message) -> Optional[str]:
    for kind in (*_FIRST, *KINDS):
        if getattr(message, kind):
            return kind
    return None

"""What somebody sends besides text, as a tag in the transcript."""

from __future__ import annotations

import re
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
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{4}")


def tag(message: Message) -> Optional[str]:
    """Such as `[photo]` or `[sticker 🙂]`; None for a message that carries nothing, such as a service message."""
    found = _found(message)
    if found is None:
        return None
    if message.sticker and message.sticker.emoji:
        return f"[sticker {message.sticker.emoji}]"
    return f"[{found.replace('_', ' ')}]"


def caption_speaks(caption: str) -> bool:
    """Whether a caption is a message by itself: two words, or four characters of a script without spaces."""
    return len(caption.split()) >= 2 or _UNSPACED.search(caption) is not None


def _found(message: Message) -> Optional[str]:
    for kind in (*_FIRST, *KINDS):
        if getattr(message, kind):
            return kind
    return None

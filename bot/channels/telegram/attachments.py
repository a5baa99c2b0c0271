"""What somebody sends besides text, as a tag in the transcript."""

from __future__ import annotations

from typing import Optional

from telegram import Message

from bot.conversations.file_check import ENDINGS
from bot.conversations.files import AwaitedFile

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

TYPES = frozenset({*ENDINGS, "image/webp", "image/heif", "image/jpg", "application/x-pdf"})
"""Types of documents that are worth fetching."""

NAME = 120
"""Characters of a file's name that are noted until it has been fetched."""


def tag(message: Message) -> Optional[str]:
    """Such as `[photo]` or `[sticker 🙂]`; None for a message that carries nothing, such as a service message."""
    found = _found(message)
    if found is None:
        return None
    if message.sticker and message.sticker.emoji:
        return f"[sticker {message.sticker.emoji}]"
    return f"[{found.replace('_', ' ')}]"


def awaited(message: Message, largest: int) -> Optional[AwaitedFile]:
    """The photo or document of a message, to be fetched; None for what is too large, or cannot be read anyway.

    Of a photo's sizes it is the largest that has at most `largest` bytes. What Telegram says of the type only saves
    fetching in vain; what a file is, its content decides.
    """
    fitting = [size for size in message.photo or () if (size.file_size or 0) <= largest]
    if fitting:
        best = max(fitting, key=lambda size: size.width * size.height)
        return AwaitedFile("image", best.file_id, "photo.jpg", best.file_size or 0)
    document = message.document
    if document is None or message.animation or (document.file_size or 0) > largest:
        return None
    if document.mime_type and document.mime_type.lower() not in TYPES:
        return None
    name = (document.file_name or "")[:NAME]
    return AwaitedFile("document", document.file_id, name, document.file_size or 0)


def _found(message: Message) -> Optional[str]:
    for kind in (*_FIRST, *KINDS):
        if getattr(message, kind):
            return kind
    return None

"""A file that comes with a message: checked, or still with the chat app that brought it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

FileKind = Literal["image", "document"]
"""An image may be shown; a document is only ever handed out."""


@dataclass(frozen=True)
class CheckedFile:
    """Content that `bot.conversations.file_check` let through. `width` and `height` are an image's, in pixels."""

    kind: FileKind
    media_type: str
    name: str
    content: bytes
    width: Optional[int] = None
    height: Optional[int] = None


@dataclass(frozen=True)
class AwaitedFile:
    """A file that a chat app hands out when it is asked for by `source`; `name` and `size` are what the app says."""

    kind: FileKind
    source: str
    name: str
    size: int

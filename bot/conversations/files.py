"""A file that comes with a message: checked, or still with the chat app that brought it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, Optional

FileKind = Literal["image", "document"]
"""An image may be shown; a document is only ever handed out."""

_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{4}")


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


def caption_speaks(caption: str) -> bool:
    """Whether a caption is a message by itself: two words, or four characters of a script without spaces."""
    return len(caption.split()) >= 2 or _UNSPACED.search(caption) is not None

"""Decides by its content alone what a file is, and whether it is taken: neither its name nor what a client says counts.

Signatures: JPEG ISO/IEC 10918-1 B.1.1 (SOI); PNG W3C Recommendation, 5.2; WebP RFC 9649, 2.4; HEIF ISO/IEC 23008-12,
10.2 (brands) in ISO/IEC 14496-12, 4.3 (ftyp); PDF ISO 32000-1, 7.5.2 and 7.5.5. Viewers accept a PDF's %%EOF anywhere
in the last 1024 bytes (Adobe's PDF Reference 1.7, H.3, note 18), and so does this.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Optional

from bot.conversations import inbound
from bot.conversations.files import CheckedFile
from bot.conversations.pictures import redrawn
from bot.errors import BadInput

AT_ONCE = 1
"""Pictures that are drawn at the same time in one process. The largest take half a gigabyte while they are."""

LONGEST_NAME = 80
"""Characters of a name, before its ending."""

ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/heic": ".heic", "application/pdf": ".pdf"}
"""What may be kept, and how its name ends then."""

ACCEPTED = ",".join((*ENDINGS, "image/webp", "image/heif"))
"""What a page's file button offers to choose; see HTML, 4.10.5.1.17."""

NAMELESS = "file"
"""The name of what has none."""

HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_PDF, _PDF_END, _PDF_TAIL = b"%PDF-", b"%%EOF", 1024


@dataclass(frozen=True)
class FileCheck:
    """`largest` is how many bytes a file may have, as it comes and as it is kept."""

    largest: int
    _places: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(AT_ONCE))

    def check(self, content: bytes, name: str = "") -> CheckedFile:
        """The file as it is kept. Takes up to some seconds for a picture, so call it in a thread.

        Raises `BadInput`: `empty`, `too_large`, or `bad_file` for what is no picture and no PDF.
        """
        if not content:
            raise BadInput("empty", "The file is empty.")
        if len(content) > self.largest:
            raise too_large(self.largest)
        if content.startswith(_PICTURES) or (content[:4], content[8:12]) == (b"RIFF", b"WEBP"):
            with self._places:
                drawn = redrawn(content, self.largest)
            named = clean_name(name, drawn.media_type)
            return CheckedFile("image", drawn.media_type, named, drawn.content, drawn.width, drawn.height)
        kept_as = _document(content)
        if kept_as is None:
            raise BadInput(
                "bad_file", "This is no picture (JPEG, PNG, WebP, HEIC) and no PDF; please send one of these."
            )
        return CheckedFile("document", kept_as, clean_name(name, kept_as), content)


def too_large(largest: int) -> BadInput:
    """The refusal of a file that has more bytes than that."""
    return BadInput("too_large", f"A file may have at most {largest // 1024**2} MB; please send a smaller one.")


def clean_name(name: str, media_type: str) -> str:
    """A file's name without folders, control characters and secrets, ending as its content does."""
    last = PurePosixPath(name.replace("\\", "/")).name[: 4 * LONGEST_NAME]
    stem = last.rpartition(".")[0] or last
    try:
        plain = inbound.mask(" ".join(inbound.clean(stem, 4 * LONGEST_NAME).split())).text
    except BadInput:
        plain = ""
    ending = ENDINGS[media_type]
    return f"{plain.strip('. ')[:LONGEST_NAME].strip() or NAMELESS}{ending}"


def _document(content: bytes) -> Optional[str]:
    """The type of what is kept as it came, and never shown; None for anything else."""
    if content.startswith(_PDF) and _PDF_END in content[-_PDF_TAIL:]:
        return "application/pdf"
    if content[4:8] == b"ftyp" and content[8:12] in HEIC_BRANDS:
        return "image/heic"
    return None

"""The headers under which a kept file leaves the server, so that no browser takes it for anything else than it is."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from bot.crm.tables import Attachment
from bot.plans.files import MadeFile

POLICY = "default-src 'none'; sandbox"
"""Nothing in a file may load or run anything, even if a browser were to open it as a page."""


def headers(attachment: Attachment, download: bool = False) -> Mapping[str, str]:
    """Only an image is ever shown in place, and not if a `download` is asked for; everything else is saved.

    The name stands as RFC 6266, 4.3 has it, percent-encoded by RFC 8187.
    """
    inline = attachment.kind == "image" and not download
    return _headers(str(attachment.media_type), str(attachment.name), inline)


def made_headers(made: MadeFile, inline: bool = False) -> Mapping[str, str]:
    """The same of a file that was made of a plan; it is saved unless it is to be shown `inline`, as a picture."""
    return _headers(made.media_type, made.name, inline)


def _headers(media_type: str, name: str, inline: bool) -> Mapping[str, str]:
    return {
        "Content-Type": media_type,
        "Content-Disposition": f"{'inline' if inline else 'attachment'}; filename*=UTF-8''{quote(name, safe='')}",
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }

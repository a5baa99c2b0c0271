"""The headers under which a kept file leaves the server, so that no browser takes it for anything else than it is."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from bot.crm.tables import Attachment

POLICY = "default-src 'none'; sandbox"
"""Nothing in a file may load or run anything, even if a browser were to open it as a page."""


def headers(attachment: Attachment, download: bool = False) -> Mapping[str, str]:
    """Only an image is ever shown in place, and not if a `download` is asked for; everything else is saved.

    The name stands as RFC 6266, 4.3 has it, percent-encoded by RFC 8187.
    """
    way = "inline" if attachment.kind == "image" and not download else "attachment"
    return {
        "Content-Type": str(attachment.media_type),
        "Content-Disposition": f"{way}; filename*=UTF-8''{quote(attachment.name, safe='')}",
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }

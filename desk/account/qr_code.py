"""The picture from which an authenticator app takes its key (ISO/IEC 18004, drawn by segno)."""

from __future__ import annotations

from io import BytesIO

import segno

PIXELS = 4
"""Of one module, the smallest square of the picture."""

MARGIN = 4
"""Modules of white around it, which ISO/IEC 18004 asks for; so the picture can be read on a dark page, too."""


def png(text: str) -> bytes:
    """A text as a QR code, black on white; it can still be read with about 15 of 100 parts damaged (level M)."""
    drawn = BytesIO()
    segno.make_qr(text, error="m").save(drawn, kind="png", scale=PIXELS, border=MARGIN)
    return drawn.getvalue()

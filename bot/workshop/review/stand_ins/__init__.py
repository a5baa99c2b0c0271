"""Stand-ins for whatever names a person in a borrower's message; `replacing.replace` is the way in."""

from __future__ import annotations

from bot.workshop.review.stand_ins.replacing import Replaced, Span, replace

__all__ = ["Replaced", "Span", "replace"]

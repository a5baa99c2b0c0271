"""What a borrower is told whose message could not be taken."""

from __future__ import annotations

from datetime import timedelta

from bot.facts import Reply

QUIET = {"too_long": timedelta(seconds=5), "empty": timedelta(seconds=5), "too_fast": timedelta(minutes=1)}
"""How long a refusal is not repeated, by the code of `BadInput`; otherwise a flood would be answered with a flood."""


def reply(code: str, limit: int) -> Reply:
    """The notice for a code of `BadInput`; `limit` is the longest message, in characters."""
    return Reply(f"utter_{code}", {"limit": limit} if code == "too_long" else {})

"""What a borrower is told whose message could not be taken."""

from __future__ import annotations

from datetime import timedelta

from bot.facts import Reply

QUIET = {
    "too_long": timedelta(seconds=5),
    "empty": timedelta(seconds=5),
    "too_fast": timedelta(minutes=1),
    "too_large": timedelta(seconds=5),
    "bad_file": timedelta(seconds=5),
}
"""How long a refusal is not repeated, by the code of `BadInput`; otherwise a flood would be answered with a flood."""

FILES = frozenset({"too_large", "bad_file"})
"""Codes of a file that is not taken. One sentence serves for both: it cannot be read; write, or go to an officer."""


def reply(code: str, limit: int) -> Reply:
    """The notice for a code of `BadInput`; `limit` is the longest message, in characters."""
    if code in FILES:
        return Reply("utter_attachment", {})
    return Reply(f"utter_{code}", {"limit": limit} if code == "too_long" else {})

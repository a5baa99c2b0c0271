"""When a message that a chat app did not take is tried again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Optional

WAITS = (
    timedelta(seconds=1),
    timedelta(seconds=2),
    timedelta(seconds=5),
    timedelta(seconds=15),
    timedelta(seconds=60),
    timedelta(minutes=5),
    timedelta(minutes=15),
    *[timedelta(hours=1)] * 24,
)
"""How long to wait after the first failure, the second, and so on; after the last one it is given up, a day later."""


def next_try(
    attempts: int, asked_seconds: Optional[float] = None, waits: Sequence[timedelta] = WAITS
) -> Optional[timedelta]:
    """How long to wait after so many failed attempts (1 is the first), or None to give up.

    `asked_seconds` is what the receiver asked for; it is never tried sooner than that.
    """
    if attempts > len(waits):
        return None
    return max(waits[max(attempts, 1) - 1], timedelta(seconds=asked_seconds or 0))

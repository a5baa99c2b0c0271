"""The processors that there are for this process."""

from __future__ import annotations

import os


def processors() -> int:
    """How many this process may use: a training beside a running assistant leaves it one."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

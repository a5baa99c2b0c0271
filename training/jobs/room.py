"""Room for work beside the running assistant: memory that is free, and processors that are left to it."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from pathlib import Path
from typing import Optional

from bot.errors import RapportError

MEMINFO = Path("/proc/meminfo")

NICENESS = 10
"""How much work gives way to everything else, https://man7.org/linux/man-pages/man7/sched.7.html"""


class NoRoom(RapportError):
    """There is too little free memory to begin."""


def free_memory(meminfo: Path = MEMINFO) -> Optional[int]:
    """Megabytes that can be taken without swapping, by the kernel's own estimate; None where it says nothing."""
    try:
        found = re.search(r"^MemAvailable:\s+(\d+) kB", meminfo.read_text(encoding="ascii"), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) // 1024 if found else None


def check_memory(needed: int, meminfo: Path = MEMINFO) -> None:
    """Raises `NoRoom` where fewer than `needed` megabytes are free. Where nobody can say, it goes on."""
    free = free_memory(meminfo)
    if free is not None and free < needed:
        raise NoRoom(
            f"Only {free:,} MB of memory are free, and {needed:,} MB are needed: the assistant would suffer. "
            "Try again when less is going on, or set RAPPORT_WORKSHOP_MEMORY."
        )


def left_over(processors: Collection[int]) -> frozenset[int]:
    """The processors for work: all but one, which is the assistant's; the only one where there is no other."""
    return frozenset(sorted(processors)[1:] or processors)


def give_way() -> None:
    """Has this process, and what it starts, run behind everything else and on all processors but one."""
    os.nice(NICENESS)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, left_over(os.sched_getaffinity(0)))

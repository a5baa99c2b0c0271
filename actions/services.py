"""What the actions work with, built once for the process when the first action needs it."""

from __future__ import annotations

from functools import lru_cache

from bot.bootstrap import Parts
from bot.settings import load_settings


@lru_cache(maxsize=1)
def services() -> Parts:
    """Rapport's parts for this process."""
    return Parts(load_settings())

"""What the actions work with, built once for the process when the first action needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Optional

from bot.bootstrap import Parts
from bot.settings import load_settings

_LENT: ContextVar[Optional[Parts]] = ContextVar("parts lent to the actions", default=None)


def services() -> Parts:
    """Rapport's parts for this process, or those that were lent for this action."""
    return _LENT.get() or own_services()


@lru_cache(maxsize=1)
def own_services() -> Parts:
    """Rapport's parts for this process."""
    return Parts(load_settings())


@contextmanager
def lent(parts: Parts) -> Iterator[None]:
    """Has the actions that run within work on these parts, and no others of the process notice."""
    token = _LENT.set(parts)
    try:
        yield
    finally:
        _LENT.reset(token)

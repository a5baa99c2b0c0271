"""Logging of a process that talks to a chat app: no token, no text of a message, no name."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Collection

TALKATIVE = ("httpx", "httpcore")
"""Libraries that log addresses, and a bot's token stands in its address."""

INDISCREET = ("telegram",)
"""Libraries that log what they received where they cannot read it. We report their errors ourselves."""


class Discreet(logging.Formatter):
    """Takes secrets out of every line, tracebacks included."""

    def __init__(self, process: str, secrets: Collection[str]) -> None:
        super().__init__(f"{process}: %(levelname)s %(message)s")
        self._secrets = sorted((s for s in secrets if s), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The line without secrets."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "•••")
        return line


def start_logging(process: str, level: str, secrets: Collection[str] = ()) -> None:
    """Sets up a process's log on standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(Discreet(process, secrets))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    hush()


def hush() -> None:
    """Keeps libraries from logging tokens and texts, at every level."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in INDISCREET:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def fault(error: BaseException) -> str:
    """An error for a log line: what it is and where, without its text, which may hold a borrower's words."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "/site-packages/" not in f.filename] or frames
    where = f" in {ours[-1].name}, line {ours[-1].lineno}" if ours else ""
    return f"{type(error).__name__}{where}"

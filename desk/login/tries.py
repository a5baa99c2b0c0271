"""Tries of passwords and codes, counted before they are looked at."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.conversations.networks import network
from bot.crm import login_attempts
from bot.crm.session import Database, Session
from bot.errors import RapportError


class TooManyTries(RapportError):
    """One has to wait for `seconds` before the next try is looked at."""

    def __init__(self, wait: timedelta) -> None:
        minutes = math.ceil(wait / timedelta(minutes=1))
        super().__init__(f"Too many failed log-ins. Try again in {minutes} minute{'s' if minutes > 1 else ''}.")
        self.seconds = math.ceil(wait.total_seconds())


@dataclass(frozen=True)
class Try:
    """One try that was counted, against `subject` and against the network it came from."""

    subject: str
    network: str
    at: datetime

    def was_right(self, session: Session) -> None:
        """Takes it back, and with it the failures of its subject."""
        login_attempts.succeeded(session, self.subject, self.network, self.at)


def count(database: Database, subject: str, address: str, now: datetime) -> Try:
    """Counts a try. Raises `TooManyTries` while one has to wait; then nothing is counted."""
    made = Try(subject, f"address:{network(address)}", now)
    with database.write() as session:
        wait = login_attempts.begin(session, [made.subject, made.network], now)
    if wait:
        raise TooManyTries(wait)
    return made

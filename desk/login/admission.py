"""Letting an officer in: not too many tries, the right password, a new session."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from bot.crm import login_attempts, officer_sessions, officers
from bot.crm.session import Database


@dataclass(frozen=True)
class Admission:
    """A new session's token, or how long to wait; neither when log-in name or password is wrong."""

    token: Optional[str] = None
    wait: Optional[timedelta] = None


def admit(
    database: Database, login: str, password: str, address: str, now: datetime, lifetime: timedelta, before: str
) -> Admission:
    """Tries a log-in.

    `before` is the token of the browser's session until now, which ends; it never becomes the new one. The password is
    looked at outside of a writing transaction, because that takes long on purpose.
    """
    login_key, address_key = f"login:{officers.plain_login(login)}", f"address:{network(address)}"
    with database.write() as session:
        wait = login_attempts.begin(session, [login_key, address_key], now)
    if wait:
        return Admission(wait=wait)
    with database.read() as session:
        officer = officers.verify(session, login, password)
    if officer is None:
        return Admission()
    with database.write() as session:
        login_attempts.succeeded(session, login_key, address_key, now)
        officer_sessions.end(session, before)
        return Admission(token=officer_sessions.start(session, officer, now, now + lifetime))


def network(address: str) -> str:
    """What counts as one address: of IPv6 the first 64 bits, because a single household has all the rest."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((int(known) >> 64 << 64, 64)))
    return address

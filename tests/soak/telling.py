"""Requests that are repeated until they are acknowledged, as a page's script repeats them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from tests.soak.ledger import Ledger

AGAIN = 0.3
"""Seconds after which a request that got no answer is sent again."""

LONGEST = 300.0
"""Seconds after which nobody waits for an acknowledgement any more, which is a failure."""


@dataclass(frozen=True)
class Acknowledged:
    """The answer that was not one of "try again"; `unsure` where an earlier try got no answer."""

    response: httpx.Response
    tries: int
    unsure: bool
    seconds: float


class NeverAcknowledged(Exception):
    """A request was repeated for `LONGEST` seconds without an answer."""


def until_acknowledged(send: Callable[[], httpx.Response], what: str, ledger: Ledger) -> Acknowledged:
    """Sends until something else is answered than a lost connection, 429 or 5xx.

    A 500 is noted as wrong: it stands for a fault of ours, and what is killed beside a process is no reason for one.
    Raises `NeverAcknowledged`, which is noted as wrong too.
    """
    started, tries, unsure = time.monotonic(), 0, False
    while time.monotonic() - started < LONGEST:
        tries += 1
        try:
            response = send()
        except httpx.TransportError as error:
            unsure = unsure or not isinstance(error, httpx.ConnectError)
            ledger.count("connections lost")
            time.sleep(AGAIN)
            continue
        if response.status_code == 500:
            ledger.fault(f"{what} was answered with 500.")
        if response.status_code < 500 and response.status_code != 429:
            return Acknowledged(response, tries, unsure, time.monotonic() - started)
        unsure = unsure or response.status_code != 429
        ledger.count(f"answered with {response.status_code}")
        time.sleep(min(float(response.headers.get("Retry-After") or AGAIN), 2.0))
    ledger.fault(f"{what} was not acknowledged within {LONGEST:.0f} s.")
    raise NeverAcknowledged(what)

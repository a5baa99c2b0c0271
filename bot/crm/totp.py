"""Time-based one-time passwords, as authenticator apps make them: RFC 4226 (HOTP) and RFC 6238 (TOTP) with SHA-1."""

from __future__ import annotations

import base64
import hmac
import secrets
import struct
from datetime import datetime
from typing import Optional
from urllib.parse import quote, urlencode

DIGITS = 6
STEP = 30
"""Seconds that one code stands for; RFC 6238, 5.2, recommends this."""

DRIFT = 1
"""So many steps a clock may be early or late."""


def hotp(secret: bytes, counter: int, digits: int = DIGITS) -> str:
    """The code for a counter; RFC 4226, 5.3."""
    digest = hmac.digest(secret, struct.pack(">Q", counter), "sha1")
    offset = digest[-1] & 0x0F
    number: int = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return str(number % 10**digits).zfill(digits)


def step_at(moment: datetime) -> int:
    """The counter at a moment; RFC 6238, 4.2."""
    return int(moment.timestamp()) // STEP


def matching_step(secret: bytes, code: str, now: datetime, after: Optional[int]) -> Optional[int]:
    """The step whose code this is, or None. A step up to `after` is spent: every code counts once (RFC 6238, 5.2)."""
    here = step_at(now)
    found = None
    for step in range(here - DRIFT, here + DRIFT + 1):  # always all of them, so that the time taken says nothing
        if hmac.compare_digest(hotp(secret, step).encode(), code.encode()) and (after is None or step > after):
            found = step
    return found


def new_secret() -> bytes:
    """160 random bits, which RFC 4226, 4, recommends."""
    return secrets.token_bytes(20)


def typed(secret: bytes) -> str:
    """A secret as an app takes it: Base32 without padding."""
    return base64.b32encode(secret).decode().rstrip("=")


def uri(secret: bytes, login: str, issuer: str) -> str:
    """The address by which an app on the same device takes a secret over.

    Its form is that of https://github.com/google/google-authenticator/wiki/Key-Uri-Format.
    """
    label = f"{quote(issuer.replace(':', ' '), safe='')}:{quote(login, safe='')}"
    fields = {"secret": typed(secret), "issuer": issuer, "algorithm": "SHA1", "digits": DIGITS, "period": STEP}
    return f"otpauth://totp/{label}?{urlencode(fields, quote_via=quote)}"

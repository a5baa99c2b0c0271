"""Passwords, kept as Argon2id hashes (RFC 9106) and never as they are."""

from __future__ import annotations

import secrets
from functools import lru_cache
from typing import Optional

from argon2 import Parameters, PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

COST: Parameters = RFC_9106_LOW_MEMORY
"""What a hash costs: the second recommended choice of RFC 9106, section 4; 64 MiB of memory, 3 passes, 4 lanes."""

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits that are not mistaken for one another: 5 bits each."""


def random_code(length: int, group: int) -> str:
    """Random letters and digits to be read and typed, in groups with hyphens between them."""
    plain = "".join(secrets.choice(LETTERS) for _ in range(length))
    return "-".join(plain[at : at + group] for at in range(0, length, group))


def temporary() -> str:
    """A password for somebody else, who has to choose their own with it: 80 bits."""
    return random_code(16, 4)


def hash_password(password: str, cost: Parameters = COST) -> str:
    """The hash to keep, salt and parameters included."""
    return PasswordHasher.from_parameters(cost).hash(password)


def matches(known: Optional[str], password: str) -> bool:
    """Whether a password is the one behind a hash.

    It takes as long as the hash took to make; without one, as long as at `COST`, so that nobody learns which log-ins
    exist.
    """
    nobody = _nobody()
    try:
        return PasswordHasher().verify(known or nobody, password) and known is not None
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _nobody() -> str:
    """The hash of a password that nobody has."""
    return hash_password(secrets.token_urlsafe(32))

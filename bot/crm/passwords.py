"""Passwords, kept as Argon2id hashes (RFC 9106) and never as they are."""

from __future__ import annotations

import secrets
from functools import lru_cache
from typing import Optional

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()


LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits that are not mistaken for one another: 5 bits each."""


def random_code(length: int, group: int) -> str:
    """Random letters and digits to be read and typed, in groups with hyphens between them."""
    plain = "".join(secrets.choice(LETTERS) for _ in range(length))
    return "-".join(plain[at : at + group] for at in range(0, length, group))


def temporary() -> str:
    """A password for somebody else, who has to choose their own with it: 80 bits."""
    return random_code(16, 4)


def hash_password(password: str) -> str:
    """The hash to keep, salt and parameters included."""
    return _HASHER.hash(password)


def matches(known: Optional[str], password: str) -> bool:
    """Whether a password is the one behind a hash.

    Without a hash it takes as long, so that nobody learns which log-ins exist.
    """
    nobody = _nobody()
    try:
        return _HASHER.verify(known or nobody, password) and known is not None
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _nobody() -> str:
    """The hash of a password that nobody has."""
    return hash_password(secrets.token_urlsafe(32))

"""Case references that can be read out over the telephone."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without characters that look or sound alike: 0 O, 1 I L, U."""


def new_reference() -> str:
    """A random reference such as `RC-7K4M2Q`; 30^6 of them, and the database refuses a second use."""
    return "RC-" + "".join(secrets.choice(ALPHABET) for _ in range(6))

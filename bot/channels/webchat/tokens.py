"""Tokens of web chats: who has the token has the conversation.

The token itself is stored nowhere. Its hash is, and the first half of the hash is the conversation's address on this
channel, so that a conversation is found by the token alone and a wrong token learns nothing about other sessions.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Optional

CHANNEL = "webchat"


def new_token() -> str:
    """A token of 256 random bits."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> str:
    """What is kept of a token: its SHA-256 in hexadecimal digits."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def address_of(token: str) -> str:
    """The address of the token's conversation."""
    return hash_of(token)[:32]


def matches(token: str, kept: Optional[str]) -> bool:
    """Whether a token is the one whose hash was kept."""
    return kept is not None and hmac.compare_digest(hash_of(token), kept)

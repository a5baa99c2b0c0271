"""Encryption of the few secrets that the database keeps and that have to be read again."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import RapportError


class SealBroken(RapportError):
    """Something was encrypted under another secret, or was changed; it cannot be read any more."""


class Seal:
    """Fernet (AES-128-CBC and HMAC-SHA-256) under a key that HKDF (RFC 5869) makes from a secret of the installation.

    `purpose` keeps the key apart from others that are made from the same secret.
    """

    def __init__(self, secret: str, purpose: str) -> None:
        key = HKDF(SHA256(), 32, salt=None, info=purpose.encode()).derive(secret.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def close(self, plain: bytes) -> str:
        """What may be stored."""
        return self._fernet.encrypt(plain).decode()

    def open(self, sealed: str) -> bytes:
        """What was sealed. Raises `SealBroken`."""
        try:
            return self._fernet.decrypt(sealed.encode())
        except InvalidToken as error:
            raise SealBroken(
                "What was encrypted with RAPPORT_DESK_SECRET cannot be read with the present one."
            ) from error

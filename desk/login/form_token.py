"""CSRF protection of the log-in form, which has no session yet.

A signed token stands in a cookie and in the form (double submit).
"""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeSerializer

LIFETIME = timedelta(hours=2)
"""How long a log-in form may stand open."""


class FormTokens:
    """Makes tokens and checks them. All processes of a desk share the secret."""

    def __init__(self, secret: str) -> None:
        self._signer = URLSafeSerializer(secret, salt="desk-login-form")

    def new(self, now: datetime) -> str:
        """A token for one browser."""
        return str(self._signer.dumps([secrets.token_urlsafe(16), (now + LIFETIME).timestamp()]))

    def is_good(self, token: str, now: datetime) -> bool:
        """Whether a token is ours and has not expired."""
        try:
            _, until = self._signer.loads(token)
        except (BadSignature, TypeError, ValueError):
            return False
        return bool(until > now.timestamp())

    def agree(self, cookie: str, field: str, now: datetime) -> bool:
        """Whether the form came from a page that this browser got from us."""
        return hmac.compare_digest(cookie.encode(), field.encode()) and self.is_good(cookie, now)

"""A log-in whose password was right and whose code is still missing. It opens nothing but the form for the code."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from itsdangerous import BadSignature, URLSafeSerializer

from bot.crm.tables import Officer

LIFETIME = timedelta(minutes=5)
"""How long there is to type the code."""


@dataclass(frozen=True)
class PendingLogIn:
    """Whose it is. `mark` belongs to the password that was right, so that it ends when another one is set."""

    officer_id: str
    mark: str

    def is_of(self, officer: Officer) -> bool:
        """Whether the officer still has the password that was right."""
        return self == of(officer)


def of(officer: Officer) -> PendingLogIn:
    """An officer's, with the password they have now."""
    return PendingLogIn(officer.id, hashlib.sha256(officer.password_hash.encode()).hexdigest()[:16])


class PendingLogIns:
    """Makes signed tokens for the browser and reads them. All processes of a desk share the secret."""

    def __init__(self, secret: str) -> None:
        self._signer = URLSafeSerializer(secret, salt="desk-pending-log-in")

    def token(self, officer: Officer, now: datetime) -> str:
        """A token for an officer whose password was right."""
        pending = of(officer)
        return str(self._signer.dumps([pending.officer_id, pending.mark, (now + LIFETIME).timestamp()]))

    def read(self, token: str, now: datetime) -> Optional[PendingLogIn]:
        """Whose token this is; None where it is none of ours or has expired."""
        try:
            officer_id, mark, until = self._signer.loads(token)
        except (BadSignature, TypeError, ValueError):
            return None
        return PendingLogIn(officer_id, mark) if until > now.timestamp() else None

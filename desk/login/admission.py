"""Letting an officer in: not too many tries, the right password, a code where there is an app, a new session.

Passwords and recovery codes are looked at outside of a writing transaction, because that takes long on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from bot.crm import officer_sessions, officers, recovery_codes, second_factors
from bot.crm.sealing import Seal
from bot.crm.session import Database, Session
from bot.crm.tables import Officer
from desk.login import tries
from desk.login.pending import PendingLogIn


@dataclass(frozen=True)
class Admission:
    """Who logs in. Without a `token` for a session a code is still missing."""

    officer: Officer
    token: Optional[str] = None


@dataclass(frozen=True)
class Door:
    """What both steps of a log-in need.

    `before` is the token of the browser's session until now, which ends; it never becomes the new one. `asks_code` is
    false where second factors are off.
    """

    database: Database
    seal: Seal
    address: str
    now: datetime
    lifetime: timedelta
    before: str
    asks_code: bool

    def by_password(self, login: str, password: str) -> Optional[Admission]:
        """The first step; None where log-in name or password is wrong. Raises `TooManyTries`."""
        made = tries.count(self.database, f"login:{officers.plain_login(login)}", self.address, self.now)
        with self.database.read() as session:
            officer = officers.verify(session, login, password)
            has_app = officer is not None and self.asks_code and second_factors.is_set_up(session, officer.id)
        if officer is None:
            return None
        with self.database.write() as session:
            made.was_right(session)
            return Admission(officer, None if has_app else self._session(session, officer))

    def by_code(self, pending: PendingLogIn, code: str) -> Optional[Admission]:
        """The second step, with a code of the app or a recovery code; None where it is wrong.

        Raises `TooManyTries`, LookupError where the first step does not count any more, and `SealBroken`.
        """
        with self.database.read() as session:
            officer = officers.get(session, pending.officer_id)
        if officer is None or not officer.active or not pending.is_of(officer):
            raise LookupError("This log-in has expired.")
        made = tries.count(self.database, f"code:{officer.login}", self.address, self.now)
        spend = self._spending(officer, code)
        with self.database.write() as session:
            if not spend(session):
                return None
            made.was_right(session)
            return Admission(officer, self._session(session, officer))

    def _spending(self, officer: Officer, code: str) -> Callable[[Session], bool]:
        """How a code is used up; not yet done."""
        with self.database.read() as session:
            recovery_id = recovery_codes.matching(session, officer.id, code)
        if recovery_id:
            return lambda session: recovery_codes.spend(session, recovery_id, self.now)
        return lambda session: second_factors.take(session, officer.id, self.seal, code, self.now)

    def _session(self, session: Session, officer: Officer) -> str:
        officer_sessions.end(session, self.before)
        return officer_sessions.start(session, officer, self.now, self.now + self.lifetime)

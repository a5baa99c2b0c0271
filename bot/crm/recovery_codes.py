"""Ten codes that an officer keeps on paper, for the day on which the authenticator app is out of reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from argon2 import Parameters
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from bot.crm import passwords
from bot.crm.session import new_id
from bot.crm.tables import RecoveryCode

COUNT = 10
LENGTH = 10
"""Letters and digits of a code: 50 bits."""


@dataclass(frozen=True)
class NewCode:
    """A code as it is shown, once, and the hash to keep."""

    shown: str
    code_hash: str


def make(cost: Parameters = passwords.COST) -> Sequence[NewCode]:
    """New codes. Hashing takes half a second on purpose, so it is done outside of a writing transaction."""
    shown = [passwords.random_code(LENGTH, 5) for _ in range(COUNT)]
    return [NewCode(each, passwords.hash_password(_plain(each), cost)) for each in shown]


def replace(session: Session, officer_id: str, codes: Sequence[NewCode]) -> None:
    """Puts new codes in place of all earlier ones."""
    remove(session, officer_id)
    session.add_all(RecoveryCode(id=new_id(), officer_id=officer_id, code_hash=each.code_hash) for each in codes)
    session.flush()


def left(session: Session, officer_id: str) -> int:
    """How many have not been used."""
    query = select(func.count(RecoveryCode.id)).where(
        RecoveryCode.officer_id == officer_id, RecoveryCode.used_at.is_(None)
    )
    return int(session.scalar(query))


def matching(session: Session, officer_id: str, code: str) -> Optional[str]:
    """The id of the unused code that this is. Takes long on purpose, like `make`."""
    plain = _plain(code)
    if len(plain) != LENGTH:
        return None
    unused = select(RecoveryCode).where(RecoveryCode.officer_id == officer_id, RecoveryCode.used_at.is_(None))
    return next((each.id for each in session.scalars(unused) if passwords.matches(each.code_hash, plain)), None)


def spend(session: Session, code_id: str, now: datetime) -> bool:
    """Uses a code up; False if it has been used in the meantime."""
    done = session.execute(
        update(RecoveryCode).where(RecoveryCode.id == code_id, RecoveryCode.used_at.is_(None)).values(used_at=now)
    )
    return bool(done.rowcount == 1)


def remove(session: Session, officer_id: str) -> None:
    """Removes all of an officer's codes."""
    session.execute(delete(RecoveryCode).where(RecoveryCode.officer_id == officer_id))


def _plain(code: str) -> str:
    """A code as it is hashed: hyphens, spaces and case do not matter."""
    return "".join(each for each in code.upper() if each.isalnum())

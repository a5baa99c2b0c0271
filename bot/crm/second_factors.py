"""Officers' authenticator apps: set up, confirmed by a first code, asked at each log-in, removed."""

from __future__ import annotations

from datetime import datetime
from typing import Optional

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.crm import recovery_codes, totp
from bot.crm.sealing import Seal
from bot.crm.tables import Officer, SecondFactor
from bot.errors import BadInput


def is_set_up(session: Session, officer_id: str) -> bool:
    """Whether an officer has an app whose first code was right."""
    found = _find(session, officer_id)
    return found is not None and found.confirmed_at is not None


def begin(session: Session, officer: Officer, seal: Seal, now: datetime) -> None:
    """Makes a secret for an officer's app, in place of one that was not confirmed.

    Raises `BadInput` where there is one that is in use.
    """
    if is_set_up(session, officer.id):
        raise BadInput("second_factor", "You have an authenticator app already; remove it first.")
    remove(session, officer.id)
    session.add(SecondFactor(officer_id=officer.id, sealed_secret=seal.close(totp.new_secret()), created_at=now))
    session.flush()


def unconfirmed_secret(session: Session, officer_id: str, seal: Seal) -> Optional[bytes]:
    """The secret to show while it is being set up; None before and after. Raises `SealBroken`."""
    found = _find(session, officer_id)
    return seal.open(found.sealed_secret) if found and found.confirmed_at is None else None


def confirm(session: Session, officer: Officer, seal: Seal, code: str, now: datetime) -> None:
    """Puts an app in use by its first code. Raises `BadInput` for a wrong one or where nothing is being set up."""
    found = _find(session, officer.id, lock=True)
    if found is None or found.confirmed_at is not None:
        raise BadInput("second_factor", "No authenticator app is being set up; begin anew.")
    if not _take(found, seal, code, now):
        raise BadInput(
            "code", "This code is not right. Look whether the clock of your device is, and type the next one."
        )
    found.confirmed_at = now


def take(session: Session, officer_id: str, seal: Seal, code: str, now: datetime) -> bool:
    """Whether a code of the officer's app is right and new; it is spent then. Raises `SealBroken`."""
    found = _find(session, officer_id, lock=True)
    return found is not None and found.confirmed_at is not None and _take(found, seal, code, now)


def remove(session: Session, officer_id: str) -> None:
    """Removes an officer's app and recovery codes; where there are none it changes nothing."""
    recovery_codes.remove(session, officer_id)
    session.execute(delete(SecondFactor).where(SecondFactor.officer_id == officer_id))


def _find(session: Session, officer_id: str, lock: bool = False) -> Optional[SecondFactor]:
    query = select(SecondFactor).where(SecondFactor.officer_id == officer_id)
    if lock:
        query = query.with_for_update().execution_options(populate_existing=True)
    found: Optional[SecondFactor] = session.scalars(query).first()
    return found


def _take(found: SecondFactor, seal: Seal, code: str, now: datetime) -> bool:
    step = totp.matching_step(seal.open(found.sealed_secret), "".join(code.split()), now, found.last_step)
    if step is None:
        return False
    found.last_step = step
    return True

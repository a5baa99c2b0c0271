"""Finding the case that a request names, and locking it for a step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from starlette.exceptions import HTTPException

from bot.crm import cases, conversations
from bot.crm.session import Session
from bot.crm.tables import Case


def known(session: Session, case_id: str) -> Case:
    """The case. Raises `HTTPException` 404."""
    found = cases.get(session, case_id)
    if found is None:
        raise HTTPException(404, "There is no such case.")
    return found


def locked(session: Session, case_id: str, clock: Callable[[], datetime]) -> datetime:
    """Locks the case's conversation and returns the moment of the step.

    The clock is read behind the lock, so that the audit trail goes the same way as what was done: the request may have
    waited for another step. Raises `HTTPException` 404.
    """
    conversations.lock(session, known(session, case_id).conversation_id)
    return clock()

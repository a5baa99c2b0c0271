"""Finding the case that a request names."""

from __future__ import annotations

from starlette.exceptions import HTTPException

from bot.crm import cases
from bot.crm.session import Session
from bot.crm.tables import Case


def known(session: Session, case_id: str) -> Case:
    """The case. Raises `HTTPException` 404."""
    found = cases.get(session, case_id)
    if found is None:
        raise HTTPException(404, "There is no such case.")
    return found

"""An officer shows that it is still them, before something that a stranger at their desk would like to do."""

from __future__ import annotations

from datetime import datetime

from bot.crm import officers
from bot.crm.session import Database
from bot.crm.tables import Officer
from bot.errors import BadInput
from desk.login import tries


def prove(database: Database, officer: Officer, password: str, address: str, now: datetime) -> None:
    """Raises `BadInput` for a wrong password, and `TooManyTries`; tries count with those of the log-in."""
    made = tries.count(database, f"login:{officer.login}", address, now)
    with database.read() as session:
        right = officers.verify(session, officer.login, password) is not None
    if not right:
        raise BadInput("old_password", "Your present password is not right.")
    with database.write() as session:
        made.was_right(session)

"""Choosing another password, by which all other sessions end."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from starlette.responses import Response

from bot.crm import officer_sessions, officers, password_rules
from bot.crm.session import Database
from bot.crm.tables import Officer, OfficerSession
from bot.errors import BadInput
from desk.account.proof import prove
from desk.login.cookies import set_session
from desk.rooms import home
from desk.visit import Visit, see


async def show(visit: Visit) -> Response:
    """The form."""
    return _form(visit)


async def change(visit: Visit) -> Response:
    """Takes the new password. What cannot be taken is said above the form."""
    form, desk = visit.form, visit.desk
    new = form.get("new", "")
    try:
        if new != form.get("again", ""):
            raise BadInput("again", "The new password was not typed the same way twice.")
        names = visit.parts.lender.name.by_language.values()
        token = await desk.hash(
            lambda: _change(
                visit.parts.database,
                visit.log_in,
                visit.officer,
                form.get("old", ""),
                new,
                names,
                visit.address,
                visit.now,
            )
        )
    except BadInput as error:
        return _form(visit, str(error), 422)
    answer = see(home(visit.officer.role))
    set_session(answer, desk, token, visit.log_in.expires_at - visit.now)
    return answer


def _change(
    database: Database,
    log_in: OfficerSession,
    officer: Officer,
    old: str,
    new: str,
    lender_names: Collection[str],
    address: str,
    now: datetime,
) -> str:
    """The token of a new session, which ends when the present one would have."""
    officers.check_password(officer, new, lender_names)  # before the try is counted
    prove(database, officer, old, address, now)
    if new == old:
        raise BadInput("password", "This is the password that you have; choose another.")
    with database.write() as session:
        known = officers.known(session, officer.login)
        officers.set_password(session, known, new, lender_names)
        return officer_sessions.start(session, known, now, log_in.expires_at)


def _form(visit: Visit, error: str = "", status: int = 200) -> Response:
    return visit.page(
        "account/password.html",
        status,
        error=error,
        temporary=visit.officer.must_change,
        shortest=password_rules.SHORTEST,
        longest=password_rules.LONGEST,
    )

"""The list of officers, and what an administrator does with one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import officers, passwords, second_factors
from bot.crm.roles import ROLES, May, may
from bot.crm.session import Session
from bot.crm.tables import Officer
from bot.errors import BadInput
from desk.guard import act, page
from desk.visit import Visit, see


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    manage = May.MANAGE_OFFICERS
    return [
        page("/officers", manage, show_all),
        act("/officers/add", manage, add),
        page("/officers/{id}", manage, show),
        act("/officers/{id}/disable", manage, disable),
        act("/officers/{id}/enable", manage, enable),
        act("/officers/{id}/role", manage, set_role),
        act("/officers/{id}/reset", manage, reset),
        act("/officers/{id}/second-factor", manage, remove_second_factor),
    ]


async def show_all(visit: Visit) -> Response:
    """Everybody, and the form to add somebody."""
    return await _list(visit)


async def add(visit: Visit) -> Response:
    """Adds somebody and shows their temporary password, this once, so the answer is the page itself."""
    form, password = visit.form, passwords.temporary()
    login, name, role = form.get("login", ""), form.get("name", ""), form.get("role", "")

    def work(session: Session) -> Officer:
        return officers.add(session, login, name, password, role, visit.now, temporary=True)

    try:
        made = await visit.desk.write(work)
    except BadInput as error:
        return await _list(visit, 422, error=str(error), typed={"login": login, "name": name, "role": role})
    return await _show(visit, str(made.id), password)


async def show(visit: Visit) -> Response:
    """One officer."""
    return await _show(visit, visit.path_id())


async def disable(visit: Visit) -> Response:
    """Locks somebody out; what they hold goes back to all officers, and the borrowers are told."""

    def work(session: Session, officer: Officer) -> None:
        officers.disable(session, officer)
        visit.parts.passing_on.give_up_all(session, officer, visit.now)

    return await _do(visit, work)


async def enable(visit: Visit) -> Response:
    """Lets somebody in again."""
    return await _do(visit, lambda session, officer: officers.enable(officer))


async def set_role(visit: Visit) -> Response:
    """Gives somebody another role. Who may not work on cases any more gives back what they hold."""
    role = visit.form.get("role", "")

    def work(session: Session, officer: Officer) -> None:
        officers.set_role(officer, role)
        if not may(role, May.ACT_ON_CASES):
            visit.parts.passing_on.give_up_all(session, officer, visit.now)

    return await _do(visit, work)


async def reset(visit: Visit) -> Response:
    """Gives somebody a temporary password, which is shown this once, and logs them out everywhere."""
    password = passwords.temporary()
    await _do(visit, lambda session, officer: officers.set_password(session, officer, password, temporary=True))
    return await _show(visit, visit.path_id(), password)


async def remove_second_factor(visit: Visit) -> Response:
    """Removes somebody's app and recovery codes, who has lost both; they log in by password and set up others."""
    return await _do(visit, lambda session, officer: second_factors.remove(session, officer.id))


async def _do(visit: Visit, step: Callable[[Session, Officer], None]) -> Response:
    """A step with another officer. Raises `BadInput` for one's own account, so that nobody locks themselves out."""
    officer_id = visit.path_id()
    if officer_id == visit.officer.id:
        raise BadInput(
            "own_account", "This is your own account: change the password there, and ask a colleague for the rest."
        )
    await visit.desk.write(lambda session: step(session, _known(session, officer_id)))
    return see(f"/desk/officers/{officer_id}")


async def _list(visit: Visit, status: int = 200, error: str = "", typed: dict[str, str] | None = None) -> Response:
    everybody = await visit.desk.read(officers.everybody)
    shown = typed or {"login": "", "name": "", "role": ROLES[0]}
    return visit.page("officer/list.html", status, everybody=everybody, roles=ROLES, error=error, typed=shown)


async def _show(visit: Visit, officer_id: str, new_password: str = "") -> Response:
    def read(session: Session) -> dict[str, Any]:
        return {"shown": _known(session, officer_id), "has_app": second_factors.is_set_up(session, officer_id)}

    found = await visit.desk.read(read)
    return visit.page("officer/page.html", **found, roles=ROLES, new_password=new_password)


def _known(session: Session, officer_id: str) -> Officer:
    found = officers.get(session, officer_id)
    if found is None:
        raise HTTPException(404, "There is no such officer.")
    return found

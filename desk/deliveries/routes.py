"""The log of deliveries, and sending once more what was given up."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import deliveries
from bot.crm.roles import May
from bot.crm.session import Session
from desk.deliveries import log
from desk.guard import act, page
from desk.visit import Visit, see


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/deliveries", May.SEE_DELIVERIES, show),
        page("/deliveries/given-up", May.SEE_DELIVERIES, show_given_up),
        act("/deliveries/again", May.SEE_DELIVERIES, send_again),
    ]


async def show(visit: Visit) -> Response:
    """The newest deliveries."""
    return await _page(visit, only_dead=False)


async def show_given_up(visit: Visit) -> Response:
    """Those that were given up, however old."""
    return await _page(visit, only_dead=True)


async def send_again(visit: Visit) -> Response:
    """Lets a delivery that was given up be tried from the beginning."""

    def work(session: Session) -> bool:
        try:
            return deliveries.send_again(session, visit.form.get("delivery", ""), visit.now)
        except LookupError as error:
            raise HTTPException(404, "There is no such delivery.") from error

    if not await visit.desk.write(work):
        raise HTTPException(409, "This delivery is not given up any more; somebody has sent it again already.")
    return see("/desk/deliveries")


async def _page(visit: Visit, only_dead: bool) -> Response:
    lender = visit.parts.lender
    shown = await visit.desk.read(lambda session: log.read(session, lender, visit.now, only_dead))
    return visit.page("deliveries/page.html", log=shown, only_dead=only_dead)

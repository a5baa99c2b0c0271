"""Whether it got better: a page and a file."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm.roles import May
from bot.statistics.model_trend import MEASURES
from desk.guard import page
from desk.models import trend
from desk.models.shown import shown
from desk.pages import NO_STORE
from desk.statistics import csv_files
from desk.statistics.asking import FILTERS
from desk.statistics.routes import PERIODS
from desk.visit import Visit


def routes() -> list[BaseRoute]:
    """The routes of the trend."""
    return [
        page("/models/trend", May.SEE_MODELS, show),
        page("/models/trend.csv", May.SEE_MODELS, save),
    ]


async def show(visit: Visit) -> Response:
    """Shares by model, language and time."""
    found = await _read(visit)
    return await shown(
        visit,
        "trend.html",
        found=found,
        trend=trend,
        measures=MEASURES,
        asked=found.asked,
        choices=found.choices,
        path=trend.PATH,
        periods=PERIODS,
        filters=FILTERS,
    )


async def save(visit: Visit) -> Response:
    """The tables as a file. One is made only of an address that is wholly understood."""
    found = await _read(visit)
    if found.asked.problem or found.asked.ignored:
        raise HTTPException(400, "That could not be read, so no file was made; go back to the trend and choose again.")
    headers = {
        **NO_STORE,
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": f'attachment; filename="{csv_files.name("models", found.asked.span)}"',
    }
    return Response(csv_files.MARK + csv_files.lines(trend.rows(found)), headers=headers)


async def _read(visit: Visit) -> trend.Trend:
    pairs, parts = visit.request.query_params.multi_items(), visit.parts
    return await visit.desk.read(lambda session: trend.read(session, parts.lender, parts.languages, pairs, visit.now))

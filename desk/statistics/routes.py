"""The supervisors' statistics: a page, the missed deadlines, and two files to save."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute

from bot.crm import case_statistics, officers
from bot.crm.case_statistics import CaseFacts
from bot.crm.roles import May
from bot.crm.session import Session
from desk.guard import page
from desk.pages import NO_STORE
from desk.statistics import breach_list, csv_files, report, wording
from desk.statistics.asking import BREACHES, FILTERS, PATH, Asked, Choices
from desk.statistics.cards import cards
from desk.statistics.pictures import WEEKDAYS, pictures
from desk.visit import Visit

PERIODS = {
    "7": "Last 7 days",
    "28": "Last 28 days",
    "90": "Last 90 days",
    "month": "This month",
    "last-month": "Last month",
    "own": "Own dates",
}


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/statistics", May.SEE_STATISTICS, show),
        page("/statistics/breaches", May.SEE_STATISTICS, show_breaches),
        page("/statistics/tables.csv", May.SEE_STATISTICS, save_tables),
        page("/statistics/cases.csv", May.SEE_STATISTICS, save_cases),
    ]


async def show(visit: Visit) -> Response:
    """Figures, pictures and tables."""
    found = await visit.desk.read(lambda session: report.read(session, visit.parts.lender, _pairs(visit), visit.now))
    return visit.page(
        "statistics/page.html",
        report=found,
        cards=cards(found),
        pictures=pictures(found),
        weekdays=WEEKDAYS,
        wording=wording,
        **_form(found.asked, found.choices, PATH),
    )


async def show_breaches(visit: Visit) -> Response:
    """The missed deadlines, each with its case."""
    number, lender = visit.whole_number("page"), visit.parts.lender
    found = await visit.desk.read(lambda session: breach_list.read(session, lender, _pairs(visit), visit.now, number))
    return visit.page("statistics/breaches.html", list=found, **_form(found.asked, found.choices, BREACHES))


async def save_tables(visit: Visit) -> Response:
    """The page's tables as a file."""
    found = await visit.desk.read(lambda session: report.read(session, visit.parts.lender, _pairs(visit), visit.now))
    _must_be_right(found.asked)
    text = csv_files.MARK + csv_files.lines(csv_files.tables(found))
    return Response(text, headers=_headers(csv_files.name("statistics", found.asked.span)))


async def save_cases(visit: Visit) -> Response:
    """One line a case that was opened in the span, read and sent a thousand at a time."""
    lender = visit.parts.lender

    def ask(session: Session) -> tuple[Asked, dict[str, str]]:
        asked, _ = report.ask(session, lender, _pairs(visit), visit.now)
        return asked, {str(each.id): str(each.login) for each in officers.everybody(session)}

    asked, logins = await visit.desk.read(ask)
    _must_be_right(asked)
    chosen = asked.chosen(asked.span.counted)
    measure = report.measuring(lender, chosen.start, visit.now)

    async def pieces() -> AsyncIterator[str]:
        yield csv_files.MARK + csv_files.lines([csv_files.CASE])
        last: CaseFacts | None = None
        while True:
            after = last
            found = await visit.desk.read(
                lambda session: case_statistics.opened_in_pages(session, chosen, after)  # noqa: B023 - run at once
            )
            yield csv_files.lines(csv_files.case(each, logins, asked.span.zone, measure) for each in found)
            if len(found) < case_statistics.PAGE:
                return
            last = found[-1]

    return StreamingResponse(pieces(), headers=_headers(csv_files.name("cases", asked.span)))


def _pairs(visit: Visit) -> list[tuple[str, str]]:
    return visit.request.query_params.multi_items()


def _must_be_right(asked: Asked) -> None:
    """A file cannot say what was left out, so none is made of an address that is not wholly understood."""
    if asked.problem or asked.ignored:
        wrong = asked.problem or f"There is nothing to choose called {asked.ignored[0][0]}: {asked.ignored[0][1]}"
        raise HTTPException(400, f"{wrong[:200]} No file was made; go back to the statistics and choose again.")


def _headers(name: str) -> dict[str, str]:
    return {
        **NO_STORE,
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": f'attachment; filename="{name}"',
    }


def _form(asked: Asked, choices: Choices, path: str) -> dict[str, Any]:
    """What the form above the figures needs."""
    return {"asked": asked, "choices": choices, "path": path, "periods": PERIODS, "filters": FILTERS}

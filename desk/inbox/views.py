"""Saved views: keeping the filters of a list under a name, naming them anew, sharing and deleting them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import saved_views
from bot.crm.session import Session
from bot.crm.tables import Officer, SavedView
from bot.errors import BadInput
from desk.inbox import filters as filtering
from desk.inbox.filters import LABELS, PATHS, Choices
from desk.visit import ID, Visit, see

HERE = "/desk/views"
MOST_FILTERS = 100
"""Values of all filters of a view together."""


@dataclass(frozen=True)
class View:
    """A saved view; `mine` is one that the officer made who looks. `told` are its filters in words."""

    id: str
    name: str
    address: str
    mine: bool
    shared: bool
    maker: str
    tab: str
    told: Sequence[tuple[str, str]]


def visible(session: Session, known: Mapping[str, Choices], officer: Officer) -> Sequence[View]:
    """The views that an officer can open; `known` are the choices of each list."""
    return [_view(view, maker, known, officer) for view, maker in saved_views.visible(session, officer)]


def known_choices(visit: Visit) -> Mapping[str, Choices]:
    """What can be chosen in each list."""
    return {tab: filtering.choices(tab, visit.parts.lender, visit.parts.languages) for tab in PATHS}


async def show(visit: Visit) -> Response:
    """All views, to be named anew, shared and deleted."""
    found = await visit.desk.read(lambda session: visible(session, known_choices(visit), visit.officer))
    may_share = visit.officer.role in saved_views.MAY_SHARE
    return visit.page("inbox/views.html", views=found, may_share=may_share, longest=saved_views.LONGEST_NAME)


async def save(visit: Visit) -> Response:
    """Keeps the filters of a list, and shows that list as the view that it is now.

    What of them is no filter is not kept, as it is left out of the list itself.
    """
    tab, name = visit.form.get("tab", ""), visit.form.get("name", "")
    if tab not in PATHS:
        raise BadInput("tab", "It is not told which list the view is of: open the list, and keep the view from there.")
    try:
        pairs = parse_qsl(visit.form.get("filters", ""), max_num_fields=MOST_FILTERS)
    except ValueError as error:
        raise BadInput("filters", f"At most {MOST_FILTERS} filters are kept in one view; choose fewer.") from error
    known = known_choices(visit)
    kept: dict[str, list[str]] = {}
    for each, value in filtering.read(pairs, tab, known[tab]).pairs:
        kept.setdefault(each, []).append(value)

    def work(session: Session) -> str:
        made = saved_views.save(session, visit.officer, name, tab, kept, visit.now)
        return _view(made, visit.officer.name, known, visit.officer).address

    return see(await visit.desk.write(work))


async def change(visit: Visit) -> Response:
    """Gives a view another name, and shows it to everybody or to its maker only."""
    name, shared = visit.form.get("name", ""), "shared" in visit.form

    def step(session: Session, view_id: str) -> None:
        saved_views.rename(session, visit.officer, view_id, name)
        saved_views.share(session, visit.officer, view_id, shared)

    return await _do(visit, step)


async def delete(visit: Visit) -> Response:
    """Deletes a view."""
    return await _do(visit, lambda session, view_id: saved_views.delete(session, visit.officer, view_id))


async def _do(visit: Visit, step: Callable[[Session, str], Any]) -> Response:
    view_id = visit.form.get("id", "")

    def work(session: Session) -> None:
        if not ID.fullmatch(view_id):
            raise LookupError
        step(session, view_id)

    try:
        await visit.desk.write(work)
    except LookupError as error:
        raise HTTPException(404, "You have no such view; it may have been deleted.") from error
    return see(HERE)


def _view(view: SavedView, maker: str, known: Mapping[str, Choices], officer: Officer) -> View:
    """A view that was made when there were other filters still has an address; the list tells what it leaves out."""
    pairs = [(str(name), str(value)) for name, values in view.filters.items() for value in values]
    return View(
        id=view.id,
        name=view.name,
        address=f"{PATHS.get(view.tab, PATHS['open'])}?{urlencode([*pairs, ('view', view.id)])}",
        mine=view.officer_id == officer.id,
        shared=view.shared,
        maker=maker,
        tab=view.tab,
        told=[(LABELS.get(name, name), filtering.label(known.get(view.tab, {}), name, value)) for name, value in pairs],
    )

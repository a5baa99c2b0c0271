"""The routes of the room in which officers practise."""

from __future__ import annotations

from starlette.routing import BaseRoute

from bot.crm.roles import May
from desk.guard import act, page
from desk.practice import choosing, talking


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    may, one = May.PRACTISE, "/practice/{id}"
    return [
        page("/practice", may, choosing.show),
        act("/practice/begin", may, choosing.begin),
        page(one, may, talking.show),
        act(f"{one}/write", may, talking.write),
        act(f"{one}/phrases", may, talking.put_in_phrase),
        act(f"{one}/end", may, talking.end),
        act(f"{one}/delete", may, choosing.delete),
    ]

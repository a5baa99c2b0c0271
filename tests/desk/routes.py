"""Every route of the desk, as it is mounted, so that tests which go through all of them know a new one by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from starlette.applications import Starlette
from starlette.routing import Mount, Route

from bot.bootstrap import Parts
from bot.crm.roles import May
from desk.app import desk_routes
from desk.guard import Guarded
from tests.desk.conftest import settings
from tests.desk.content import add_borrower, add_officer, add_practice, add_talk, add_turn
from tests.desk.model_content import model_ids
from tests.desk.story_content import add_draft

FETCHED = {"/rows", "/events", "/notices/count", "/cases/{id}/live", "/cases/{id}/events"} | {
    "/cases/{id}/attachments/{attachment}",
    "/cases/{id}/relief/{form}",
    "/cases/{id}/plans/{attachment}/{form}",
    "/account/two-factor/picture",
    "/models/rasas",
    "/review/harvest/live",
    "/jobs/{id}/live",
    "/stories/drafts/{id}/progress",
}
"""What scripts and pictures in a page fetch; all other GETs are pages."""

STREAMS = {"/events", "/cases/{id}/events"}
"""What never ends by itself."""


SAVED = {"/statistics/tables.csv", "/statistics/cases.csv", "/models/trend.csv"}
"""Pages that a browser saves as a file and never shows."""


OWN = {"/practice/{id}"}
"""Pages of what somebody keeps for themselves alone: for everybody else they are not there."""


@dataclass(frozen=True)
class Known:
    """A route; `what` is None where it is open to everybody."""

    path: str
    method: str
    what: Optional[May]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def at(self, ids: Mapping[str, str]) -> str:
        """Its address, with an id that exists."""
        return f"/desk{self.path.replace('{id}', ids.get(self.path.partition('/{id}')[0].rpartition('/')[2], ''))}"


def all_routes() -> Sequence[Known]:
    mount = next(each for each in desk_routes(Parts(settings("sqlite://", Path(".")))) if isinstance(each, Mount))
    assert isinstance(mount.app, Starlette)
    found = [each for each in mount.app.routes if isinstance(each, Route)]
    assert {each.path for each in mount.app.routes if not isinstance(each, Route)} == {"/static"}  # type: ignore[attr-defined]
    return [
        Known(each.path, method, each.what if isinstance(each, Guarded) else None)
        for each in found
        for method in sorted((each.methods or set()) - {"HEAD"})
    ]


ROUTES = all_routes()
GUARDED = [each for each in ROUTES if each.what]
PAGES = [each for each in GUARDED if each.method == "GET" and each.path not in FETCHED]
POSTS = [each for each in GUARDED if each.method == "POST"]


def some_ids(parts: Parts) -> Mapping[str, str]:
    """An id that exists for each kind of path."""
    borrower = add_borrower(parts)
    talk = add_talk(parts, borrower=borrower)
    colleague = add_officer(parts, "cleo", "Cleo Colleague")
    turn, draft = add_turn(parts, talk), add_draft(parts, colleague)
    practised = add_practice(parts, colleague)
    made = {"cases": talk.case.id, "borrowers": borrower.id, "officers": colleague.id}
    return {
        **made,
        "conversations": talk.conversation_id,
        "drafts": draft.id,
        "review": turn.group_id,
        "practice": practised.id,
        **model_ids(parts),
    }

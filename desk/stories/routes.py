"""The routes of the room in which trainers make stories."""

from __future__ import annotations

from starlette.routing import BaseRoute

from bot.crm.roles import May
from desk.guard import act, live, page
from desk.stories import drafts, existing, keeping, talking, talking_draft, talks


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    train, draft, talk = May.TRAIN, "/stories/drafts/{id}", "/stories/conversations/{id}"
    return [
        page("/stories", train, drafts.show_all),
        page("/stories/existing", train, existing.show),
        page("/stories/conversations", train, talks.show_all),
        page(talk, train, talks.show),
        act(f"{talk}/draft", train, talks.make),
        page(draft, train, drafts.show),
        act(f"{draft}/change", train, drafts.change),
        act(f"{draft}/describe", train, drafts.describe),
        act(f"{draft}/throw-away", train, drafts.throw_away),
        act(f"{draft}/check", train, keeping.check),
        live(f"{draft}/progress", train, keeping.progress),
        act(f"{draft}/save", train, keeping.save),
        page("/stories/talking", train, talking.show),
        act("/stories/talking/begin", train, talking.begin),
        act("/stories/talking/say", train, talking.say),
        act("/stories/talking/intent", train, talking.mean),
        act("/stories/talking/action", train, talking.do),
        act("/stories/talking/undo", train, talking.undo),
        act("/stories/talking/end", train, talking.end),
        act("/stories/talking/save", train, talking_draft.save),
    ]

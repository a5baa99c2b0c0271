"""The routes of writing a story by talking."""

from __future__ import annotations

from starlette.routing import BaseRoute

from bot.crm.roles import May
from desk.guard import act, page
from desk.stories import talking, talking_draft


def talking_routes() -> list[BaseRoute]:
    """The routes of this part of the room."""
    return [
        page("/stories/talking", May.TRAIN, talking.show),
        act("/stories/talking/begin", May.TRAIN, talking.begin),
        act("/stories/talking/say", May.TRAIN, talking.say),
        act("/stories/talking/intent", May.TRAIN, talking.mean),
        act("/stories/talking/action", May.TRAIN, talking.do),
        act("/stories/talking/undo", May.TRAIN, talking.undo),
        act("/stories/talking/end", May.TRAIN, talking.end),
        act("/stories/talking/save", May.TRAIN, talking_draft.save),
    ]

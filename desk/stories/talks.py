"""Finding a conversation, reading it without its person, and making a draft of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import urlencode

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import conversations, rasa_events, story_drafts, talks
from bot.crm.session import Session
from bot.crm.talks import Wanted
from bot.errors import BadInput
from bot.workshop.stories import dialogue, generalising, steps
from bot.workshop.stories.steps import Step
from desk import words
from desk.stories import ground, naming
from desk.visit import ID, Visit, see

PAGE = 20
"""Conversations on a page."""

DAYS: Mapping[str, str] = {
    "": "At any time",
    "1": "In the last day",
    "7": "In the last 7 days",
    "30": "In the last 30 days",
}
THUMBS: Mapping[str, str] = {"": "Any or none", "down": "Thumb down", "up": "Thumb up"}
OFFICER: Mapping[str, str] = {"": "Either", "yes": "An officer wrote in it", "no": "The assistant alone"}


async def show_all(visit: Visit) -> Response:
    """Conversations as `?days=&language=&intent=&channel=&thumb=&officer=` wants them, behind `?after=`."""
    asked = {name: visit.request.query_params.get(name, "").replace("\0", "")[:60] for name in _FILTERS}
    wanted = _wanted(asked, visit.now)
    after = visit.request.query_params.get("after", "")
    start = after if ID.fullmatch(after) else None

    def read(session: Session) -> tuple[Sequence[talks.Talk], Sequence[str]]:
        return talks.find(session, wanted, start, PAGE + 1), talks.languages(session)

    found, languages = await visit.desk.read(read)

    def hide() -> Sequence[talks.Talk]:
        shown = found[:PAGE]
        return [replace(talk, first=ground.stand_ins(talk.id)(talk.first, talk.first_lang)) for talk in shown]

    shown = await anyio.to_thread.run_sync(hide)
    further = {**{k: v for k, v in asked.items() if v}, "after": shown[-1].id} if len(found) > PAGE else None
    choices = {
        "days": DAYS,
        "language": {"": "Any language", **{code: words.language_name(code) for code in languages}},
        "intent": {"": "Anything", **{name: words.intent(name) for name in ground.names(visit).intents}},
        "channel": {"": "Any channel", **words.CHANNELS},
        "thumb": THUMBS,
        "officer": OFFICER,
    }
    return visit.page(
        "stories/talks.html",
        talks=shown,
        asked=asked,
        choices=choices,
        labels=_FILTERS,
        further=f"/desk/stories/conversations?{urlencode(further)}" if further else "",
        start=start,
        zone=visit.now.tzinfo,
    )


async def show(visit: Visit) -> Response:
    """One conversation as a dialogue."""
    found = await _steps(visit)
    return visit.page(
        "stories/talk.html", id=visit.path_id(), turns=steps.turns(found), title=naming.title(found), naming=naming
    )


async def make(visit: Visit) -> Response:
    """A draft of the conversation, as a story or a test; opens its editor."""
    found, kind, talk_id = await _steps(visit), visit.form.get("kind", "story"), visit.path_id()
    if not dialogue.is_spoken(found):
        raise BadInput("steps", "There is nothing in this conversation that a story could be made of.")
    proposed = generalising.propose(found, kind)

    def write(session: Session) -> str:
        if conversations.get(session, talk_id) is None:
            raise HTTPException(404)
        title = naming.title(proposed)
        made = story_drafts.add(
            session, steps.as_json(proposed[: steps.MOST]), title, visit.officer, visit.now, kind, talk_id
        )
        return str(made.id)

    return see(f"/desk/stories/drafts/{await visit.desk.write(write)}")


async def _steps(visit: Visit) -> list[Step]:
    """What happened in the conversation. Raises `HTTPException` 404 where there is none, or nothing is kept of it."""
    talk_id = visit.path_id()

    def read(session: Session) -> Mapping[str, str]:
        if conversations.get(session, talk_id) is None:
            raise HTTPException(404)
        return talks.pressed(session, talk_id)

    pressed = await visit.desk.read(read)

    def happened() -> list[Step]:
        with visit.parts.tracker.read() as session:
            events = rasa_events.of_conversation(session, talk_id)
        return dialogue.from_events(events, ground.names(visit).slots, ground.stand_ins(talk_id), pressed)

    return await anyio.to_thread.run_sync(happened)


_FILTERS: Mapping[str, str] = {
    "days": "When",
    "language": "Language",
    "intent": "In which the borrower",
    "channel": "Channel",
    "thumb": "Thumbs",
    "officer": "Hand-over",
}


def _wanted(asked: Mapping[str, str], now: datetime) -> Wanted:
    """What an address asks for; what is no choice asks for nothing."""
    days = asked["days"] if asked["days"] in DAYS else ""
    return Wanted(
        since=now - timedelta(days=int(days)) if days else None,
        language=asked["language"],
        intent=asked["intent"],
        channel=asked["channel"],
        thumb=asked["thumb"] if asked["thumb"] in THUMBS else "",
        officer=asked["officer"] if asked["officer"] in OFFICER else "",
    )

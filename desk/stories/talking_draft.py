"""From a conversation that a trainer has had with the assistant to a draft of a story."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress

from starlette.responses import Response

from bot.crm import story_drafts
from bot.crm.session import Session
from bot.errors import BadInput
from bot.workshop.stories import dialogue, generalising, steps
from bot.workshop.stories.rehearsal import Rehearsal
from bot.workshop.stories.steps import Step
from desk.stories import ground, naming
from desk.stories.stage_client import StageClosed
from desk.stories.talking import client_of, refused
from desk.visit import Visit, see

STORY = "story"


async def save(visit: Visit) -> Response:
    """Keeps the conversation as a draft, ends it, and opens the draft's editor."""
    client = client_of(visit)
    talk = await client.rehearsal()
    if talk is None:
        return await refused(visit, str(StageClosed()))
    found = steps_of(talk, ground.names(visit).slots)
    proposed = generalising.propose(found, STORY)[: steps.MOST] if dialogue.is_spoken(found) else []
    title = visit.form.get("title", "").strip() or naming.title(proposed)

    def work(session: Session) -> str:
        return str(story_drafts.add(session, steps.as_json(proposed), title, visit.officer, visit.now).id)

    try:
        draft = await visit.desk.write(work)
    except BadInput as why:
        return await refused(visit, str(why))
    with suppress(StageClosed):
        await client.end()
    return see(f"/desk/stories/drafts/{draft}")


def steps_of(talk: Rehearsal, slots: Collection[str]) -> list[Step]:
    """What was said and done, as the steps of a story, with every correction; `slots` are those that decide."""
    return dialogue.from_events(talk.events, slots, ground.stand_in, _pressed(talk))


def _pressed(talk: Rehearsal) -> Mapping[str, str]:
    """The titles of buttons by the message's id: what Rasa got begins with a stroke."""
    asked = [turn.text for turn in talk.turns if turn.understood is not None]
    heard = [event for event in talk.events if event.get("event") == "user"]
    pairs = zip(heard, asked, strict=False)
    return {str(event.get("message_id")): text for event, text in pairs if str(event.get("text")).startswith("/")}

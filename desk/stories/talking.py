"""Writing a story by talking: the trainer plays the borrower, sees why the assistant does what it does, corrects it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Optional
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import jobs, models, story_drafts
from bot.crm.session import Session
from bot.crm.tables import Job
from bot.demo import BORROWERS, DemoBorrower
from bot.workshop.stories.rehearsal import Rehearsal, StageState
from desk import words
from desk.stories import talking_words
from desk.stories.stage_client import StageClient, StageClosed, StageSaid
from desk.visit import Visit, see

HERE = "/desk/stories/talking"
REHEARSE = "rehearse"
"""The kind of the job that opens a stage."""

OPENING = frozenset({jobs.WAITING, jobs.RUNNING})

PATIENCE = timedelta(seconds=30)
"""So long a job may wait until the page says that nobody seems to take it up."""

RECENT = timedelta(minutes=10)
"""So long the page tells why the last stage could not be opened."""


@dataclass(frozen=True)
class Choice:
    """What a trainer wants to rehearse with."""

    model: str
    language: str
    borrower: str


@dataclass(frozen=True)
class Start:
    """What the page shows where nobody talks yet."""

    models: Sequence[tuple[str, str]]
    """Names, and what each is beside: the one that answers borrowers, the one before, a canary."""
    choice: Choice
    stage: Optional[StageState]
    job: Optional[Job]
    """The job that opens a stage, or the last one that could not."""
    untaken: bool
    """Whether that job has waited for longer than it should."""

    @property
    def ready(self) -> bool:
        """Whether the stage has the model that was chosen."""
        return self.stage is not None and self.stage.model == self.choice.model

    @property
    def opening(self) -> bool:
        """Whether a stage is being opened."""
        return not self.ready and self.job is not None and self.job.state in OPENING


async def show(visit: Visit) -> Response:
    """The conversation that is going on, or what to choose before one."""
    return await _page(visit)


async def begin(visit: Visit) -> Response:
    """Begins a conversation, or has a stage opened first."""
    choice = _chosen(visit)
    client = client_of(visit)
    state = await client.state()
    if state is not None and state.model == choice.model:
        try:
            await client.begin(choice.language, choice.borrower or None)
        except StageClosed:
            return await _open(visit, choice)
        except StageSaid as said:
            return await _page(visit, str(said), choice, 409)
        return see(HERE)
    if state is not None and state.others_active:
        why = f"Somebody else is talking with the model {state.model} now. Choose it, or wait until they are done."
        return await _page(visit, why, choice, 409)
    return await _open(visit, choice)


async def say(visit: Visit) -> Response:
    """The borrower says something."""
    return await _act(visit, "say", {"text": visit.form.get("text", "")})


async def mean(visit: Visit) -> Response:
    """A message means something else."""
    state = await client_of(visit).state()
    intent = talking_words.named(visit.form.get("intent", ""), state.intents if state else (), talking_words.intent)
    return await _act(visit, "intent", {"turn": _number(visit, "turn"), "intent": intent})


async def do(visit: Visit) -> Response:
    """Something else is to be done."""
    state = await client_of(visit).state()
    action = talking_words.named(visit.form.get("action", ""), state.actions if state else (), talking_words.action)
    return await _act(
        visit, "action", {"turn": _number(visit, "turn"), "step": _number(visit, "step"), "action": action}
    )


async def undo(visit: Visit) -> Response:
    """Takes the last message or correction back."""
    return await _act(visit, "undo", {})


async def end(visit: Visit) -> Response:
    """Throws the conversation away, to begin another."""
    with suppress(StageClosed):
        await client_of(visit).end()
    return see(HERE)


async def refused(visit: Visit, why: str) -> Response:
    """The page as it is, with a sentence why something was not done."""
    return await _page(visit, why, status=409)


async def _act(visit: Visit, what: str, body: dict[str, Any]) -> Response:
    try:
        await client_of(visit).act(what, body)
    except (StageSaid, StageClosed) as why:
        return await _page(visit, str(why), status=409)
    return see(f"{HERE}#say")


async def _open(visit: Visit, choice: Choice) -> Response:
    def work(session: Session) -> None:
        who = f"officer:{visit.officer.login}"
        for job in jobs.newest(session, REHEARSE):
            if job.state in OPENING and job.arguments.get("model") != choice.model:
                jobs.want_cancel(session, job.id, who, visit.now)
        going = [job for job in jobs.newest(session, REHEARSE) if job.state in OPENING and job.cancel_at is None]
        if not going:
            jobs.add(session, REHEARSE, {"model": choice.model}, who, visit.now)

    await visit.desk.write(work)
    query = urlencode({"model": choice.model, "language": choice.language, "borrower": choice.borrower})
    return see(f"{HERE}?{query}")


async def _page(
    visit: Visit, why: Optional[str] = None, choice: Optional[Choice] = None, status: int = 200
) -> Response:
    client = client_of(visit)
    talk = await client.rehearsal()
    state = await client.state()
    if talk is not None and state is not None:
        return visit.page(
            "stories/talking.html",
            status,
            talk=talk,
            state=state,
            why=why,
            told=talking_words,
            played=_played(talk),
            longest=story_drafts.LONGEST_TITLE,
        )
    start = await visit.desk.read(lambda session: _start(session, visit, choice, state))
    return visit.page(
        "stories/talking_start.html",
        status,
        start=start,
        why=why,
        borrowers=BORROWERS,
        languages=sorted(visit.parts.languages, key=words.language_name),
    )


def _start(session: Session, visit: Visit, choice: Optional[Choice], state: Optional[StageState]) -> Start:
    used = models.in_use(session)
    known = [str(each.name) for each in models.newest(session)]
    named = {used.previous: "served before", used.canary: "canary", used.serving: "serving"} if used else {}
    listed = [(name, named.get(name, "candidate")) for name in known]
    listed.sort(key=lambda each: each[1] != "serving")
    query = visit.request.query_params
    asked = choice or Choice(query.get("model", ""), query.get("language", ""), query.get("borrower", ""))
    default = state.model if state is not None and not asked.model else (listed[0][0] if listed else "")
    chosen = Choice(
        asked.model if asked.model in known else default,
        asked.language if asked.language in visit.parts.languages else visit.parts.language,
        asked.borrower if asked.borrower in _BY_NUMBER else "",
    )
    newest = next(iter(jobs.newest(session, REHEARSE, 1)), None)
    told = newest if newest and (newest.state in OPENING or _recent_failure(newest, visit)) else None
    untaken = told is not None and told.state == jobs.WAITING and visit.now - told.created_at > PATIENCE
    return Start(listed, chosen, state, told, untaken)


def _recent_failure(job: Job, visit: Visit) -> bool:
    return bool(job.state == jobs.FAILED and job.ended_at and visit.now - job.ended_at < RECENT)


_BY_NUMBER = {person.number: person for person in BORROWERS}


def _played(talk: Rehearsal) -> Optional[DemoBorrower]:
    return _BY_NUMBER.get(talk.borrower or "")


def _chosen(visit: Visit) -> Choice:
    form = visit.form
    choice = Choice(form.get("model", ""), form.get("language", ""), form.get("borrower", ""))
    if choice.language not in visit.parts.languages or (choice.borrower and choice.borrower not in _BY_NUMBER):
        raise HTTPException(422, "Choose a language and a borrower from the lists.")
    if not choice.model:
        raise HTTPException(422, "Choose a model from the list.")
    return choice


def _number(visit: Visit, name: str) -> int:
    given = visit.form.get(name, "")
    if not (given.isascii() and given.isdigit() and len(given) < 5):
        raise HTTPException(422, f"A whole number is expected as {name}.")
    return int(given)


def client_of(visit: Visit) -> StageClient:
    """Speaks with the stage for the visitor."""
    return StageClient(visit.parts.settings.var, str(visit.officer.id))

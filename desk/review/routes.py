"""The routes of the review room."""

from __future__ import annotations

from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute

from bot.crm import jobs, review_history, reviews
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import Job
from bot.errors import SaveRefused
from bot.workshop.saved import Author
from desk.guard import act, live, page
from desk.review import asking, deciding, group, queue, saving
from desk.review.group import GroupPage
from desk.visit import ID, Visit, see

HOME = "/desk/review"


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/review", May.TRAIN, show),
        act("/review/harvest", May.TRAIN, harvest),
        live("/review/harvest/live", May.TRAIN, show_harvest),
        page("/review/save", May.TRAIN, show_save),
        act("/review/save/now", May.TRAIN, save_now),
        act("/review/save/train", May.TRAIN, train),
        act("/review/undo", May.TRAIN, undo),
        page("/review/{id}", May.TRAIN, show_group),
        act("/review/{id}/decide", May.TRAIN, decide),
        act("/review/{id}/original", May.TRAIN, show_original),
    ]


async def show(visit: Visit) -> Response:
    """The queue."""
    known = asking.choices(visit.parts.languages)
    asked, skip = asking.read(visit.request.query_params.multi_items(), known), visit.whole_number("skip")
    found = await visit.desk.read(lambda session: queue.read(session, str(visit.officer.id), asked, visit.now, skip))
    return visit.page(
        "review/queue.html",
        queue=found,
        harvest=found.harvest,
        just_ended=False,
        asked=asked,
        choices=known,
        labels=asking.LABELS,
        skip=skip,
        step=queue.SHOWN,
    )


async def harvest(visit: Visit) -> Response:
    """Asks for a search for new messages."""
    who = f"officer:{visit.officer.login}"
    await visit.desk.write(lambda session: jobs.add(session, "harvest", {}, who, visit.now).id)
    return see(HOME)


async def show_harvest(visit: Visit) -> Response:
    """How far the search for new messages is. Who sees one end here was on the page while it went on."""
    found = await visit.desk.read(queue.harvest)
    text = visit.text("review/harvest_piece.html", harvest=found, just_ended=True, asked=_asked(visit))
    return HTMLResponse(text, headers={"Cache-Control": "no-store"})


async def show_group(visit: Visit) -> Response:
    """A group, which is this trainer's for some minutes."""
    asked, group_id = _asked(visit), visit.path_id()
    return _group_page(visit, asked, await visit.desk.write(_opening(visit, group_id, asked)))


async def decide(visit: Visit) -> Response:
    """Decides about a message or the group, and goes on to what waits next."""
    asked, group_id = _asked(visit), visit.path_id()

    def work(session: Session) -> str:
        deciding.decide(session, visit, group_id, asked)
        officer_id = str(visit.officer.id)
        if reviews.turns(session, officer_id, group_id, asked.filters):
            return f"{HOME}/{group_id}"
        reviews.release(session, officer_id, group_id)
        following = reviews.groups(session, officer_id, asked.filters, 10)
        taken = reviews.claims(session, [each.id for each in following], visit.now)
        free = [each.id for each in following if taken.get(each.id, officer_id) == officer_id]
        return f"{HOME}/{free[0]}" if free else HOME

    return see(asked.address(await visit.desk.write(work)))


async def show_original(visit: Visit) -> Response:
    """The group with what was really written in one message; the look is kept first."""
    asked, group_id, turn_id = _asked(visit), visit.path_id(), visit.form.get("turn", "")

    def work(session: Session) -> tuple[GroupPage, str]:
        turn = reviews.get(session, turn_id) if ID.fullmatch(turn_id) else None
        if turn is None or turn.group_id != group_id:
            raise HTTPException(404, "There is no such message.")
        found = _opening(visit, group_id, asked)(session)
        reviews.look(session, turn_id, str(visit.officer.id), visit.now)
        return found, review_history.original(session, turn) or "It is not there any more."

    found, original = await visit.desk.write(work)
    return _group_page(visit, asked, found, {turn_id: original})


async def undo(visit: Visit) -> Response:
    """Takes one of the trainer's own decisions back."""
    turn_id = visit.form.get("turn", "")

    def work(session: Session) -> str:
        (turn, *_) = reviews.lock(session, [turn_id]) or (None,)
        if turn is None:
            raise HTTPException(404, "There is no such message.")
        try:
            reviews.take_back(session, turn, str(visit.officer.id), visit.now)
        except ValueError as error:
            raise HTTPException(409, "It is saved or dropped already, and cannot be taken back.") from error
        return f"{HOME}/{turn.group_id}"

    return see(await visit.desk.write(work))


async def show_save(visit: Visit) -> Response:
    """What would be saved, and what was."""
    return await _save_page(visit)


async def save_now(visit: Visit) -> Response:
    """Saves what was decided, under the name of who presses the button."""
    var, author = visit.parts.settings.var, Author(str(visit.officer.name), str(visit.officer.login))
    try:
        done = await visit.desk.write(lambda session: saving.save_decided(session, var, author, visit.now))
    except SaveRefused as refused:
        return await _save_page(visit, refused=str(refused), status=409)
    return await _save_page(visit, done=done)


async def train(visit: Visit) -> Response:
    """Asks for a candidate of what was saved, and for its comparison with the model that serves, and leads to it."""
    who = f"officer:{visit.officer.login}"
    wish = {"from": "workshop", "compare": True, "who": who}
    return see(
        await visit.desk.write(lambda session: f"/desk/jobs/{jobs.add(session, 'train', wish, who, visit.now).id}")
    )


def _opening(visit: Visit, group_id: str, asked: asking.Asked) -> Callable[[Session], GroupPage]:
    return lambda session: group.open_group(session, group_id, str(visit.officer.id), asked, visit.now)


def _asked(visit: Visit) -> asking.Asked:
    known = asking.choices(visit.parts.languages)
    if visit.form:
        return asking.read_query(visit.form.get("query", ""), known)
    return asking.read(visit.request.query_params.multi_items(), known)


def _group_page(
    visit: Visit, asked: asking.Asked, found: GroupPage, originals: dict[str, str] | None = None
) -> Response:
    return visit.page(
        "review/group.html",
        group=found,
        asked=asked,
        originals=originals or {},
        intents=asking.intents(),
        languages={code: facts.direction for code, facts in visit.parts.languages.items()},
        values=group.VALUES,
        manners=deciding.MANNERS,
    )


async def _save_page(
    visit: Visit, done: saving.Done | None = None, refused: str | None = None, status: int = 200
) -> Response:
    def work(session: Session) -> tuple[saving.Waiting, Job | None]:
        going_on = (job for job in jobs.newest(session, "train", 1) if job.state not in jobs.ENDED)
        return saving.waiting(session, visit.now), next(going_on, None)

    found, training = await visit.desk.read(work)
    return visit.page(
        "review/save.html",
        status,
        waiting=found,
        done=done,
        refused=refused,
        training=training,
        languages={code: facts.direction for code, facts in visit.parts.languages.items()},
    )

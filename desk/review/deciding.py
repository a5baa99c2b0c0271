"""What a trainer decides about messages, read from a form and checked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.exceptions import HTTPException

from bot.crm import review_history, reviews
from bot.crm.reviews import CHANGE, CONFIRM, NEW_INTENT, NOT_FOR_US, PRIVATE
from bot.crm.session import Session
from bot.crm.tables import ReviewTurn
from bot.workshop.review.lessons import marked, without_marks
from desk.review import asking
from desk.review.group import CLAIMED_FOR, VALUES
from desk.visit import Visit

DECIDE = "decide"
"""What the button for the usual decision sends; whether it confirms or changes shows by comparing."""

LONGEST = 2000
"""Characters of a message."""

MANNERS: Mapping[str, Sequence[str]] = {
    "formality": ("formal", "neutral", "casual"),
    "directness": ("direct", "neutral", "indirect"),
    "orientation": ("relational", "neutral", "efficient"),
}

_MARK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")
_NAME = re.compile(r"[a-z][a-z_]{2,50}")


def decide(session: Session, visit: Visit, group_id: str, asked: asking.Asked) -> None:
    """Keeps the decision of the form about one message (`turn`), or about all of the group that wait.

    Raises `HTTPException` 422 for what cannot be decided so, 404 for a message that is gone, and 409 where another
    trainer is at work on the group.
    """
    form, officer_id = visit.form, str(visit.officer.id)
    waiting = {turn.id: turn for turn in reviews.turns(session, officer_id, group_id, asked.filters)}
    one = form.get("turn")
    chosen = [one] if one else list(waiting)
    if not chosen or not set(chosen) <= set(waiting):
        raise HTTPException(404, "This message does not wait for you any more.")
    if reviews.claim(session, group_id, officer_id, visit.now, visit.now + CLAIMED_FOR):
        raise HTTPException(409, "Somebody else is at work on this group. Take another one.")
    proposed = review_history.proposed(session)
    for turn in reviews.lock(session, chosen):
        what, columns = _decision(turn, form, visit.parts.languages, proposed)
        settles = turn.state == reviews.DISPUTED
        reviews.decide(session, turn, officer_id, visit.now, what, settles=settles, **columns)


def _decision(
    turn: ReviewTurn, form: Mapping[str, str], languages: Mapping[str, Any], proposed: Mapping[str, str]
) -> tuple[str, dict[str, Any]]:
    what = form.get("what", DECIDE)
    if what == PRIVATE:
        return what, {"intent": None}
    language = form.get("language") or str(turn.language)
    if language not in languages:
        raise HTTPException(422, "Choose one of the languages that the assistant speaks.")
    columns: dict[str, Any] = {
        "language": language,
        "register": _register(turn, form),
        "written": _written(turn, form),
        "stand_ins_confirmed": True,
    }
    if what == NOT_FOR_US:
        return what, {**columns, "intent": "out_of_scope"}
    if what == NEW_INTENT:
        name = form.get("name", "").strip().lower().replace(" ", "_")
        why = " ".join(form.get("why", "").split()) or proposed.get(name, "")
        if not _NAME.fullmatch(name) or name in asking.intents():
            raise HTTPException(422, "A new intent needs a name of its own, of small letters and _, such as ask_gold.")
        if len(why) < 10:
            raise HTTPException(422, "Say in a line what the new intent is for.")
        return what, {**columns, "intent": name, "why": why[:500]}
    if what != DECIDE:
        raise HTTPException(422, "That cannot be decided.")
    intent = _intent(form.get("intent", ""))
    same = (intent, language) == (turn.intent, turn.language)
    return CONFIRM if same else CHANGE, {**columns, "intent": intent}


def _intent(given: str) -> str:
    """An intent by its name, or by what it is called in words. Raises `HTTPException` 422."""
    known, typed = asking.intents(), given.strip()
    by_words = {said.casefold(): code for code, said in known.items()}
    found = typed if typed in known else by_words.get(typed.casefold())
    if found is None:
        raise HTTPException(422, "Choose one of the intents in the list.")
    return found


def _written(turn: ReviewTurn, form: Mapping[str, str]) -> str:
    """The message with its values marked."""
    found = [each for each in turn.entities or () if each["entity"] in VALUES]
    written = " ".join(form.get("written", marked(turn.text, found)).split())
    if not without_marks(written) or len(written) > LONGEST:
        raise HTTPException(422, f"A message has 1 to {LONGEST} characters.")
    strange = sorted({name for name in _MARK.findall(written) if name not in VALUES})
    if strange:
        raise HTTPException(422, f"No value is called {strange[0]}. There are: {', '.join(VALUES)}.")
    return written


def _register(turn: ReviewTurn, form: Mapping[str, str]) -> dict[str, str]:
    given = {name: form.get(name, "") for name in MANNERS}
    read = turn.register or {}
    return {
        name: value if value in MANNERS[name] else str(read.get(name, "")) or "neutral" for name, value in given.items()
    }

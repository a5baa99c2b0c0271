"""What became of conversations by the model that answered in them, as narrow rows: one for each conversation, model,
language and piece of time. Words are in none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Optional

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session, aliased

from bot.crm.answering_models import BAD_RATING, FALLBACKS, HANDED_OVER
from bot.crm.model_trail import OVERRULED, PROMOTED, ROLLED_BACK
from bot.crm.tables import Case, Feedback, Message, ModelEvent, ReviewTurn


@dataclass(frozen=True)
class Wanted:
    """From `start` until before `end`; `cuts` are the moments between at which a new piece of time begins, in order."""

    start: datetime
    end: datetime
    cuts: Sequence[datetime] = ()
    language: Optional[str] = None


class Answered(NamedTuple):
    """A conversation in which a model answered; `language` is that of its messages, None of pressed buttons."""

    conversation_id: str
    model: str
    language: Optional[str]
    piece: int
    first: datetime
    last: datetime
    fell_back: bool


class Said(NamedTuple):
    """Something that happened in a conversation with a model, and whether it is a bad sign."""

    conversation_id: str
    model: str
    language: Optional[str]
    piece: int
    bad: bool


def answered(session: Session, wanted: Wanted) -> Sequence[Answered]:
    """Where models answered what borrowers wrote, and whether they fell back."""
    reply = aliased(Message)
    fell_back = func.max(case((reply.id.is_not(None), 1), else_=0))
    piece = _piece(Message.created_at, wanted)
    query = (
        select(
            Message.conversation_id,
            Message.model,
            Message.lang,
            piece,
            func.min(Message.created_at),
            func.max(Message.created_at),
            fell_back,
        )
        .outerjoin(reply, and_(reply.answers_id == Message.id, reply.response.in_(FALLBACKS)))
        .where(Message.state == "answered", Message.model.is_not(None), *_within(Message.created_at, wanted))
        .group_by(Message.conversation_id, Message.model, Message.lang, piece)
    )
    if wanted.language:
        query = query.where(Message.lang == wanted.language)
    return [Answered(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6])) for row in session.execute(query)]


def handed_over(session: Session, wanted: Wanted) -> Sequence[Said]:
    """Cases that a better model would have spared."""
    columns = (Case.conversation_id, Case.model, Case.language, _piece(Case.opened_at, wanted))
    query = select(*columns).where(
        Case.kind.in_(HANDED_OVER), Case.model.is_not(None), *_within(Case.opened_at, wanted)
    )
    return [Said(row[0], row[1], row[2], row[3], True) for row in session.execute(query)]


def judged(session: Session, wanted: Wanted) -> Sequence[Said]:
    """Thumbs and ratings."""
    badly = case((and_(Feedback.kind == "thumb", Feedback.score == 0), 1), else_=0)
    badly = case((and_(Feedback.kind == "rating", Feedback.score <= BAD_RATING), 1), else_=badly)
    columns = (Feedback.conversation_id, Feedback.model, Feedback.language, _piece(Feedback.at, wanted), badly)
    query = select(*columns).where(
        Feedback.kind.in_(("thumb", "rating")), Feedback.model.is_not(None), *_within(Feedback.at, wanted)
    )
    return [Said(row[0], row[1], row[2], row[3], bool(row[4])) for row in session.execute(query)]


def to_review(session: Session, wanted: Wanted) -> Sequence[Said]:
    """Messages that were found to be worth a trainer's look."""
    columns = (ReviewTurn.conversation_id, ReviewTurn.model, ReviewTurn.language, _piece(ReviewTurn.at, wanted))
    query = select(*columns).where(ReviewTurn.model.is_not(None), *_within(ReviewTurn.at, wanted))
    return [Said(row[0], row[1], row[2], row[3], True) for row in session.execute(query)]


def came_into_service(session: Session, wanted: Wanted) -> Sequence[tuple[datetime, str]]:
    """When which model began to serve, in order."""
    query = select(ModelEvent.at, ModelEvent.model).where(
        ModelEvent.what.in_((PROMOTED, OVERRULED, ROLLED_BACK)), *_within(ModelEvent.at, wanted)
    )
    return [(row.at, str(row.model)) for row in session.execute(query.order_by(ModelEvent.at, ModelEvent.seq))]


def _within(column: Any, wanted: Wanted) -> tuple[Any, Any]:
    return column >= wanted.start, column < wanted.end


def _piece(column: Any, wanted: Wanted) -> Any:
    """The number of the piece of time in which a moment lies, from 0."""
    if not wanted.cuts:
        return case((column.is_not(None), 0), else_=0)
    return case(*((column < cut, place) for place, cut in enumerate(wanted.cuts)), else_=len(wanted.cuts))

"""Lists of cases: which ones, in which order, a page at a time, and how many there are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from bot.crm.case_search import named, said
from bot.crm.cases import ENDED
from bot.crm.tables import Case, CaseEvent, Conversation, Message

HOLDERS = ("me", "nobody", "colleague")
TURNS = ("officer", "borrower")
SORTS = ("urgent", "waiting", "newest", "ended")
"""By severity and then by the promised time; who waits longest first; the last opened, the last ended first."""


@dataclass(frozen=True)
class Span:
    """From `start` until before `end`, where None is without limit; in one market, or in all of them."""

    start: Optional[datetime] = None
    end: Optional[datetime] = None
    market: Optional[str] = None


@dataclass(frozen=True)
class Wanted:
    """Which cases. An empty collection does not restrict them; a case must fit one value of every other.

    `held_by` are of `HOLDERS`, as `officer_id` sees it; `turns` of `TURNS`: who has to write next. `due` are spans in
    which the time lies by which an officer is to write; `resolved` those in which a case
    ended. All of the folded `words` stand in the reference, the borrower's name or number, or the conversation.
    """

    ended: bool
    officer_id: str
    states: Collection[str] = ()
    severities: Collection[int] = ()
    kinds: Collection[str] = ()
    languages: Collection[str] = ()
    markets: Collection[str] = ()
    channels: Collection[str] = ()
    held_by: Collection[str] = ()
    turns: Collection[str] = ()
    due: Sequence[Span] = ()
    resolved: Sequence[Span] = ()
    words: Sequence[str] = ()


@dataclass(frozen=True)
class Count:
    """How many cases there are, and how many of them are new."""

    all: int
    new: int


def page(
    session: Session, wanted: Wanted, sort: str, after: Optional[str], size: int
) -> Sequence[tuple[Case, Conversation]]:
    """`size` cases behind the case with the id `after` in this order, with their conversations.

    Without `after`, or where there is no such case any more, it is the first page.
    """
    keys = _keys(sort)
    query = _joined(select(Case, Conversation)).where(*_conditions(wanted))
    last = session.execute(_joined(select(*(key for key, _ in keys))).where(Case.id == after)).first()
    if last:
        query = query.where(_behind(keys, last))
    ordered = query.order_by(*(key.desc() if down else key for key, down in keys))
    return [(row[0], row[1]) for row in session.execute(ordered.limit(size))]


def count(session: Session, wanted: Wanted) -> Count:
    """How many cases a whole list has."""
    new = func.coalesce(func.sum(case((Case.state == "new", 1), else_=0)), 0)
    row = session.execute(_joined(select(func.count(Case.id), new)).where(*_conditions(wanted))).one()
    return Count(int(row[0]), int(row[1]))


def counts(session: Session, lists: Mapping[str, Wanted]) -> Mapping[str, int]:
    """How many cases each of some lists of open cases has, by their names, in one look."""
    fits = [func.coalesce(func.sum(case((and_(*_conditions(each)), 1), else_=0)), 0) for each in lists.values()]
    row = session.execute(_joined(select(*fits)).where(Case.state.not_in(ENDED))).one()
    return dict(zip(lists, (int(each) for each in row), strict=True))


def languages(session: Session, ended: bool) -> Sequence[str]:
    """The languages of open, or of ended, cases."""
    state = Case.state.in_(ENDED) if ended else Case.state.not_in(ENDED)
    return sorted(session.scalars(_joined(select(_language()).distinct()).where(state)).all())


def _joined(query: Any) -> Any:
    return query.select_from(Case).join(Conversation, Conversation.id == Case.conversation_id)


def _conditions(wanted: Wanted) -> Sequence[Any]:
    among = (
        (Case.state, wanted.states),
        (Case.severity, wanted.severities),
        (Case.kind, wanted.kinds),
        (Case.market, wanted.markets),
        (Conversation.channel, wanted.channels),
        (_language(), wanted.languages),
    )
    conditions = [Case.state.in_(ENDED) if wanted.ended else Case.state.not_in(ENDED)]
    conditions += [column.in_(values) for column, values in among if values]
    if wanted.held_by:
        conditions.append(or_(*(_held(who, wanted.officer_id) for who in wanted.held_by)))
    if wanted.turns:
        theirs = Case.state == "with_borrower"
        conditions.append(or_(*(theirs if turn == "borrower" else ~theirs for turn in wanted.turns)))
    if wanted.due:
        conditions += [Case.state.not_in(("with_borrower", *ENDED)), _within(Case.answer_by, wanted.due)]
    if wanted.resolved:
        conditions.append(_within(Case.resolved_at, wanted.resolved))
    return [*conditions, *(or_(named(word), said(word)) for word in wanted.words)]


def _language() -> Any:
    """What the conversation is held in now, or else the case's language when it was opened."""
    return func.coalesce(Conversation.language["code"].as_string(), Case.language)


def _held(who: str, officer_id: str) -> Any:
    if who == "nobody":
        return Conversation.holder_id.is_(None)
    return Conversation.holder_id == officer_id if who == "me" else Conversation.holder_id != officer_id


def _done(what: str) -> Any:
    """The lines of a case's audit trail of an officer's doing something."""
    return select(CaseEvent.id).where(
        CaseEvent.case_id == Case.id, CaseEvent.what == what, CaseEvent.who.startswith("officer:")
    )


def _within(column: Any, spans: Sequence[Span]) -> Any:
    return or_(*(_in_span(column, span) for span in spans))


def _in_span(column: Any, span: Span) -> Any:
    limits = [column.is_not(None)]
    limits += [column >= span.start] if span.start else []
    limits += [column < span.end] if span.end else []
    limits += [Case.market == span.market] if span.market else []
    return and_(*limits)


def _keys(sort: str) -> Sequence[tuple[Any, bool]]:
    """What a list is sorted by, and whether downwards; none is ever empty, and the last one makes the order whole."""
    if sort == "waiting":
        on_turn = case((Case.state == "with_borrower", 1), else_=0)
        return (on_turn, False), (waiting_since(), False), (Case.id, False)
    if sort == "newest":
        return (Case.opened_at, True), (Case.id, False)
    if sort == "ended":
        return (func.coalesce(Case.resolved_at, Case.opened_at), True), (Case.id, False)
    return (Case.severity, False), (Case.answer_by, False), (Case.id, False)


def waiting_since() -> Any:
    """Since when a case waits, over cases and conversations: as `bot.cases.waiting` has it, where it is an officer's
    turn."""
    officer = aliased(Message)
    last = select(func.coalesce(func.max(officer.seq), 0)).where(
        officer.conversation_id == Case.conversation_id, officer.author == "officer"
    )
    unanswered = select(func.min(Message.created_at)).where(
        Message.conversation_id == Case.conversation_id,
        Conversation.holder_id.is_not(None),
        Message.state == "to_officer",
        Message.seq > last.correlate(Case).scalar_subquery(),
    )
    handed_back = _done("handed_back").with_only_columns(func.max(CaseEvent.at))
    return func.coalesce(
        unanswered.correlate(Case, Conversation).scalar_subquery(),
        handed_back.correlate(Case).scalar_subquery(),
        Case.opened_at,
    )


def _behind(keys: Sequence[tuple[Any, bool]], values: Sequence[Any]) -> Any:
    """That a row comes later than one with these values: in its first key, or equal there and later in the rest."""
    (key, down), value = keys[0], values[0]
    later = key < value if down else key > value
    return or_(later, and_(key == value, _behind(keys[1:], values[1:]))) if len(keys) > 1 else later

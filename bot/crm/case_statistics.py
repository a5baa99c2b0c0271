"""Cases as the statistics need them: one narrow row a case, read in a few queries however many there are.

Medians of working time cannot be calculated by a database that does not know an office's hours, so rows are read and
not sums. A case that was merged into another one is one matter with it and counts nowhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Optional

from sqlalchemy import and_, func, or_, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from bot.crm.case_lists import waiting_since
from bot.crm.cases import ENDED
from bot.crm.tables import Case, CaseClock, CaseEvent, Conversation, Feedback

NOBODY = "nobody"
"""Instead of an officer's id: cases that no officer has."""

PAGE = 1000
"""Cases that are read at once where all are read one after the other."""


@dataclass(frozen=True)
class Chosen:
    """From `start` until before `end`, and of what cases; None is no restriction."""

    start: datetime
    end: datetime
    market: Optional[str] = None
    language: Optional[str] = None
    kind: Optional[str] = None
    officer_id: Optional[str] = None


class CaseFacts(NamedTuple):
    """What is counted of one case.

    `formality`, `directness` and `orientation` are the register as it was read when the case was opened, None where
    none was. `missed` says that a deadline for the first answer passed, `settled` that the case ended by being settled,
    `asked` that the borrower was asked for a rating; `rating` is the last one given, from 1 to 5.
    """

    id: str
    reference: str
    market: str
    language: str
    kind: str
    severity: int
    state: str
    officer_id: Optional[str]
    opened_at: datetime
    answered_at: Optional[datetime]
    resolved_at: Optional[datetime]
    formality: Optional[str]
    directness: Optional[str]
    orientation: Optional[str]
    missed: bool = False
    settled: bool = False
    reopened: bool = False
    asked: bool = False
    rating: Optional[int] = None


class Waiting(NamedTuple):
    """Open cases in which it is an officer's turn; of the one that has waited longest, which it is and since when."""

    how_many: int
    case_id: Optional[str] = None
    reference: Optional[str] = None
    since: Optional[datetime] = None


class Breach(NamedTuple):
    """A deadline of a case that passed at `due`; `met_at` is when it was kept after all."""

    case_id: str
    reference: str
    kind: str
    market: str
    language: str
    state: str
    officer_id: Optional[str]
    clock: str
    due: datetime
    met_at: Optional[datetime]


def opened(session: Session, chosen: Chosen) -> Sequence[CaseFacts]:
    """The cases that were opened in a span, the oldest first."""
    return _facts(session, _ids(chosen))


def opened_in_pages(session: Session, chosen: Chosen, after: Optional[CaseFacts] = None) -> Sequence[CaseFacts]:
    """The next `PAGE` of them behind a case."""
    ids = _ids(chosen).order_by(Case.opened_at, Case.id).limit(PAGE)
    if after:
        later = and_(Case.opened_at == after.opened_at, Case.id > after.id)
        ids = ids.where(or_(Case.opened_at > after.opened_at, later))
    return _facts(session, ids)


def settled_at(session: Session, chosen: Chosen) -> Sequence[datetime]:
    """When cases were settled in a span, whenever they were opened."""
    return [row[0] for row in session.connection().execute(select(Case.resolved_at).where(*_settled(chosen))).all()]


def settled_count(session: Session, chosen: Chosen) -> int:
    """How many cases were settled in a span."""
    return int(session.scalar(select(func.count(Case.id)).where(*_settled(chosen))) or 0)


def waiting(session: Session, chosen: Chosen) -> Waiting:
    """The cases that wait for an officer now, whenever they were opened."""
    since = waiting_since()
    mine = [*_of(chosen), Case.state.not_in(("with_borrower", *ENDED))]
    joined = select(Case.id, Case.reference, since).join(Conversation, Conversation.id == Case.conversation_id)
    count = int(session.scalar(select(func.count(Case.id)).where(*mine)) or 0)
    first = session.execute(joined.where(*mine).order_by(since, Case.id).limit(1)).first()
    return Waiting(count, *first) if first else Waiting(count)


def breaches(session: Session, chosen: Chosen, limit: Optional[int] = None, skip: int = 0) -> Sequence[Breach]:
    """The deadlines that passed in a span, the latest first."""
    columns = (
        *(Case.id, Case.reference, Case.kind, Case.market, Case.language, Case.state, Case.officer_id),
        *(CaseClock.name, CaseClock.breached_at, func.max(CaseClock.met_at)),
    )
    query = _passed(chosen, *columns).order_by(CaseClock.breached_at.desc(), Case.id, CaseClock.name)
    return [Breach(*row) for row in session.execute(query.limit(limit).offset(skip))]


def missed_by_clock(session: Session, chosen: Chosen) -> Mapping[str, int]:
    """How many deadlines of each clock passed in a span."""
    passed = _passed(chosen, CaseClock.name.label("clock")).subquery()
    query = select(passed.c.clock, func.count()).group_by(passed.c.clock)
    return {row[0]: row[1] for row in session.execute(query)}


def kept_by_clock(session: Session, chosen: Chosen) -> Mapping[str, int]:
    """How many clocks of each name were kept in a span, before their deadline."""
    during = and_(CaseClock.met_at >= chosen.start, CaseClock.met_at < chosen.end, CaseClock.breached_at.is_(None))
    query = select(CaseClock.name, func.count()).join(Case, Case.id == CaseClock.case_id).where(during, *_of(chosen))
    return {row[0]: row[1] for row in session.execute(query.group_by(CaseClock.name))}


def languages(session: Session) -> Sequence[str]:
    """The languages in which cases were ever opened."""
    return sorted(session.scalars(select(Case.language).distinct()))


def _of(chosen: Chosen) -> list[Any]:
    """The conditions on a case, but for the span."""
    wanted = ((Case.market, chosen.market), (Case.language, chosen.language), (Case.kind, chosen.kind))
    conditions = [Case.merged_into_id.is_(None), *(column == value for column, value in wanted if value)]
    if chosen.officer_id == NOBODY:
        return [*conditions, Case.officer_id.is_(None)]
    return [*conditions, Case.officer_id == chosen.officer_id] if chosen.officer_id else conditions


def _settled(chosen: Chosen) -> list[Any]:
    met = select(CaseClock.id).where(
        CaseClock.case_id == Case.id, CaseClock.name == "resolution", CaseClock.met_at.is_not(None)
    )
    during = and_(Case.resolved_at >= chosen.start, Case.resolved_at < chosen.end)
    ended = or_(Case.state == "resolved", and_(Case.state == "closed", met.exists()))
    return [during, *_of(chosen), ended]


def _ids(chosen: Chosen) -> Any:
    return select(Case.id).where(Case.opened_at >= chosen.start, Case.opened_at < chosen.end, *_of(chosen))


def _passed(chosen: Chosen, *columns: Any) -> Any:
    """Deadlines that passed. One that a reopened case took over from its earlier clock is the same one."""
    during = and_(CaseClock.breached_at >= chosen.start, CaseClock.breached_at < chosen.end)
    query = select(*columns).join(Case, Case.id == CaseClock.case_id).where(during, *_of(chosen))
    own = (Case.id, Case.reference, Case.kind, Case.market, Case.language, Case.state, Case.officer_id)
    return query.group_by(*own, CaseClock.name, CaseClock.breached_at)


def _facts(session: Session, ids: Any) -> Sequence[CaseFacts]:
    """The facts of the cases with these ids, in the order of their opening.

    Rows are read without the ORM, which would take as long again for thousands of them.
    """
    connection = session.connection()
    columns = (
        *(Case.id, Case.reference, Case.market, Case.language, Case.kind, Case.severity, Case.state, Case.officer_id),
        *(Case.opened_at, Case.answered_at, Case.resolved_at),
        *(Case.register[axis].as_string() for axis in ("formality", "directness", "orientation")),
    )
    rows = connection.execute(select(*columns).where(Case.id.in_(ids)).order_by(Case.opened_at, Case.id)).all()
    missed, reached = _missed(connection, ids), _reached(connection, ids)
    again, asked = _reopened(connection, ids), _asked(connection, ids)
    ratings = _ratings(connection, ids)
    facts = []
    for row in rows:
        case_id, state = row[0], row[6]
        settled = state == "resolved" or case_id in reached
        more = (case_id in missed, settled, case_id in again, case_id in asked, ratings.get(case_id))
        facts.append(CaseFacts._make((*row, *more)))
    return facts


def _missed(connection: Connection, ids: Any) -> Collection[str]:
    """Those of the cases in which a deadline for the first answer passed."""
    late = and_(CaseClock.name == "first_response", CaseClock.breached_at.is_not(None))
    return _ids_of(connection, select(CaseClock.case_id).where(CaseClock.case_id.in_(ids), late))


def _reached(connection: Connection, ids: Any) -> Collection[str]:
    """Those that are closed after they had been settled."""
    met = and_(CaseClock.name == "resolution", CaseClock.met_at.is_not(None))
    query = select(CaseClock.case_id).join(Case, Case.id == CaseClock.case_id)
    return _ids_of(connection, query.where(Case.id.in_(ids), Case.state == "closed", met))


def _reopened(connection: Connection, ids: Any) -> Collection[str]:
    """Those that were opened again."""
    query = select(CaseEvent.case_id).where(CaseEvent.case_id.in_(ids), CaseEvent.what == "reopened")
    return _ids_of(connection, query)


def _asked(connection: Connection, ids: Any) -> Collection[str]:
    """Those whose borrower was asked for a rating."""
    said = and_(CaseEvent.what == "resolved", CaseEvent.detail["asked_for_rating"].as_boolean())
    return _ids_of(connection, select(CaseEvent.case_id).where(CaseEvent.case_id.in_(ids), said))


def _ratings(connection: Connection, ids: Any) -> Mapping[str, int]:
    """The last rating of each case."""
    query = select(Feedback.case_id, Feedback.score).where(
        Feedback.case_id.in_(ids), Feedback.kind == "rating", Feedback.score.between(1, 5)
    )
    return {row[0]: row[1] for row in connection.execute(query.order_by(Feedback.at)).all()}


def _ids_of(connection: Connection, query: Any) -> Collection[str]:
    return {row[0] for row in connection.execute(query.distinct()).all()}

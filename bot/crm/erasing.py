"""Takes a borrower's words and traces out of the database, and leaves the audit trail of cases without them.

What stays of a case is what it was, when, and who worked on it; its conversation stays as an empty shell, because the
case belongs to it. See docs/decisions/0008-what-erasing-leaves.md.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import Column, Table, delete, func, null, select, update
from sqlalchemy.orm import Session

from bot.crm import cases
from bot.crm.borrower_tables import RULES, leading_to_borrower, without_words
from bot.crm.rasa_events import in_pieces
from bot.crm.session import new_id
from bot.crm.tables import Base, Borrower, BorrowerRequest, Case, CaseClock, CaseEvent, Conversation, RepairStep

SHELL = "erased"
"""`Conversation.closed_reason` of a shell."""

Counts = Mapping[str, int]
"""How many rows went, by table; of the kept ones, how many were emptied."""


def rows(
    session: Session, conversation_ids: Collection[str], case_ids: Collection[str], borrower_id: Optional[str] = None
) -> Counts:
    """How many rows of each table `erase` would see to."""
    scope = _scope(conversation_ids, case_ids, borrower_id)
    return {
        table.name: sum(
            int(session.scalar(select(func.count()).select_from(table).where(which)) or 0)
            for which in _in(table, scope)
        )
        for table in _tables()
    }


def erase(
    session: Session,
    conversation_ids: Collection[str],
    case_ids: Collection[str],
    now: datetime,
    why: str,
    borrower_id: Optional[str] = None,
) -> Counts:
    """Erases these conversations and empties these cases, and then, if one is given, the borrower.

    All conversations, also those of the cases, must be locked. Cases of these conversations must be among the cases.
    `why` is a code for the audit trail. A conversation with a case stays as a shell; so does its id, and nothing else.
    """
    scope = _scope(conversation_ids, case_ids, borrower_id)
    session.flush()
    fresh = [each for each in case_ids if not cases.erased(session, each)]
    gone: dict[str, int] = {}
    _empty_cases(session, case_ids)
    if borrower_id:  # also what they asked for in a case that is somebody else's now
        asked = update(BorrowerRequest).where(BorrowerRequest.borrower_id == borrower_id)
        _run(session, asked.values(_emptied(BorrowerRequest.__table__)))
    for table in reversed(_tables()):
        if table is Conversation.__table__:
            gone[table.name] = _leave_shells(session, conversation_ids)
        elif not RULES[table.name].kept:
            gone[table.name] = sum(_run(session, delete(table).where(which)) for which in _in(table, scope))
    for case_id in fresh:
        cases.note(session, cases.lock(session, case_id), now, "operator", cases.ERASED, {"kind": why})
    session.expire_all()
    return {**gone, "case_file": len(fresh)}


def forget_manner(session: Session, borrower_ids: Collection[str]) -> None:
    """Forgets language and register of borrowers without a conversation any more from which they could be read."""
    speaking = select(Conversation.borrower_id).where(Conversation.borrower_id.is_not(None))
    for some in in_pieces(sorted(borrower_ids)):
        silent = update(Borrower).where(Borrower.id.in_(some), Borrower.id.not_in(speaking))
        _run(session, silent.values(language=null(), register=null()))


def _empty_cases(session: Session, case_ids: Collection[str]) -> None:
    for some in in_pieces(sorted(case_ids)):
        _run(session, update(Case).where(Case.id.in_(some)).values(_emptied(Case.__table__)))
        for table in (CaseClock.__table__, RepairStep.__table__, BorrowerRequest.__table__):
            emptied = _emptied(table)
            if emptied:
                _run(session, update(table).where(table.c.case_id.in_(some)).values(emptied))
        for event in session.scalars(select(CaseEvent).where(CaseEvent.case_id.in_(some))):
            if event.detail is not None and event.what != cases.ERASED:
                event.detail = without_words(event.detail)
        session.flush()


def _leave_shells(session: Session, conversation_ids: Collection[str]) -> int:
    """Deletes conversations without a case; of the others nothing is left but what the rule keeps."""
    table, count = Conversation.__table__, 0
    with_case = select(Case.conversation_id)
    for some in in_pieces(sorted(conversation_ids)):
        count += _run(session, delete(table).where(table.c.id.in_(some), table.c.id.not_in(with_case)))
        for conversation_id in session.scalars(select(table.c.id).where(table.c.id.in_(some))).all():
            shell = {"address": f"{SHELL}-{new_id()}", "last_seq": 0, "read_seq": 0, "closed_reason": SHELL}
            count += _run(
                session, update(table).where(table.c.id == conversation_id).values({**_emptied(table), **shell})
            )
    return count


def _emptied(table: Table) -> dict[str, Any]:
    """What every column becomes that the table's rule does not keep and that may be empty."""
    kept = RULES[table.name].kept
    return {column.name: null() for column in table.columns if column.name not in kept and column.nullable}


def _tables() -> list[Table]:
    """Those that lead to a borrower; first those that others point to."""
    ours = leading_to_borrower()
    return [table for table in Base.metadata.sorted_tables if table.name in ours]


def _scope(conversation_ids: Collection[str], case_ids: Collection[str], borrower_id: Optional[str]) -> dict[str, Any]:
    return {
        "conversation": sorted(conversation_ids),
        "case_file": sorted(case_ids),
        "borrower": [borrower_id] if borrower_id else [],
    }


def _in(table: Table, scope: Mapping[str, list[str]]) -> list[Any]:
    """Conditions, to be used one after the other, for a table's rows that belong to what is erased."""
    if table.name in scope:
        return [table.c.id.in_(some) for some in in_pieces(scope[table.name])]
    column: Column = table.columns[RULES[table.name].owner]
    (key,) = column.foreign_keys
    above: Table = key.column.table
    if above.name in scope:
        return [column.in_(some) for some in in_pieces(scope[above.name])]
    return [column.in_(select(key.column).where(which)) for which in _in(above, scope)]


def _run(session: Session, statement: Any) -> int:
    return int(session.execute(statement.execution_options(synchronize_session=False)).rowcount)

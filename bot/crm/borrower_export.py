"""Everything that is kept of one borrower, as plain values: each row under the row that it belongs to."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from bot.crm import belonging, cases
from bot.crm.borrower_tables import NOT_EXPORTED, RULES, leading_to_borrower, owner_of
from bot.crm.tables import Base, Borrower, Case, Conversation


def told(session: Session, borrower: Borrower) -> Mapping[str, Any]:
    """The borrower's row with all that belongs to it, by the rules' titles and in their order.

    Cases stand beside conversations, with those of the borrower's conversations that were opened before somebody was
    recognised in them.
    """
    (row,) = session.execute(select(Borrower.__table__).where(Borrower.id == borrower.id)).mappings()
    mine = [case.id for case in cases.of_borrower(session, borrower.id)]
    found = select(Case.__table__).where(Case.id.in_(mine)).order_by(Case.opened_at)
    return {
        **_row(session, Borrower.__table__, row),
        RULES["case_file"].title: [_row(session, Case.__table__, each) for each in session.execute(found).mappings()],
    }


def _row(session: Session, table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: _plain(row[name]) for name in row if name not in RULES[table.name].left_out}
    (key,) = table.primary_key
    for below in _below(table):
        rule = RULES[below.name]
        mine = select(below).where(_belongs(session, below, row[key.name])).order_by(below.columns[rule.order])
        shown[rule.title] = [_row(session, below, each) for each in session.execute(mine).mappings()]
    return shown


def _belongs(session: Session, table: Table, owner: Any) -> Any:
    """A condition for a table's rows of one owner; conversations stay a borrower's when they are untied."""
    if table is Conversation.__table__:
        return table.columns.id.in_(belonging.of_borrower(session, owner))
    return table.columns[RULES[table.name].owner] == owner


def _below(table: Table) -> Sequence[Table]:
    """The tables whose rows are told under a table's; cases have a place of their own."""
    ours = leading_to_borrower() - {"borrower", "case_file"} - set(NOT_EXPORTED)
    tables = [Base.metadata.tables[name] for name in RULES if name in ours]
    return [each for each in tables if owner_of(each) == table.name]


def _plain(value: Any) -> Any:
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return str(value) if isinstance(value, Decimal) else value

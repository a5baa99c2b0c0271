"""Tables as a backup sees them: read and written alike on SQLite and PostgreSQL, at any revision of the database.

The tables of a revision are what its migrations make, not what `bot.crm.tables` says today: so a database can be backed
up before it is migrated, and an old backup be restored.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, Float, ForeignKeyConstraint, Integer, MetaData, Table, Text, cast
from sqlalchemy.types import DateTime, LargeBinary, String, TypeDecorator, TypeEngine

from bot.crm.columns import Moment
from bot.crm.migrate import VERSION_TABLE, migrate_on
from bot.crm.session import Database

Plain = Any
"""What JSON can hold: text, whole numbers, floating-point numbers, true, false, null."""


class JsonText(TypeDecorator[str]):
    """A JSON column as the very text that is kept; so JSON's `null` and no value at all stay two things."""

    impl = Text
    cache_ok = True

    def column_expression(self, column: Any) -> Any:
        """PostgreSQL's driver would read the JSON; what it is given as text, it takes for a JSON column."""
        return cast(column, Text)


@dataclass(frozen=True)
class Kind:
    """One type of columns: its type here, and how a value becomes plain and is read again. None stays None."""

    type: TypeEngine
    dump: Callable[[Any], Plain]
    load: Callable[[Plain], Any]


def _same(value: Any) -> Any:
    return value


KINDS: Sequence[tuple[type, Kind]] = (
    (DateTime, Kind(Moment(), lambda value: value.isoformat(timespec="microseconds"), datetime.fromisoformat)),
    (Date, Kind(Date(), date.isoformat, date.fromisoformat)),
    (JSON, Kind(JsonText(), _same, _same)),
    (Boolean, Kind(Boolean(), _same, _same)),
    (Integer, Kind(Integer(), _same, _same)),
    (Float, Kind(Float(), _same, _same)),
    (String, Kind(Text(), _same, _same)),
    (LargeBinary, Kind(LargeBinary(), lambda value: base64.b64encode(value).decode(), base64.b64decode)),
)
"""By the type that SQLAlchemy reads from a database. Exact decimals are kept as text, and stay it."""


def kind_of(column: Column) -> Kind:
    """How a column that was read from a database is carried over. Raises TypeError for a type that nobody named."""
    for known, kind in KINDS:
        if isinstance(column.type, known):
            return kind
    raise TypeError(f"{column.table.name}.{column.name} is of a type that no backup can hold: add it to KINDS.")


@cache  # a revision's migrations never change, and making its tables takes half a second
def tables_at(revision: str) -> MetaData:
    """The tables of a revision, made by its migrations in memory, with portable types; not to be changed."""
    scratch = Database("sqlite://")
    try:
        with scratch.write() as session:
            migrate_on(session.connection(), revision)
            made = MetaData()
            made.reflect(session.connection())
    finally:
        scratch.close()
    ours = MetaData()
    for table in made.sorted_tables:
        if table.name != VERSION_TABLE:
            portable(table, ours)
    return ours


def dumping(table: Table) -> Callable[[Sequence[Any]], list[Plain]]:
    """What makes plain values of a portable table's row, in the order of its columns."""
    dumps = [column.info["kind"].dump for column in table.columns]
    return lambda row: [None if value is None else dump(value) for dump, value in zip(dumps, row, strict=True)]


def loading(table: Table) -> Callable[[Sequence[Plain]], dict[str, Any]]:
    """What makes a row by column of plain values. For others it raises ValueError, TypeError or AttributeError."""
    loads = [(column.name, column.info["kind"].load) for column in table.columns]
    return lambda values: {
        name: None if value is None else load(value) for (name, load), value in zip(loads, values, strict=True)
    }


def portable(table: Table, metadata: MetaData) -> Table:
    """The same table with types that can be carried over."""
    return Table(table.name, metadata, *map(_column, table.columns), *map(_key, table.foreign_key_constraints))


def _column(column: Column) -> Column:
    kind = kind_of(column)
    return Column(column.name, kind.type, primary_key=column.primary_key, info={"kind": kind})


def _key(key: ForeignKeyConstraint) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        [each.parent.name for each in key.elements], [each.target_fullname for each in key.elements]
    )

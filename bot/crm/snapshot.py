"""A database at one moment, row by row, while everything else goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import MetaData, Table, select
from sqlalchemy.engine import Connection

from bot.crm import rasa_events
from bot.crm.migrate import revision_of, revisions
from bot.crm.portable import Plain, dumping, portable, tables_at
from bot.crm.session import Database, Session
from bot.errors import BackupRefused

AT_ONCE = 500
"""Rows that are in memory at a time."""


@dataclass(frozen=True)
class Snapshot:
    """One transaction that only reads, and sees nothing of what is written after it began."""

    connection: Connection

    def revision(self) -> str:
        """The revision that the database stands at. Raises `BackupRefused` where there is none, or a newer one."""
        found = revision_of(self.connection)
        if found is None:
            raise BackupRefused("There are no tables of Rapport's in this database: look at RAPPORT_DATABASE_URL.")
        if found not in revisions():
            raise BackupRefused(
                f"The database stands at revision {found}, which is newer than this program: use the newer one."
            )
        return found

    def tables(self) -> Sequence[Table]:
        """Rapport's tables, as the database has them. Raises as `revision` does."""
        return tables_at(self.revision()).sorted_tables

    def rasa_tables(self) -> Sequence[Table]:
        """Rasa's table, if it has made it."""
        there = self.connection.dialect.has_table(self.connection, rasa_events.EVENTS.name)
        return [portable(rasa_events.EVENTS, MetaData())] if there else []

    def rows(self, table: Table) -> Iterator[list[Plain]]:
        """All rows of a table by its key, as plain values in the order of its columns."""
        plain = dumping(table)
        query = select(table).order_by(*table.primary_key)
        result = self.connection.execution_options(stream_results=True, max_row_buffer=AT_ONCE).execute(query)
        for some in result.partitions(AT_ONCE):
            for row in some:
                yield plain(row)


@contextmanager
def snapshot(database: Database) -> Iterator[Snapshot]:
    """The database as it is now. Raises `DatabaseBusy`.

    On SQLite (WAL) a reading transaction is a snapshot from its first statement; PostgreSQL is asked for one.
    """
    with database.read() as session:
        if database.engine.dialect.name == "sqlite":
            connection = session.connection()
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        else:
            connection = session.connection(
                execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            )
            connection.exec_driver_sql("SELECT 1")  # PostgreSQL takes its snapshot at the first statement
        yield Snapshot(connection)


def within(session: Session) -> Snapshot:
    """The database as a transaction sees it that has begun already, and has locked what it wants to stay."""
    return Snapshot(session.connection())

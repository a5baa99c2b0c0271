"""Fills an empty database with the rows of a backup, in one transaction of the caller's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice

from sqlalchemy import Integer, MetaData, Table, func, inspect, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DataError, IntegrityError, OperationalError, StatementError

from bot.crm import rasa_events
from bot.crm.migrate import migrate_on, revision_of, revisions
from bot.crm.portable import Plain, loading, portable, tables_at
from bot.crm.session import Session
from bot.errors import BackupRefused

AT_ONCE = 500
"""Rows in one statement."""


def rows_there(session: Session) -> Mapping[str, int]:
    """How many rows each of Rapport's tables has that has any; nobody adds one until this transaction ends.

    Raises `BackupRefused` where the database is newer than this program.
    """
    connection = session.connection()
    revision = revision_of(connection)
    if revision is None:
        return {}
    if revision not in revisions():
        raise BackupRefused(f"The database stands at revision {revision}, which is newer than this program.")
    return _counted(connection, tables_at(revision).sorted_tables)


def rasa_rows_there(session: Session) -> int:
    """How many rows Rasa's table has, if there is one; nobody adds one until this transaction ends."""
    there = rasa_events.exist(session)
    return _counted(session.connection(), [rasa_events.EVENTS]).get("events", 0) if there else 0


def make_tables(session: Session, revision: str) -> Sequence[Table]:
    """Gives a database without rows the tables of a revision; returns them, those first that others point to."""
    connection = session.connection()
    present = revision_of(connection)
    if present != revision:
        if present is not None:
            tables_at(present).drop_all(connection)
            connection.exec_driver_sql("DELETE FROM rapport_version")
        migrate_on(connection, revision)
    return tables_at(revision).sorted_tables


def make_rasa_table(session: Session) -> Table:
    """Makes Rasa's table, if it is not there."""
    rasa_events.METADATA.create_all(session.connection())
    return portable(rasa_events.EVENTS, MetaData())


@contextmanager
def any_order(session: Session, tables: Sequence[Table]) -> Iterator[None]:
    """Within, a row may come before the one that it points to, if that is of its own table or of a later one.

    Raises `BackupRefused` at the end where one is missing.
    """
    connection = session.connection()
    try:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            yield
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise BackupRefused("The backup is not whole: a row points to one that it does not hold.")
            return
        keys = list(_backwards(connection, tables))
        for table, name in keys:
            connection.exec_driver_sql(f'ALTER TABLE "{table}" ALTER CONSTRAINT "{name}" DEFERRABLE INITIALLY DEFERRED')
        yield
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        for table, name in keys:
            connection.exec_driver_sql(f'ALTER TABLE "{table}" ALTER CONSTRAINT "{name}" NOT DEFERRABLE')
    except IntegrityError as error:
        raise BackupRefused("The backup is not whole: a row points to one that it does not hold.") from error


def load(session: Session, table: Table, rows: Iterable[Sequence[Plain]]) -> int:
    """Adds rows; returns how many. Raises `BackupRefused` for values that the table cannot take."""
    connection, read, count = session.connection(), loading(table), 0
    every = iter(rows)
    try:
        while some := [read(row) for row in islice(every, AT_ONCE)]:
            connection.execute(table.insert(), some)
            count += len(some)
    except OperationalError:
        raise  # the database's trouble, not the backup's
    except (DataError, IntegrityError, StatementError, ValueError, TypeError, AttributeError) as error:
        raise BackupRefused(
            f"The table {table.name} of the backup holds what this database does not take, near row {count + 1} "
            f"({type(error).__name__})."
        ) from error
    return count


def go_on_counting(session: Session, table: Table) -> None:
    """Has PostgreSQL number new rows behind those that were added; SQLite does by itself."""
    connection = session.connection()
    key = next(iter(table.primary_key))
    if connection.dialect.name != "postgresql" or not isinstance(key.type, Integer):
        return
    highest = connection.execute(select(func.max(key))).scalar()
    if highest is not None:
        connection.execute(select(func.setval(func.pg_get_serial_sequence(table.name, key.name), highest)))


def bring_to_present(session: Session) -> None:
    """Runs the migrations that are newer than the backup."""
    migrate_on(session.connection())


def _counted(connection: Connection, tables: Sequence[Table]) -> Mapping[str, int]:
    if connection.dialect.name == "postgresql":
        names = ", ".join(f'"{table.name}"' for table in tables)
        connection.exec_driver_sql(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE")
    counts = {table.name: connection.execute(select(func.count()).select_from(table)).scalar() for table in tables}
    return {name: int(count) for name, count in counts.items() if count}


def _backwards(connection: Connection, tables: Sequence[Table]) -> Iterator[tuple[str, str]]:
    """Foreign keys to the table itself or to one behind it, with the names that PostgreSQL gave them."""
    place, looked = {table.name: number for number, table in enumerate(tables)}, inspect(connection)
    for name, number in place.items():
        for key in looked.get_foreign_keys(name):
            if place[key["referred_table"]] >= number:
                yield name, key["name"]

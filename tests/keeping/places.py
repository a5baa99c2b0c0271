"""Databases of both kinds for tests of keeping, and what is in them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Column, MetaData, select, text

from bot.crm import rasa_events
from bot.crm.session import Database
from bot.crm.tables import Base
from tests.postgres import execute, on_postgres

KINDS = ("sqlite", "postgresql")

Place = Callable[[str], Database]
"""Makes a new database of a kind, without any table."""


@contextmanager
def new_places(folder: Path, server: str) -> Iterator[Place]:
    """All that were made are dropped at the end."""
    made: list[tuple[Database, str]] = []

    def make(kind: str) -> Database:
        name = f"keep_{uuid.uuid4().hex}"
        if kind == "sqlite":
            made.append((Database(f"sqlite:///{folder / name}.db"), ""))
        else:
            execute(server, f"CREATE DATABASE {name}")
            made.append((Database(on_postgres(server, name)), name))
        return made[-1][0]

    yield make
    for database, name in made:
        database.close()
        if name:
            execute(server, f"DROP DATABASE {name} WITH (FORCE)")


def contents(database: Database, metadata: MetaData = Base.metadata) -> Mapping[str, list[tuple[Any, ...]]]:
    """Every row of every table; JSON is told from text, so that JSON's null is not no value."""
    found = {}
    with database.read() as session:
        for table in metadata.sorted_tables:
            columns = [_plain(column) for column in table.columns]
            json_at = {place for place, column in enumerate(table.columns) if isinstance(column.type, JSON)}
            found[table.name] = sorted(
                (
                    tuple(
                        ("JSON", json.loads(value)) if place in json_at and value else value
                        for place, value in enumerate(row)
                    )
                    for row in session.execute(select(*columns).select_from(table))
                ),
                key=repr,
            )
    return found


def rasa_contents(database: Database) -> list[tuple[Any, ...]]:
    """Rasa's rows."""
    with database.read() as session:
        return [tuple(row) for row in session.execute(select(rasa_events.EVENTS).order_by(rasa_events.EVENTS.c.id))]


def _plain(column: Column) -> Any:
    return text(f'CAST("{column.name}" AS TEXT) AS "{column.name}"') if isinstance(column.type, JSON) else column


def add_rasa_events(database: Database, sender_id: str, count: int = 3, since: float = 1_790_000_000.25) -> None:
    """What Rasa would have stored of a conversation."""
    with database.write() as session:
        rasa_events.METADATA.create_all(session.connection())
        for number in range(count):
            session.execute(
                rasa_events.EVENTS.insert().values(
                    sender_id=sender_id,
                    type_name="user",
                    timestamp=since + number * 0.1,
                    intent_name="greet",
                    data='{"event": "user", "text": "Grüße, 你好"}',
                )
            )

"""Rows that are older than a column get what belongs in it when the database is migrated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from bot.crm import borrowers
from bot.crm.migrate import _run, differences, migrate
from bot.crm.session import Database
from bot.crm.tables import Message
from tests.postgres import execute, on_postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables."""
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'old.db'}")
        yield made
        made.close()
        return
    url = request.getfixturevalue("postgres_url")
    execute(url, "CREATE DATABASE rapport_old")
    made = Database(on_postgres(url, "rapport_old"))
    yield made
    made.close()
    execute(url, "DROP DATABASE rapport_old WITH (FORCE)")


def test_what_was_written_before_can_be_searched(empty: Database) -> None:
    _run(empty, lambda config: command.upgrade(config, "0001"))
    with empty.write() as session:
        session.execute(
            text(
                "INSERT INTO borrower (id, number, name, market, created_at) "
                "VALUES ('b', 'B-1', 'Trần Mai', 'US', '2026-01-01 00:00:00.000000')"
            )
        )
        session.execute(
            text(
                "INSERT INTO conversation (id, channel, address, market, last_seq, read_seq, disclosed, created_at) "
                "VALUES ('c', 'webchat', 'a', 'US', 1, 0, false, '2026-01-01 00:00:00.000000')"
            )
        )
        session.execute(
            text(
                "INSERT INTO message (id, conversation_id, seq, author, text, rateable, created_at) "
                "VALUES ('m', 'c', 1, 'borrower', 'Die STRASSE', false, '2026-01-01 00:00:00.000000')"
            )
        )
    migrate(empty)
    assert differences(empty) == []
    with empty.read() as session:
        assert session.get(Message, "m").search == "die strasse"
        assert [each.id for each in borrowers.search(session, "tran b-1")] == ["b"]


def test_the_text_and_its_searched_form_change_together(database: Database) -> None:
    made = Message(text="Ünder")
    assert made.search == "under"
    made.text = ""
    assert made.search == ""


def test_it_can_be_undone(empty: Database) -> None:
    migrate(empty)
    _run(empty, lambda config: command.downgrade(config, "0001"))
    migrate(empty)
    assert differences(empty) == []

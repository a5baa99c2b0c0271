"""Databases lent from one test to the next are each as new."""

from __future__ import annotations

from contextlib import closing

import psycopg2
import pytest

from bot.crm import officers
from bot.crm.migrate import differences
from bot.crm.session import Database
from tests.conftest import CHEAP, NOW
from tests.postgres import Shelf, execute, on_postgres


@pytest.fixture
def shelf(postgres_url: str, postgres_shelf: Shelf) -> Shelf:
    """A shelf with nothing on it yet."""
    return Shelf(postgres_url, postgres_shelf.template)


def rows(url: str, query: str) -> list[tuple[object, ...]]:
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute(query)
        return list(cursor.fetchall())


def test_what_one_wrote_is_gone_for_the_next(shelf: Shelf) -> None:
    with shelf.lend() as first:
        database = Database(first)
        with database.write() as session:
            officers.add(session, "ana", "Ana Torres", "correct horse battery", "officer", NOW, cost=CHEAP)
        place = rows(first, "SELECT oid FROM pg_database WHERE datname = current_database()")
        revision = rows(first, "SELECT * FROM rapport_version")
        database.close()
    with shelf.lend() as second:
        assert rows(second, "SELECT oid FROM pg_database WHERE datname = current_database()") == place
        assert second != first
        assert rows(second, "SELECT * FROM rapport_version") == revision
        assert [each for table in shelf.filled for each in rows(second, f'SELECT * FROM "{table}"')] == revision
        assert differences(Database(second)) == []


def test_numbers_begin_again(postgres_url: str) -> None:
    execute(postgres_url, "CREATE DATABASE numbered")
    execute(on_postgres(postgres_url, "numbered"), "CREATE TABLE thing (id serial)")
    shelf = Shelf(postgres_url, "numbered")
    for _ in range(2):
        with shelf.lend() as url:
            execute(url, "INSERT INTO thing DEFAULT VALUES", "INSERT INTO thing DEFAULT VALUES")
            assert rows(url, "SELECT id FROM thing ORDER BY id") == [(1,), (2,)]
        assert shelf.kept
    execute(postgres_url, f"DROP DATABASE {shelf.kept}", "DROP DATABASE numbered")


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TABLE other (id int)",
        "ALTER TABLE officer ADD COLUMN other int",
        "ALTER TABLE officer DROP COLUMN capacity",
        "ALTER TABLE officer ALTER COLUMN capacity SET DEFAULT 7",
        "ALTER TABLE officer ALTER COLUMN name DROP NOT NULL",
        "CREATE INDEX other ON officer (name)",
        "ALTER TABLE officer ADD CONSTRAINT other CHECK (capacity < 99)",
        "CREATE FUNCTION other() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA other",
        "UPDATE rapport_version SET version_num = '0001'",
        "DELETE FROM rapport_version",
    ],
)
def test_one_of_another_form_is_not_lent_again(shelf: Shelf, change: str) -> None:
    with shelf.lend() as first:
        execute(first, change)
    assert shelf.kept is None
    with shelf.lend() as second:
        assert rows(second, "SELECT current_database()") == [(second.split("?")[0].rsplit("/", 1)[1],)]
        assert differences(Database(second)) == []


def test_what_is_left_running_cannot_write_into_the_next(shelf: Shelf) -> None:
    with shelf.lend() as first:
        left = psycopg2.connect(first)
    with shelf.lend():
        with left.cursor() as cursor, pytest.raises(psycopg2.OperationalError):
            cursor.execute("SELECT 1")
        with pytest.raises(psycopg2.OperationalError, match="does not exist"):
            psycopg2.connect(first)

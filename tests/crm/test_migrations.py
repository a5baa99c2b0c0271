"""The migrations make exactly the tables that the code expects."""

from __future__ import annotations

from alembic import command
from sqlalchemy import select

from bot.crm.migrate import _run, differences, migrate
from bot.crm.session import Database
from bot.crm.tables import Officer, OfficerSession


def test_nothing_is_missing_after_migrating(database: Database) -> None:
    assert differences(database) == []


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database)
    assert differences(database) == []


def test_officers_from_before_second_factors_stay_and_log_in_again(database: Database) -> None:
    _run(database, lambda config: command.downgrade(config, "0001"))
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO officer (id, login, name, password_hash, role, active, created_at) "
            f"VALUES ('{'a' * 32}', 'ana', 'Ana', 'hash', 'officer', true, '2026-01-01 00:00:00')"
        )
        connection.exec_driver_sql(
            "INSERT INTO officer_session (token_hash, officer_id, csrf, created_at, expires_at) "
            f"VALUES ('t', '{'a' * 32}', 'c', '2026-01-01 00:00:00', '2036-01-01 00:00:00')"
        )
    migrate(database)
    with database.read() as session:
        assert [(each.login, each.must_change) for each in session.scalars(select(Officer))] == [("ana", False)]
        assert session.scalars(select(OfficerSession)).all() == []
    assert differences(database) == []

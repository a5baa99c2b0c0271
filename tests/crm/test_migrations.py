"""The migrations make exactly the tables that the code expects."""

from __future__ import annotations

from bot.crm.migrate import differences, migrate
from bot.crm.session import Database


def test_nothing_is_missing_after_migrating(database: Database) -> None:
    assert differences(database) == []


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database)
    assert differences(database) == []

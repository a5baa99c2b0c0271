"""Brings the database to the present tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Optional

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection
from sqlalchemy.exc import (
    DatabaseError,
    DataError,
    IntegrityError,
    InternalError,
    NotSupportedError,
    ProgrammingError,
)

from bot.crm.session import Database, DatabaseBusy
from bot.crm.tables import Base

FOLDER = Path(__file__).with_name("migrations")
VERSION_TABLE = "rapport_version"


def migrate(database: Database) -> None:
    """Runs the migrations that the database has not seen. Raises `DatabaseBusy` where it cannot be read or written."""
    _run(database, lambda config: command.upgrade(config, "head"))


def migrate_on(connection: Connection, revision: str = "head") -> None:
    """Runs the migrations up to a revision within a transaction of the caller's, who commits or not."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def revision_of(connection: Connection) -> Optional[str]:
    """The revision that a database stands at; None where nothing has been migrated yet."""
    return MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()


def revisions() -> frozenset[str]:
    """All that this program knows."""
    return frozenset(each.revision for each in ScriptDirectory.from_config(_config()).walk_revisions())


def new_migration(database: Database, message: str) -> None:
    """Writes a migration from the difference between the database and `bot.crm.tables`; read it before it is used."""
    _run(database, lambda config: command.revision(config, message=message, autogenerate=True))


def differences(database: Database) -> list[object]:
    """What the migrated database and `bot.crm.tables` do not agree on; empty when every change has its migration."""
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "include_name": _ours})
        return list(compare_metadata(context, Base.metadata))


def _ours(name: str | None, kind: str, parents: object) -> bool:
    return kind != "table" or name in Base.metadata.tables


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return config


def _run(database: Database, work: Callable[[Config], object]) -> None:
    config = _config()
    try:
        with database.engine.begin() as connection:
            config.attributes["connection"] = connection
            work(config)
    except DatabaseError as error:
        if isinstance(error, (DataError, IntegrityError, InternalError, NotSupportedError, ProgrammingError)):
            raise  # a fault in a migration
        cause = (str(error.orig).splitlines() or ["it does not say why"])[0]
        raise DatabaseBusy(
            f"The database cannot be used ({cause}): look at RAPPORT_DATABASE_URL, "
            "whether the server runs, and whether the disk has room."
        ) from error

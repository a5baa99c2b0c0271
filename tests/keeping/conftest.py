"""Databases for tests of keeping, and Rapport's parts over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.bootstrap import Parts
from bot.crm.migrate import migrate
from tests.conftest import NOW
from tests.desk.conftest import loaded, settings, with_files_of
from tests.keeping.places import KINDS, Place, new_places

__all__ = ["loaded"]  # a fixture


@pytest.fixture
def place(tmp_path: Path, postgres_url: str) -> Iterator[Place]:
    """Makes new databases without any table."""
    with new_places(tmp_path, postgres_url) as made:
        yield made


@pytest.fixture(params=[*KINDS, "sqlite twice"])
def parts(request: pytest.FixtureRequest, loaded: Parts, tmp_path: Path, place: Place) -> Iterator[Parts]:
    """Rapport's parts with Rasa's tracker store in the same database, or in one of its own."""
    database = place(request.param.split()[0])
    tracker = place("sqlite") if "twice" in request.param else database
    made = with_files_of(loaded, Parts(settings(database.url, tmp_path, tracker_url=tracker.url), clock=lambda: NOW))
    migrate(made.database)
    yield made
    made.database.close()
    made.tracker.close()

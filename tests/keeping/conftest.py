"""Databases for tests of keeping, and Rapport's parts over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.bootstrap import Parts
from bot.crm.migrate import migrate
from bot.settings import Settings
from tests.conftest import NOW, ROOT
from tests.keeping.places import KINDS, Place, new_places


@pytest.fixture
def place(tmp_path: Path, postgres_url: str) -> Iterator[Place]:
    """Makes new databases without any table."""
    with new_places(tmp_path, postgres_url) as made:
        yield made


@pytest.fixture(params=[*KINDS, "sqlite twice"])
def parts(request: pytest.FixtureRequest, tmp_path: Path, place: Place) -> Iterator[Parts]:
    """Rapport's parts with Rasa's tracker store in the same database, or in one of its own."""
    kind = request.param.split()[0]
    database = place(kind)
    tracker = place("sqlite") if "twice" in request.param else database
    addresses = {"database_url": database.url, "tracker_url": tracker.url}
    settings = Settings(_env_file=None, var=tmp_path, lender=ROOT / "lender", **addresses)  # type: ignore[call-arg]
    made = Parts(settings, lambda: NOW)
    migrate(made.database)
    yield made
    made.database.close()
    made.tracker.close()
